/* What a phone keeps for a room: a random number, and each answer until it is counted. Where a browser keeps nothing, the
   page alone remembers. */

const START = "face-class-";
const DEVICE = /^[0-9a-f]{32}$/;
const STATES = ["waiting", "held", "counted", "closed", "refused"];
const open = {}; // what this page knows, by room
export const phone = { blocked: false };

const newDevice = () => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
const isAnswer = (each) => Boolean(each) && Number.isInteger(each.choice) && STATES.includes(each.state);
const soundRoom = (text) => {
  try {
    const { device, until, answers } = JSON.parse(text);
    if (!DEVICE.test(device)) return null;
    return { device, until: String(until || ""), answers: Object.fromEntries(Object.entries(answers).filter(([, each]) => isAnswer(each))) };
  } catch { return null; }
};
/** What is kept for a room, as any tab left it; nothing where this phone was never in it. */
const found = (code) => {
  try { return soundRoom(localStorage.getItem(START + code)) || open[code]; } catch { phone.blocked = true; return open[code]; }
};
export const change = (code, act) => {
  const room = found(code) || { device: newDevice(), until: "", answers: {} };
  act(room);
  open[code] = room;
  try { localStorage.setItem(START + code, JSON.stringify(room)); } catch { phone.blocked = true; }
};
export const answersOf = (code) => (found(code) || { answers: {} }).answers;
export const deviceOf = (code) => found(code).device;
/** Forget a room; gives whether this phone was ever in it. */
export const forgetRoomOf = (code) => {
  const was = Boolean(found(code));
  delete open[code];
  try { localStorage.removeItem(START + code); } catch { phone.blocked = true; }
  return was;
};
/** Give the random number of every room that this browser was in. */
export const devicesKept = () => {
  try {
    const rooms = Object.keys(localStorage).filter((each) => each.startsWith(START)).map((key) => [key.slice(START.length), soundRoom(localStorage.getItem(key))]);
    return Object.fromEntries(rooms.filter(([, room]) => room).slice(0, 20).map(([code, { device }]) => [code, device]));
  } catch { return {}; }
};
/** Forget every room whose day has passed. */
export const forgetPast = () => {
  try {
    for (const key of Object.keys(localStorage).filter((each) => each.startsWith(START))) {
      const room = soundRoom(localStorage.getItem(key));
      if (!room || (room.until && new Date(room.until) < new Date())) localStorage.removeItem(key);
    }
  } catch { phone.blocked = true; }
};

/* What the reader chose, wrote and finished: kept in this browser alone, or by the platform that shows the page, where
   that has put a store of its own in the browser's place; and distrusted when it is read back. */

const KEY = "a-face-for-a-phone-number";
export const LONGEST = 600; // characters of an answer in the reader's own words
export const LONGEST_OWN = 16; // of a name in a chart
const MOST = 500; // entries of one kind, many more than there are questions
const LONGEST_ROUND = 10; // questions of a round
const ID = /^[a-z0-9-]{1,80}$/;
const PICKS = /^(?:[a-h](?:,[a-h])*|-?\d{1,15}(?:\.\d{1,12})?)$/;

const isOf = (form) => (value) => typeof value === "string" && form.test(value);
const isText = (value) => typeof value === "string" && value.length <= LONGEST;
const isRecord = (value) => Boolean(value) && typeof value === "object" && !Array.isArray(value);
const isWhole = (value, most) => Number.isInteger(value) && value >= 0 && value <= most;
const isRound = (value) => isRecord(value) && Object.keys(value).length === 4
  && Array.isArray(value.asked) && value.asked.length <= LONGEST_ROUND && value.asked.every(isOf(ID))
  && new Set(value.asked).size === value.asked.length && isWhole(value.number, 1e6)
  && isWhole(value.done, value.asked.length) && isWhole(value.at, value.done) && value.done - value.at <= 1;
const noRound = () => ({ number: 0, asked: [], at: 0, done: 0 });

const RULES = {
  answers: isOf(PICKS), // the first ones, which stay
  second: isOf(PICKS), // second thoughts
  sure: isOf(/^[a-c]$/),
  last: (value) => isOf(/ [a-c]$/)(value) && PICKS.test(value.slice(0, -2)), // a question that came again, and how sure that was
  words: (texts) => Array.isArray(texts) && texts.length <= 8 && texts.every(isText),
  own: (text) => typeof text === "string" && text.length <= LONGEST_OWN, // what the reader wrote into a chart
  read: (done) => done === true,
};
const SINGLE = {
  seed: (value) => isWhole(value, 2 ** 31 - 1),
  round: isRound, // of questions: which they are, and where the reader is
  stopped: isOf(/^(?:\/[a-z0-9-]{0,60}(?:#[A-Za-z0-9-]{1,80})?)?$/), // the page that was left last, and the place on it
  lang: isOf(/^[A-Za-z-]{0,12}$/),
  length: isOf(/^(?:short|everything)?$/),
};
const PARTS = Object.keys(RULES);
const empty = () => ({
  ...Object.fromEntries(PARTS.map((part) => [part, {}])), seed: 0, round: noRound(), stopped: "", lang: "", length: "",
});

export const store = {
  memory: empty(),
  blocked: false, // nothing is kept for us
  platform: document.documentElement.dataset.keeper === "platform", // which keeps it, and not this browser
  full: false, // it has no room left for more
  damaged: false, // something that it kept could not be read
};

/* ---- what is sound of what was kept ---- */
const takePart = (stored, part, found) => {
  if (stored[part] === undefined) return true;
  if (!isRecord(stored[part])) return false;
  const entries = Object.entries(stored[part]);
  const sound = entries.filter(([id, value]) => ID.test(id) && RULES[part](value)).slice(0, MOST);
  Object.assign(found[part], Object.fromEntries(sound));
  return sound.length === entries.length;
};
const takeSingle = (stored, name, found) => {
  if (stored[name] === undefined) return true;
  const sound = SINGLE[name](stored[name]);
  if (sound) found[name] = stored[name];
  return sound;
};
/** All that is sound of a stranger's record, and whether something of it was not. */
export const soundOf = (stored) => {
  const found = empty();
  if (!isRecord(stored)) return { found, damaged: true };
  const whole = [...PARTS.map((part) => takePart(stored, part, found)), ...Object.keys(SINGLE).map((name) => takeSingle(stored, name, found))];
  return { found, damaged: whole.includes(false) };
};
const read = (text) => {
  if (text === null || text === undefined) { store.damaged = false; return empty(); } // another tab forgot everything
  try {
    const { found, damaged } = soundOf(JSON.parse(text));
    if (damaged) store.damaged = true;
    return found;
  } catch { store.damaged = true; return empty(); }
};

/** Bring one memory into another: what that has of its own stays. */
export const mergeInto = (memory, other) => {
  for (const part of PARTS) memory[part] = { ...other[part], ...memory[part] };
  for (const name of Object.keys(SINGLE)) if (isNothing(memory[name])) memory[name] = other[name];
};
const isNothing = (value) => !value || (isRecord(value) && !value.asked.length);

/* ---- kept ---- */
/** What a store holds, by name; that of a platform may show its own methods as well, or not list what it holds. */
export const heldIn = (kept) => {
  const names = new Set(Object.keys(kept));
  for (let place = 0; place < kept.length; place += 1) names.add(kept.key(place));
  if (store.platform) names.add(KEY);
  return [...names].map((name) => [name, kept.getItem(name)]).filter(([, value]) => typeof value === "string");
};
export const load = () => { // another tab may have written since
  const unsaved = store.full ? store.memory : empty(); // what found no room is still here
  let there;
  try { there = read(localStorage.getItem(KEY)); } catch { store.blocked = true; return; }
  mergeInto(unsaved, there);
  store.memory = unsaved;
};
export const keep = (change) => {
  if (!store.blocked) load();
  change(store.memory);
  store.full = false;
  try { localStorage.setItem(KEY, JSON.stringify(store.memory)); } catch { store.full = !store.blocked; }
};
export const wipe = () => {
  // The software around the page keeps a line for each page that was opened, so nothing at this address may stay.
  for (const name of ["localStorage", "sessionStorage"])
    try {
      if (store.platform) for (const [key] of heldIn(window[name])) window[name].removeItem(key); // what is only cleared may come back there
      window[name].clear();
    } catch { /* blocked: only this page's memory is left */ }
  Object.assign(store, { memory: empty(), damaged: false, full: false });
};
export const isOurs = (key) => key === KEY || key === null;

load();
export const cameBack = ["answers", "words", "read"].some((part) => Object.keys(store.memory[part]).length);

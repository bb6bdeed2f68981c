/* A teacher opens a room. The teacher's own link holds a token, which leaves the address at once; the key that comes back
   is shown this once and kept nowhere. */

import { all, fill, piece, setText } from "./text.js";
import { host } from "./host.js";
import { asWords, askRoom, base, inTongue, byOwnClock } from "./room.js";

const [TOKEN, ROOMS] = ["face-open", "face-rooms"]; // in the store of this tab
const kept = { [TOKEN]: "", [ROOMS]: "[]" }; // where the tab has no store
const inTab = (name) => { try { return sessionStorage.getItem(name) || kept[name]; } catch { return kept[name]; } };
const keepInTab = (name, text) => {
  kept[name] = text;
  try { sessionStorage.setItem(name, text); } catch { /* this page alone knows it */ }
};
const rooms = () => {
  try { return JSON.parse(inTab(ROOMS)).filter(({ code, until }) => code && new Date(until) > new Date()); } catch { return []; }
};
export const takeToken = () => {
  const [, token] = /^#open=([\w-]{1,200})$/.exec(location.hash) || [];
  if (!token) return;
  keepInTab(TOKEN, token);
  host.write(location.pathname + location.search);
  const place = document.querySelector("[data-open-room]");
  if (place) place.scrollIntoView({ block: "center" });
};

const wrongWith = (section, status, { error }) => {
  const { sayNone, sayMany, sayAway } = section.dataset;
  if (status === 403 && error) return error; // the server says whose link it takes
  if (status === 429) return sayMany;
  return location.protocol !== "file:" && (status === 0 || status >= 500) ? sayAway : sayNone;
};
const tell = (section, words) => setText(section.querySelector(".now"), words);
const boardOf = (code) => inTongue(`${base}/teach/${code}`);

const showBack = (section) => {
  const [link, last] = [section.querySelector(".to-room"), rooms().pop()];
  link.hidden = !last;
  if (!last) return;
  link.href = boardOf(last.code);
  setText(link, fill(section.dataset.sayBack, { words: asWords(last.code) }));
};
const showOpened = (section, { code, key, until }) => {
  const opened = section.querySelector(".opened");
  opened.querySelector(".words").replaceChildren(...code.split("-").flatMap((word) => [piece("span", word), " "]));
  setText(opened.querySelector(".key"), key);
  const time = new Date(until).toLocaleString(document.documentElement.lang, { weekday: "long", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  setText(opened.querySelector(".until"), fill(section.dataset.sayUntil, { time }));
  opened.querySelector(".to-board").href = boardOf(code);
  opened.hidden = false;
  opened.scrollIntoView({ block: "nearest" });
  setText(section.querySelector("[data-opens]"), section.dataset.sayAnother);
};
export const openRoom = async (button) => {
  const section = button.closest("[data-open-room]");
  if (button.getAttribute("aria-disabled")) return;
  button.setAttribute("aria-disabled", "true");
  tell(section, section.dataset.sayOpening);
  const { status, said } = await askRoom("/rooms", { send: inTab(TOKEN) ? { token: inTab(TOKEN) } : {} });
  button.removeAttribute("aria-disabled");
  tell(section, status === 201 ? section.dataset.sayOpened : wrongWith(section, status, said));
  if (status !== 201) return;
  showBack(section);
  keepInTab(ROOMS, JSON.stringify([...rooms(), { code: said.code, until: byOwnClock(said.until) }]));
  showOpened(section, said);
};

/** Show the way to open a room, where a page has one. */
export const offerRooms = () => {
  takeToken();
  for (const section of all("[data-open-room]:not([data-ready])")) {
    section.dataset.ready = "";
    section.querySelector(".without").hidden = true;
    section.querySelector(".actions").hidden = false;
    showBack(section);
  }
};

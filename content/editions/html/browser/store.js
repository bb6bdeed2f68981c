/* What the reader chose, wrote and finished: kept in this browser alone, and distrusted when it is read back. */

const KEY = "a-face-for-a-phone-number";
export const LONGEST = 600; // characters of an answer in the reader's own words
export const LONGEST_OWN = 16; // of a name in a chart
const ID = /^[a-z0-9-]{1,80}$/;
const LENGTH = /^(short|everything)$/;
const LANGUAGE = /^[A-Za-z-]{0,12}$/;

const isPicks = (value) => typeof value === "string" && /^(?:[a-h](?:,[a-h])*|-?\d{1,15}(?:\.\d{1,12})?)$/.test(value);
const isText = (value) => typeof value === "string" && value.length <= LONGEST;
const isRecord = (value) => Boolean(value) && typeof value === "object" && !Array.isArray(value);
const RULES = {
  answers: isPicks, // the first ones, which stay
  second: isPicks, // second thoughts
  sure: (level) => typeof level === "string" && /^[a-c]$/.test(level),
  words: (texts) => Array.isArray(texts) && texts.length <= 8 && texts.every(isText),
  own: (text) => typeof text === "string" && text.length <= LONGEST_OWN, // what the reader wrote into a chart
  read: (done) => done === true,
};
const empty = () => ({ answers: {}, second: {}, sure: {}, words: {}, own: {}, read: {}, seed: 0, lang: "", length: "" });

export const store = {
  memory: empty(),
  blocked: false, // this browser keeps nothing for us
  full: false, // it has no room left for more
  damaged: false, // something that it kept could not be read
};

const readPart = (stored, part, found) => {
  const kept = stored[part] === undefined ? {} : stored[part];
  if (!isRecord(kept)) { store.damaged = true; return; }
  for (const [id, value] of Object.entries(kept))
    if (ID.test(id) && RULES[part](value)) found[part][id] = value; else store.damaged = true;
};
const readOne = (stored, name, holds, found) => {
  if (stored[name] === undefined) return;
  if (holds(stored[name])) found[name] = stored[name]; else store.damaged = true;
};
const read = (text) => {
  const found = empty();
  if (text === null) return found;
  try {
    const stored = JSON.parse(text);
    if (!isRecord(stored)) throw new Error("no record");
    for (const part of Object.keys(RULES)) readPart(stored, part, found);
    readOne(stored, "seed", (seed) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 31, found);
    readOne(stored, "length", (length) => length === "" || LENGTH.test(length), found);
    readOne(stored, "lang", (lang) => typeof lang === "string" && LANGUAGE.test(lang), found);
  } catch { store.damaged = true; }
  return found;
};

export const load = () => { // another tab may have written since
  const unsaved = store.full ? store.memory : empty(); // what found no room is still here
  try { store.memory = read(localStorage.getItem(KEY)); } catch { store.blocked = true; return; }
  for (const part of Object.keys(RULES)) Object.assign(store.memory[part], unsaved[part]);
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
    try { window[name].clear(); } catch { /* blocked: only this page's memory is left */ }
  Object.assign(store, { memory: empty(), damaged: false, full: false });
};
export const isOurs = (key) => key === KEY || key === null;

load();
export const cameBack = ["answers", "words", "read"].some((part) => Object.keys(store.memory[part]).length);

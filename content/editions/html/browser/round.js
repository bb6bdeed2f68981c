/* A round of ten questions: which they are, where the reader is in it, and what was answered. Nothing of it is kept
   before something was answered. */

import { store } from "./store.js";

export const isTen = () => document.documentElement.dataset.asking === "ten";
export const isOver = ({ asked, at }) => asked.length > 0 && at === asked.length;
export const reloaded = performance.getEntriesByType("navigation").some(({ type }) => type !== "navigate");

const ended = !reloaded && isOver(store.memory.round) ? store.memory.round.number : 0; // on an earlier visit
let unbegun = null; // a round in which nothing was answered yet
const recent = new Set(); // what was answered since this page was opened
const known = ({ round }) => (round.asked.length && round.number !== ended ? round : unbegun);

/** The round that the reader is in, if one was drawn. */
export const round = () => known(store.memory);
export const beginRound = (number, asked) => { unbegun = { number, asked, at: 0, done: 0 }; return unbegun; };
export const nextNumber = () => store.memory.round.number + 1;
export const forgetRound = () => { unbegun = null; recent.clear(); };
export const isRecent = (id) => recent.has(id);

const placeOf = (id) => (isTen() && round() ? round().asked.indexOf(id) : -1);
/** Whether the question was answered in this round. */
export const isAnswered = (id) => placeOf(id) >= 0 && placeOf(id) < round().done;

/** What the reader said when last asked, and how sure that was. */
export const lastOf = (id) => {
  const { last, answers, sure } = store.memory;
  const [pick, level] = last[id] ? last[id].split(" ") : [answers[id] || "", sure[id] || ""];
  return { pick, sure: level };
};
/** What the form of a question shows: in a round it is blank until it is answered there. */
export const shownOf = (id) => {
  const { second, answers, sure } = store.memory;
  if (placeOf(id) < 0) return { pick: second[id] || answers[id] || "", sure: sure[id] || "" };
  return isAnswered(id) ? lastOf(id) : { pick: "", sure: "" };
};
/** Note in what is kept that the question of this moment was answered; `before` where it had been on another day. */
export const noteAnswer = (kept, id, pick, sure, before) => {
  recent.add(id);
  const now = known(kept);
  if (!isTen() || !now || now.done !== now.at || now.asked[now.at] !== id) return;
  if (before) kept.last[id] = `${pick} ${sure}`;
  kept.round = { ...now, done: now.done + 1 };
};

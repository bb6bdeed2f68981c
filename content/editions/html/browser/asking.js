/* Ten questions, one at a time: the forms of the page are shown one after the other, and then what came of them. */

import { all, fill, sayStatus, setText } from "./text.js";
import { keep } from "./store.js";
import { settings } from "./charts.js";
import { beginRound, isOver, isRecent, isTen, lastOf, nextNumber, round } from "./round.js";
import { diceFor } from "./shuffle.js";
import { draw } from "./draw.js";
import { fieldsets, isRight, restore } from "./questions.js";
import { showCame } from "./came.js";

const roundHead = () => document.querySelector(".round");
const roundFoot = () => document.querySelector(".round-end");
export const quizForms = () => all('form[data-kind="quiz"]');
const formAt = (id) => document.querySelector(`form[data-kind="quiz"][data-ask="${CSS.escape(id)}"]`);

/* ---- which ten ---- */
const knownOf = (form) => {
  const { pick, sure } = lastOf(form.dataset.ask);
  const missed = pick !== "" && !isRight(fieldsets(form)[0], pick);
  const { chapter } = form.closest("[data-chapter]").dataset;
  return { id: form.dataset.ask, chapter, asked: pick !== "", missed, sure: "abc".indexOf(sure), recent: isRecent(form.dataset.ask) };
};
const newRound = () => {
  const number = nextNumber();
  return beginRound(number, draw(quizForms().map(knownOf), diceFor(`round-${number}`)));
};
const roundNow = () => {
  const now = round();
  return now && now.asked.length && now.asked.every(formAt) ? now : newRound();
};

/* ---- what is shown ---- */
const asksAll = () => settings().get("ask") === "all" || location.hash.startsWith("#questions-");
const showDots = (now) => {
  all(".dots li", roundHead()).forEach((dot, place) => {
    const id = now.asked[place];
    const done = place < now.done;
    const right = done && isRight(fieldsets(formAt(id))[0], lastOf(id).pick);
    dot.hidden = id === undefined;
    dot.className = [place === now.at && "here", done && (right ? "right" : "missed")].filter(Boolean).join(" ");
  });
};
const showHead = (now) => {
  const slots = { number: Math.min(now.at + 1, now.asked.length), total: now.asked.length };
  sayStatus(roundHead().querySelector(".where"), fill(roundHead().dataset[isOver(now) ? "sayOver" : "sayWhere"], slots));
  showDots(now);
};
const showForm = (now) => {
  const form = isTen() && !isOver(now) ? formAt(now.asked[now.at]) : null;
  const before = document.querySelector(".ask.now form");
  for (const ask of all(".ask.now")) if (!form || !ask.contains(form)) ask.classList.remove("now");
  if (!form) return;
  form.parentElement.classList.add("now");
  form.parentElement.classList.toggle("done", now.done > now.at);
  if (form !== before) restore(form);
};
const showFoot = (now) => {
  const next = roundFoot().querySelector("[data-next]");
  next.hidden = isOver(now) || now.done === now.at;
  setText(next, roundFoot().dataset[now.at + 1 === now.asked.length ? "saySee" : "sayNext"]);
  showCame(roundFoot().querySelector(".came"), now, formAt);
};
/** Show what the address asks for: ten questions one at a time, or all of them. */
export const showAsking = () => {
  const asking = asksAll() ? "all" : "ten";
  const turned = document.documentElement.dataset.asking !== asking;
  document.documentElement.dataset.asking = asking;
  if (!roundHead()) return;
  const now = roundNow();
  if (turned) quizForms().forEach((form) => restore(form));
  showForm(now);
  showHead(now);
  showFoot(now);
};

/* ---- what readers do ---- */
const setFocus = (part) => {
  const { top } = roundHead().getBoundingClientRect();
  if (top < 0 || top > innerHeight / 3) roundHead().scrollIntoView({ block: "start", behavior: "instant" });
  part.tabIndex = -1;
  part.focus({ preventScroll: true });
};
const moveTo = (to) => {
  keep((kept) => { kept.round = to; });
  showAsking();
  setFocus(isOver(to) ? roundFoot().querySelector(".came h2") : document.querySelector(".ask.now legend"));
};
export const nextQuestion = () => moveTo({ ...round(), at: round().done });
export const anotherTen = () => moveTo(newRound());
/** After an answer the way on is one press away; who works with the keyboard sees it. */
export const offerNext = (form) => {
  if (!form.closest(".ask.now.done")) return;
  const byKey = form.querySelector(":focus-visible") !== null;
  const next = roundFoot().querySelector("[data-next]");
  next.focus({ preventScroll: true });
  if (byKey) next.scrollIntoView({ block: "nearest", behavior: "instant" });
};

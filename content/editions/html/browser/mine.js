/* What came of it: guesses shown again, the result, progress, what is kept, and how it is forgotten. */

import { all, fill, piece, plainText, sayStatus, setText } from "./text.js";
import { keep, store, wipe } from "./store.js";
import { fieldsets, isRight } from "./questions.js";
import { handOver } from "./pictures.js";
import { kindOf, sumsOf } from "./came.js";
import { sayCleared } from "./earlier.js";

const LETTERS = "abcdefgh";

/* ---- guesses shown again ---- */
const guessIn = (item, letter) => JSON.parse(item.dataset.options)[LETTERS.indexOf(letter || "?")];
const saidOf = (list, guess, second) =>
  fill(second === undefined || second === guess ? list.dataset.sayYou : list.dataset.sayThen, { guess, second });
export const showReplays = () => {
  for (const place of all("[data-replay]")) {
    const list = place.querySelector(".said");
    const [firsts, seconds] = ["answers", "second"].map((part) => (store.memory[part][place.dataset.replay] || "").split(","));
    all("[data-options]", list).forEach((item, row) => {
      const you = item.querySelector(".you");
      const guess = guessIn(item, firsts[row]);
      if (you.dataset.nothing === undefined) you.dataset.nothing = you.textContent;
      setText(you, guess === undefined ? you.dataset.nothing : saidOf(list, guess, guessIn(item, seconds[row])));
      item.classList.toggle("guessed", guess !== undefined);
      item.querySelector(".known").hidden = guess === undefined; // who has not guessed yet still can
    });
  }
};
export const savePredictions = (name) => {
  const lines = [document.title, new Date().toLocaleDateString(document.documentElement.lang), ""];
  for (const place of all("[data-replay]")) {
    lines.push(place.querySelector(".prompt").textContent.replace(/\s+/g, " ").trim());
    for (const item of all("[data-options]", place)) lines.push(`- ${plainText(item)}`);
    lines.push(plainText(place.querySelector(".from")), "");
  }
  handOver(new Blob([lines.join("\r\n")], { type: "text/plain;charset=utf-8" }), name);
};

/* ---- the result of the questions ---- */
const scoreOf = (form) => {
  const pick = store.memory.answers[form.dataset.ask];
  const good = isRight(fieldsets(form)[0], pick);
  const chapter = form.closest("[data-chapter]").dataset.chapter;
  return { chapter, answered: pick ? 1 : 0, right: good ? 1 : 0, kind: kindOf(good, store.memory.sure[form.dataset.ask]) };
};
const summed = (scores) => ({
  right: scores.reduce((sum, { right }) => sum + right, 0),
  answered: scores.reduce((sum, { answered }) => sum + answered, 0),
  total: scores.length,
});
const showSums = (section, scores) => {
  const lines = sumsOf(scores.filter(({ answered }) => answered).map(({ kind }) => kind), section.dataset);
  const list = section.querySelector(".sums");
  if (list.dataset.shown === lines.join()) return;
  list.dataset.shown = lines.join();
  list.replaceChildren(...lines.map((line) => piece("li", line)));
};
const showChapter = (section, row, score) => {
  const missed = score.answered - score.right;
  const texts = [score.answered ? fill(section.dataset.sayScore, score) : section.dataset.sayNothing];
  if (missed > 0) texts.push(fill(section.dataset.sayReread, { missed }));
  setText(row.querySelector(".score"), texts.join(" "));
  row.classList.toggle("reread", missed > 0);
};
export const showResult = () => {
  const section = document.querySelector(".result");
  if (!section) return;
  const scores = all('form[data-kind="quiz"]').map(scoreOf);
  const whole = summed(scores);
  const summary = section.querySelector(".summary");
  if (summary.dataset.nothing === undefined) summary.dataset.nothing = summary.textContent;
  sayStatus(summary, whole.answered ? fill(section.dataset.saySummary, whole) : summary.dataset.nothing);
  showSums(section, scores);
  for (const row of all("[data-of]", section)) showChapter(section, row, summed(scores.filter(({ chapter }) => chapter === row.dataset.of)));
};

/* ---- pages that were finished ---- */
const slugOf = (address) => address.slice(1) || "at-the-counter";
export const showProgress = () => {
  for (const door of all("[data-visited]")) door.classList.toggle("read", store.memory.read[slugOf(door.dataset.visited)] === true);
};
const finish = ({ dataset }) => {
  const slug = slugOf(dataset.chapter);
  if (store.memory.read[slug]) return;
  keep((kept) => { kept.read[slug] = true; });
  showProgress();
};
const ends = "IntersectionObserver" in window && new IntersectionObserver((seen) => {
  for (const { isIntersecting, target } of seen) if (isIntersecting) finish(target);
});
export const watchEnds = () => {
  if (ends) for (const end of all(".ways[data-chapter]:not([data-seen])")) { end.dataset.seen = ""; ends.observe(end); }
};

document.addEventListener("click", ({ target }) => { // whoever goes on at once is gone before that is looked at
  const end = target.closest && target.closest(".ways[data-chapter]");
  if (end) finish(end);
});

/* ---- what is kept, and how it is forgotten ---- */
const keptSentence = ({ dataset }) => {
  const [answers, words, read] = ["answers", "words", "read"].map((part) => Object.keys(store.memory[part]).length);
  if (store.blocked) return dataset.sayBlocked;
  if (store.full) return dataset.sayFull;
  if (answers || words || read) return fill(dataset.saySome, { answers, words, read });
  return dataset.forgot ? dataset.sayForgotten : dataset.sayNothing;
};
export const showKept = () => {
  for (const line of all(".left-out")) line.hidden = !store.damaged;
  for (const hint of all(".hint[data-say-blocked]")) {
    if (hint.dataset.sayKept === undefined) hint.dataset.sayKept = hint.textContent;
    const how = store.blocked ? "sayBlocked" : store.full ? "sayFull" : "sayKept";
    setText(hint, hint.dataset[how]);
  }
  for (const section of all(".kept")) sayStatus(section.querySelector("p"), keptSentence(section));
};
// Once is enough to ask: what is forgotten cannot be had back.
const askAgain = (section, asking) => {
  for (const part of all("[data-asks]", section)) part.hidden = (part.dataset.asks === "yes") !== asking;
};
export const askToForget = (button) => {
  const section = button.closest(".kept");
  const asking = button.dataset.forget === "ask";
  askAgain(section, asking);
  section.querySelector(`[data-forget="${asking ? "keep" : "ask"}"]`).focus();
};
export const forget = () => {
  wipe();
  for (const section of all(".kept")) { section.dataset.forgot = "yes"; askAgain(section, false); }
  sayCleared();
};

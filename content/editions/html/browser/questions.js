/* Guesses and questions: handed in, answered beside the guess, shown again. The first answer stays. */

import { all, fill, setText } from "./text.js";
import { keep, store } from "./store.js";
import { noteAnswer, shownOf } from "./round.js";
import { shuffle } from "./shuffle.js";
import { fieldOf, holdsNumber, isNumber, markNumber, numberWords, readField, shownNumber } from "./numbers.js";

export const fieldsets = (form) => all("fieldset[data-right]", form);
const numberIn = (set) => { const { number } = readField(set); return number === undefined ? "" : String(number); };
const picked = (set) => (set && (isNumber(set) ? numberIn(set) : (set.querySelector("input:checked") || {}).value)) || "";
const rightOf = (set) => (isNumber(set) ? set.dataset.number : set.dataset.right);
export const isRight = (set, pick) => (isNumber(set) ? holdsNumber(set, pick || "") : pick === set.dataset.right);
const wordsOf = (set, letter) => {
  if (isNumber(set)) return letter ? numberWords(set, letter) : "";
  const input = letter && set.querySelector(`input[value="${letter}"]`);
  return input ? input.closest("label").textContent.trim() : "";
};
const answerOf = (form) => document.querySelector(`[data-answer="${CSS.escape(form.dataset.ask)}"]`);

export const outputOf = (form, spoken) => {
  const output = form.querySelector("output");
  output.setAttribute("aria-live", spoken ? "polite" : "off"); // what is only shown again is not read out again
  if (spoken) output.textContent = "";
  return output;
};

const showVerdict = (form, set) => {
  const verdict = set.querySelector(".verdict") || set.appendChild(document.createElement("p"));
  const good = isRight(set, picked(set));
  const slots = { guess: wordsOf(set, picked(set)), answer: wordsOf(set, set.dataset.right) };
  verdict.className = good ? "verdict right" : "verdict";
  verdict.textContent = fill(form.dataset[good ? "sayRight" : "sayWrong"], slots);
};
const verdictOf = (form, sets, right) => {
  if (sets.length > 1) return fill(form.dataset.sayTotal, { right, total: sets.length });
  const slots = { guess: wordsOf(sets[0], picked(sets[0])), answer: wordsOf(sets[0], rightOf(sets[0])) };
  return fill(form.dataset[right ? "sayRight" : "sayWrong"], slots);
};
const firstOf = (form, sets) => {
  if (!store.memory.second[form.dataset.ask]) return "";
  const first = (store.memory.answers[form.dataset.ask] || "").split(",");
  const right = sets.filter((set, place) => first[place] === set.dataset.right).length;
  return fill(form.dataset.sayFirst, { first: wordsOf(sets[0], first[0]), right, total: sets.length });
};
const openAnswer = (form, sets) => {
  const answer = answerOf(form);
  if (!answer) return;
  answer.open = true;
  if (sets.length > 1) return;
  if (isNumber(sets[0])) return markNumber(answer, picked(sets[0]));
  for (const item of all("[data-choice]", answer)) item.classList.toggle("chosen", item.dataset.choice === picked(sets[0]));
};
// Where the choices are drawn things, the first guess and the answer are marked on them.
const markThings = (set) => {
  const things = set.querySelector(".things");
  if (!things) return;
  const first = store.memory.answers[set.closest("form").dataset.ask] || picked(set);
  for (const input of all("input", things)) {
    const [yours, known] = [input.value === first, input.value === set.dataset.right];
    const said = yours && known ? "sayBoth" : yours ? "sayYours" : known && "sayKnown";
    const label = input.closest("label");
    label.classList.toggle("known", known);
    if (said) label.dataset.said = things.dataset[said]; else delete label.dataset.said;
  }
};
const unmarkThings = (form) => {
  for (const label of all(".things label", form)) { label.classList.remove("known"); delete label.dataset.said; }
};
const nameButton = (form, words) => {
  const button = form.querySelector('button[type="submit"]');
  if (button.dataset.first === undefined) button.dataset.first = button.textContent;
  setText(button, words || button.dataset.first);
};
const reveal = (form, spoken) => {
  const sets = fieldsets(form);
  const right = sets.filter((set) => isRight(set, picked(set))).length;
  openAnswer(form, sets);
  if (sets.length > 1) sets.forEach((set) => showVerdict(form, set)); else markThings(sets[0]);
  outputOf(form, spoken).textContent = [verdictOf(form, sets, right), firstOf(form, sets)].filter(Boolean).join(" ");
  nameButton(form, form.dataset.sayAgain);
};
const unreveal = (form) => {
  for (const input of all("input:checked", form)) input.checked = false;
  for (const set of fieldsets(form).filter(isNumber)) fieldOf(set).value = "";
  for (const verdict of all(".verdict", form)) verdict.remove();
  unmarkThings(form);
  form.querySelector("output").textContent = "";
  nameButton(form, undefined);
  const answer = answerOf(form);
  if (!answer) return;
  answer.open = false;
  for (const item of all(".chosen", answer)) item.classList.remove("chosen");
};

const complaintOf = (form, set) => {
  const { problem = "missing", one, other } = isNumber(set) ? readField(set) : {};
  const said = form.dataset[`say${problem[0].toUpperCase()}${problem.slice(1)}`];
  return fill(said, { one: shownNumber(one), other: shownNumber(other) });
};

/** Whether the form was complete, and is kept and answered now. */
export const handedIn = (form) => {
  const sets = fieldsets(form);
  const sure = form.querySelector("fieldset.sure");
  const missing = [...sets, ...(sure ? [sure] : [])].find((set) => !picked(set));
  if (missing) {
    outputOf(form, true).textContent = complaintOf(form, missing);
    missing.querySelector("input").focus();
    return false;
  }
  const [id, now] = [form.dataset.ask, sets.map(picked).join(",")];
  keep((kept) => {
    if (sure) noteAnswer(kept, id, now, picked(sure), kept.answers[id]);
    delete kept.second[id];
    if (kept.answers[id] && kept.answers[id] !== now) kept.second[id] = now;
    if (kept.answers[id]) return;
    kept.answers[id] = now;
    if (sure) kept.sure[id] = picked(sure);
  });
  reveal(form, true);
  return true;
};

const inputOf = (set, pick) => {
  if (isNumber(set)) return pick && !isNaN(pick) && fieldOf(set);
  return pick && set.querySelector(`input[value="${pick}"]`);
};
const choose = (input, pick) => { if (input.type === "radio") input.checked = true; else input.value = shownNumber(pick); };

/** Show what was answered before; a choice that was not yet handed in stays, unless everything is forgotten. */
export const restore = (form, wiping = false) => {
  const first = form.dataset.ready === undefined;
  const sets = fieldsets(form);
  form.dataset.ready = "";
  if (first) shuffle(form);
  if (first && sets.some(picked)) return; // chosen before this was there
  const shown = shownOf(form.dataset.ask);
  const picks = shown.pick.split(",");
  const inputs = picks.length === sets.length ? picks.map((pick, place) => inputOf(sets[place], pick)) : [null];
  if (!inputs.every(Boolean)) {
    if (!first && (form.querySelector("output").textContent || wiping)) unreveal(form);
    return;
  }
  const sure = form.querySelector(`fieldset.sure input[value="${shown.sure}"]`);
  inputs.forEach((input, place) => choose(input, picks[place]));
  if (sure) sure.checked = true;
  reveal(form, false);
};

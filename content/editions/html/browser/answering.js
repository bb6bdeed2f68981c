/* A question on a phone: its choices as large buttons, what became of the answer, and the result. */

import { fill, piece, setText } from "./text.js";
import { tally } from "./tally.js";
import { phone } from "./phone.js";
import { placeOfAnswer } from "./sending.js";

export const asking = { now: null, fresh: "" }; // what is asked, and the place of an answer that was not tried yet
const earlier = {}; // the results that this page has shown, by question and round
const roundName = (said, { round }) => (round === 2 ? said.saySecond : said.sayFirst);
const placeOfNow = (now) => placeOfAnswer(now.question, now.round);

/* ---- asked ---- */
const choiceOf = (text, index) => {
  const [label, input] = [document.createElement("label"), document.createElement("input")];
  Object.assign(input, { type: "radio", name: "choice", value: String(index) });
  label.append(input, piece("span", text));
  return label;
};
let drawnFor = "";
export const drawQuestion = (section, said, now, answers) => {
  asking.now = now;
  const drawn = JSON.stringify([now.question, now.round, now.prompt, now.choices]);
  if (drawn !== drawnFor) {
    drawnFor = drawn;
    setText(section.querySelector("h1"), now.prompt);
    const choices = section.querySelector(".choices");
    choices.classList.toggle("lettered", now.kind === "fact");
    choices.replaceChildren(...now.choices.map(choiceOf));
    setText(section.querySelector(".said"), "");
  }
  setText(section.querySelector(".round"), roundName(said, now));
  tellAnswer(said, answers);
};

const wordsOfState = (said, state, fresh) => {
  if (fresh) return said.saySending;
  if (state === "waiting") return phone.blocked ? said.sayWaitingBlocked : said.sayWaiting;
  return { held: said.sayHeld, counted: said.sayCounted, closed: said.sayClosed, refused: said.sayRefused }[state];
};
/** Say what became of the answer to what is asked now. */
export const tellAnswer = (said, answers) => {
  const [section, { now }] = [document.querySelector("#ask"), asking];
  const answer = answers[placeOfNow(now)];
  const fixed = Boolean(answer) || !now.open;
  section.classList.toggle("answered", Boolean(answer));
  section.querySelector("fieldset").disabled = fixed;
  section.querySelector(".send").hidden = fixed;
  section.querySelector(".free").hidden = fixed;
  for (const input of section.querySelectorAll("input")) if (answer) input.checked = Number(input.value) === answer.choice;
  const words = answer ? wordsOfState(said, answer.state, asking.fresh === placeOfNow(now)) : now.open ? "" : said.sayMissed;
  const place = section.querySelector(".said");
  place.dataset.state = answer ? answer.state : "";
  if (words || fixed) setText(place, [words, now.open ? "" : said.sayHidden].filter(Boolean).join(" "));
};

/* ---- shown ---- */
const roundShown = (said, round, result) => ({
  name: roundName(said, { round }),
  unit: result.kind === "opinion" ? "tenths" : "count",
  of: result.of || null,
  amounts: result.kind === "opinion" ? result.tenths : result.counts || null,
});
const barOfChoice = (now, choice) => (now.kind === "opinion" ? Math.floor((choice * 2) / now.choices.length) : choice);
export const drawnRounds = (said, rounds) => rounds.map(({ round, result }) => roundShown(said, round, result));
export const barsOf = (said, now) => (now.kind === "opinion" ? [said.sayYes, said.sayNo] : now.choices);
const markOwn = (place, bar, words) => {
  place.querySelectorAll("tbody").forEach((group, index) => {
    const [head, old] = [group.querySelector("th"), group.querySelector(".own")];
    if (old) old.remove();
    group.classList.toggle("mine", index === bar);
    if (index === bar) head.append(Object.assign(piece("span", ` ${words}`), { className: "own" }));
  });
};
export const drawResult = (section, said, now, answers) => {
  asking.now = null;
  earlier[placeOfNow(now)] = now.result;
  const before = now.round === 2 && earlier[placeOfAnswer(now.question, 1)];
  const rounds = [...(before ? [{ round: 1, result: before }] : []), { round: now.round, result: now.result }];
  setText(section.querySelector("h1"), now.prompt);
  setText(section.querySelector(".round"), roundName(said, now));
  const place = section.querySelector(".tally");
  place.classList.toggle("lettered", now.kind === "fact");
  tally(place, { choices: barsOf(said, now), rounds: drawnRounds(said, rounds), right: now.right ?? null });
  const answer = answers[placeOfNow(now)];
  markOwn(place, answer ? barOfChoice(now, answer.choice) : -1, said.sayOwn);
  setText(section.querySelector(".unseen"), Number.isInteger(now.right) ? fill(said.sayKnown, { answer: now.choices[now.right] }) : "");
  setText(section.querySelector(".why"), now.why || "");
};

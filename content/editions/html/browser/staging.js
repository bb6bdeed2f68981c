/* The question that is on the board: its choices, and its result once that is shown. */

import { fill, piece, setText } from "./text.js";
import { roundsOf, stateOf } from "./steps.js";
import { tally } from "./tally.js";

const nameOf = (said, round) => (round === 2 ? said.saySecond : said.sayFirst);
const roundIn = (said, { round, result }) => ({
  name: round === 2 ? said.sayAfter : said.sayBefore,
  unit: result.kind === "opinion" ? "tenths" : "count",
  of: result.of || null,
  amounts: result.tenths || result.counts || null,
});
const drawChoices = (list, choices) => {
  if (list.dataset.drawn === JSON.stringify(choices)) return;
  list.dataset.drawn = JSON.stringify(choices);
  list.replaceChildren(...choices.map((text) => piece("li", text)));
};
const stateIn = (said, board, id) => {
  const [rounds, state] = [roundsOf(board, id), stateOf(board, id)];
  const round = rounds.length ? rounds[rounds.length - 1].round : 1;
  return `${nameOf(said, round)} · ${said[`say${state[0].toUpperCase()}${state.slice(1)}`]}`;
};

/** Draw a question of the room, and what was said to be right, if that was. */
export const drawStage = (section, said, board, { id, kind, prompt, choices }, { right, why }) => {
  const open = stateOf(board, id) === "open"; // what is voted on stands alone
  const shown = open ? [] : roundsOf(board, id).filter(({ result }) => result);
  const [list, place] = [section.querySelector(".choices"), section.querySelector(".tally")];
  setText(section.querySelector(".state"), stateIn(said, board, id));
  setText(section.querySelector("h1"), prompt);
  for (const each of [list, place]) each.classList.toggle("lettered", kind === "fact");
  list.hidden = shown.some(({ result }) => result.kind !== "too_few"); // of too few answers no bar tells the choices
  place.hidden = !shown.length;
  drawChoices(list, choices);
  [...list.children].forEach((each, number) => each.classList.toggle("right", number === right));
  if (shown.length) tally(place, { choices: kind === "opinion" ? [said.sayYes, said.sayNo] : choices, rounds: shown.map((each) => roundIn(said, each)), right });
  setText(section.querySelector(".unseen"), right === null ? "" : fill(said.sayKnown, { answer: choices[right] }));
  setText(section.querySelector(".why"), why);
};

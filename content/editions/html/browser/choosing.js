/* Every question that may be asked, with what became of it in this room, and those of the teacher's own. */

import { all, piece, setText } from "./text.js";
import { stateOf } from "./steps.js";

const own = new Map(); // what was written here and is not asked yet
/** Note a statement of the teacher's own. */
export const noteOwn = (id, prompt) => own.set(id, prompt);

const scaleIn = () => JSON.parse(document.querySelector('[data-kind="opinion"]').dataset.choices);
export const questionOf = (board, id) => {
  const button = document.querySelector(`.questions [data-question="${CSS.escape(id)}"]`);
  if (button) return { id, kind: button.dataset.kind, prompt: button.querySelector(".prompt").textContent, choices: JSON.parse(button.dataset.choices) };
  const asked = board.rounds.find(({ question }) => question === id);
  if (asked) return { id, kind: asked.kind, prompt: asked.prompt, choices: asked.choices };
  return own.has(id) ? { id, kind: "opinion", prompt: own.get(id), choices: scaleIn() } : null;
};

const ownButton = (id, prompt) => {
  const [item, button] = [document.createElement("li"), document.createElement("button")];
  Object.assign(button, { type: "button" });
  Object.assign(button.dataset, { question: id, kind: "opinion" });
  button.append(Object.assign(piece("span", prompt), { className: "prompt" }), " ", document.createElement("em"));
  item.append(button);
  return item;
};
/** Say of every question what became of it. */
export const drawChooser = (said, board) => {
  for (const each of board.own || []) own.set(each.question, each.text);
  for (const each of board.rounds) if (each.own) own.set(each.question, each.prompt);
  const owned = document.querySelector(".owned");
  if (owned.children.length !== own.size) owned.replaceChildren(...[...own].map(([id, prompt]) => ownButton(id, prompt)));
  for (const button of all("#choose [data-question]")) {
    const state = stateOf(board, button.dataset.question);
    button.dataset.state = state;
    setText(button.querySelector("em"), state === "ready" ? "" : said[`say${state[0].toUpperCase()}${state.slice(1)}`]);
  }
};

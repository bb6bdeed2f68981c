/* Each reader's own order: of the choices of a question, the same on every visit, and of what is drawn by lot. Paper has
   the order in which the choices were written, and so has what stands in an order that means something. */

import { all } from "./text.js";
import { keep, store } from "./store.js";

let fresh = 0; // the seed of a reader who has none kept yet
const seed = () => {
  fresh = store.memory.seed || fresh || 1 + Math.floor(Math.random() * (2 ** 31 - 2));
  return fresh;
};
const keepSeed = () => { if (!store.memory.seed) keep((kept) => { kept.seed = kept.seed || seed(); }); };
/** Whoever comes after everything was forgotten is somebody else. */
export const forgetSeed = () => { fresh = 0; };

const mulberry32 = (state) => () => {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};
/** Dice that fall alike for one reader and one thing. */
export const diceFor = (thing) => mulberry32([...thing].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, seed()));
export const mixed = (things, throwDice) => {
  const order = [...things];
  for (let place = order.length - 1; place > 0; place -= 1) {
    const other = Math.floor(throwDice() * (place + 1));
    [order[place], order[other]] = [order[other], order[place]];
  }
  return order;
};

/* ---- the choices of a form ---- */
const letterOf = (label) => label.querySelector("input").value;
const standAs = (form, letters) => {
  const set = form.querySelector("fieldset[data-right]");
  set.append(...letters.map((letter) => set.querySelector(`input[value="${letter}"]`).closest("label")));
  const whys = form.parentElement.querySelector(".whys"); // the reasons stand in the order of the choices
  if (whys) whys.append(...letters.map((letter) => whys.querySelector(`[data-choice="${letter}"]`)));
};
const asWritten = (form) => all("fieldset[data-right] label", form).map(letterOf).sort();
const readersOrder = (form) => mixed(asWritten(form), diceFor(form.dataset.ask));
/** Put the choices of a form into the reader's order, unless one of them was taken before this was there. */
export const shuffle = (form) => {
  if (form.dataset.mixed === undefined || form.querySelector("fieldset[data-right] input:checked")) return;
  keepSeed();
  standAs(form, readersOrder(form));
  form.dataset.mixed = "now";
};
const everyMixed = () => all('form[data-mixed="now"]');
addEventListener("beforeprint", () => { for (const form of everyMixed()) standAs(form, asWritten(form)); });
addEventListener("afterprint", () => { for (const form of everyMixed()) standAs(form, readersOrder(form)); });

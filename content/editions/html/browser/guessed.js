/* The reader's first guess, drawn in the chart that answers it. */

import { all } from "./text.js";
import { GUESS, controlOf, setInput } from "./controls.js";
import { store } from "./store.js";

const NONE = -1;
const nobodys = () => document.documentElement.dataset.print !== undefined; // on paper for a class

export const drawGuesses = () => {
  for (const foot of all("[data-guess]")) {
    const [asked, lines] = JSON.parse(foot.dataset.guess);
    const letters = (nobodys() ? "" : store.memory.answers[asked] || "").split(",");
    const numbers = lines.map((line, place) => line[letters[place]]);
    const number = numbers.includes(undefined) ? NONE : numbers.reduce((sum, each) => sum + each);
    for (const input of controlOf(foot.dataset.foot, GUESS) || [])
      if (Number(input.value) !== number) setInput(input, String(number));
  }
};

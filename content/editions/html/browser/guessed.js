/* The reader's first guess, drawn in the chart that answers it. */

import { all } from "./text.js";
import { GUESS, controlOf, setInput } from "./controls.js";
import { store } from "./store.js";

const NONE = -1;

export const drawGuesses = () => {
  for (const foot of all("[data-guess]")) {
    const [asked, numbers] = JSON.parse(foot.dataset.guess);
    const letter = store.memory.answers[asked];
    const number = letter in numbers ? numbers[letter] : NONE;
    for (const input of controlOf(foot.dataset.foot, GUESS) || [])
      if (Number(input.value) !== number) setInput(input, String(number));
  }
};

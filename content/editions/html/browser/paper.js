/* A page on paper: in full every fold is open, in any browser; in short the charts show what they found, not what the
   reader set. Afterwards all is as it was. */

import { all } from "./text.js";
import { CONTROL, inUse, isSet, setInput, settingOf } from "./controls.js";
import { openTitles } from "./titles.js";

const undo = [];
const openFolds = () => {
  for (const fold of all("details:not([open])")) {
    fold.open = true;
    undo.push(() => { fold.open = false; });
  }
};
const showFindings = () => {
  for (const input of all(`${CONTROL}[data-first]`)) {
    if (!inUse(input) || settingOf(input) === input.dataset.first) continue;
    const now = settingOf(input);
    setInput(input, input.dataset.first);
    undo.push(() => setInput(input, now));
  }
  for (const input of all(`${CONTROL}[type="radio"][data-opens]`)) {
    const now = all(`${CONTROL}[name="${CSS.escape(input.name)}"]`).find(isSet);
    if (!now || now === input) continue;
    setInput(input, input.value);
    undo.push(() => setInput(now, now.value));
  }
  openTitles();
};
/** Note how a chart opens, before an address sets it; a control that came for another one knows it already. */
export const noteOpening = (input) => {
  const known = input.type === "radio" && all(`${CONTROL}[name="${CSS.escape(input.name)}"][data-opens]`).length;
  if (input.type !== "radio") input.dataset.first ??= settingOf(input);
  else if (input.checked && !known) input.dataset.opens = "";
};

addEventListener("beforeprint", () => {
  if (document.documentElement.dataset.length === "short") showFindings(); else openFolds();
});
addEventListener("afterprint", () => { for (const back of undo.splice(0).reverse()) back(); });

/* On a device that many use, whoever sits down is told whose answers these are, and clears them with one tap. */

import { all, setText } from "./text.js";
import { here } from "./address.js";
import { cameBack } from "./store.js";
import { reloaded } from "./round.js";
import { showStopped } from "./stopped.js";

const arrivedAt = here();
let [greeted, cleared, passed] = [reloaded || !cameBack, false, false];
export const greet = () => { greeted = true; };
export const sayCleared = () => {
  if (!greeted) for (const line of all(".earlier")) { setText(line, line.dataset.sayCleared); cleared = true; }
};
export const showEarlier = () => {
  if (here() !== arrivedAt) [greeted, cleared] = [true, false]; // whoever reads on is the one who was here
  for (const line of all(".earlier")) {
    showStopped(line);
    line.hidden = passed || (greeted && !cleared);
  }
};
addEventListener("scroll", () => { // it stands over the foot of the first screen, and of no other
  if (passed || scrollY < innerHeight / 4) return;
  passed = true;
  showEarlier();
}, { passive: true });

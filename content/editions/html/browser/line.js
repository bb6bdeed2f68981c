/* The line at the foot of a page: what does not work just now. */

import { going } from "./going.js";
import { host } from "./host.js";

const BEAT = 500; // milliseconds between two looks
const PATIENCE = { away: 2000, alone: 2000, waiting: 2000, silent: 10000, full: 1000, broken: 5000, ended: 0, old: 0, framed: 4000 }; // until a reader is told

const troubled = () => (going.waits ? "waiting" : host.live() ? host.live().trouble() : "");
let [felt, since, saidOfLine] = ["", 0, ""];
const tellLine = () => {
  const place = document.querySelector("#line");
  const [kind, now] = [troubled(), performance.now()];
  if (kind !== felt) [felt, since] = [kind, now];
  const due = kind && now - since >= PATIENCE[kind] ? kind : "";
  if (!place || due === saidOfLine) return;
  saidOfLine = due;
  place.querySelector("span").textContent = due ? place.dataset[due].replace("{host}", location.host) : "";
  place.querySelector("button").hidden = !["silent", "ended"].includes(due);
};
document.addEventListener("click", (event) => {
  if (event.target.closest && event.target.closest("#line button")) location.reload();
});
setInterval(tellLine, BEAT);

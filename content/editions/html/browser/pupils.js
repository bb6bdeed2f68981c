/* Paper for pupils: for one printing the short form, without answers and without what this browser keeps. */

import { all } from "./text.js";
import { settings } from "./charts.js";
import { printFrom } from "./frames.js";
import { pageStands } from "./going.js";
import { drawGuesses } from "./guessed.js";
import { host } from "./host.js";

const PRINT = "print"; // in an address: for whom the page is printed once it stands
const KINDS = ["pupils", "cards"];
const REDRAWN = 300; // milliseconds in which a chart is drawn without the guess that was made here
const CHARTS_WAIT = 10000; // milliseconds for which the charts are waited for
const paper = document.documentElement;

let [lengthBefore, topBefore] = ["", 0];
const printNow = (control) => {
  [lengthBefore, topBefore] = [paper.dataset.length, scrollY];
  paper.dataset.length = "short";
  printFrom(control);
};
const printFor = (kind, control) => {
  paper.dataset.print = kind;
  drawGuesses();
  setTimeout(printNow, REDRAWN, control);
};
export const printForPupils = (button) => printFor("pupils", button);
export const printCards = (button) => printFor("cards", button);
addEventListener("afterprint", () => {
  if (!paper.dataset.print) return;
  delete paper.dataset.print;
  paper.dataset.length = lengthBefore;
  drawGuesses();
  scrollTo({ top: topBefore, behavior: "instant" });
});

const isDrawn = (chart) => !chart.checkVisibility() || chart.querySelector("svg.marks .role-mark");
/** Print the page as its address asks, once its charts stand. */
export const printAsAsked = () => {
  const kind = settings().get(PRINT);
  if (!KINDS.includes(kind) || !pageStands() || paper.dataset.print) return;
  if (!all("main .chart").every(isDrawn) && performance.now() < CHARTS_WAIT) { setTimeout(printAsAsked, REDRAWN); return; }
  const now = settings();
  now.delete(PRINT); // once is enough: not again when the page is loaded again
  host.write(`${location.pathname}${now.size ? `?${now}` : ""}${location.hash}`);
  printFor(kind, document.querySelector(`button[data-${kind}]`) || document.querySelector("h1"));
};

/* What a chart says of its present setting: written above it, and said aloud when it comes to rest. */

import { all } from "./text.js";
import { footOf } from "./controls.js";
import { host } from "./host.js";

const linesOf = (text) => (all("tspan", text).length ? all("tspan", text) : [text]).map((line) => line.textContent).join(" ");
const saidBy = (chart, selector) => all(`${selector} text`, chart).map(linesOf).filter((words) => words.trim());

const openingOf = (figure) => footOf(figure).querySelector(".tools").dataset.title;
/** The title of a chart as it is set. */
export const titleOf = (figure) => {
  const chart = host.chart(figure);
  return (chart && saidBy(chart, ".title_marks")[0]) || openingOf(figure);
};

const written = new WeakMap(); // of each heading: what it said at first, with its marks, and what it says now
const rewrite = (heading, title, opening) => {
  const before = written.get(heading);
  before.says = title;
  heading.replaceChildren(...(title === opening ? before.nodes : [title]));
};
export const followTitles = () => {
  for (const heading of all("h3.finding")) {
    if (!footOf(heading.id)) continue;
    const [opening, title] = [openingOf(heading.id), titleOf(heading.id)];
    if (!written.has(heading)) written.set(heading, { nodes: [...heading.childNodes], says: opening });
    if (written.get(heading).says !== title) rewrite(heading, title, opening);
    for (const held of all(`#chart-${CSS.escape(heading.id)} .in-hand`)) held.dataset.says = title; // for the style
  }
};
/** Say above every chart what it said at first, at once: paper does not wait for a chart that is drawn anew. */
export const openTitles = () => {
  for (const heading of all("h3.finding")) if (written.has(heading)) rewrite(heading, openingOf(heading.id), openingOf(heading.id));
};

export const live = Object.assign(document.createElement("div"), { className: "unseen" });
live.setAttribute("role", "status");
live.setAttribute("aria-live", "polite");
let speaking;
let saidLast = ["", ""]; // the figure, and the title that it was said to have
const say = (figure) => {
  const chart = host.chart(figure);
  if (!chart) return;
  const title = titleOf(figure);
  const known = saidLast[0] === figure ? saidLast[1] : openingOf(figure);
  saidLast = [figure, title];
  const lines = [...(title === known ? [] : [title]), ...saidBy(chart, '[class*="sentence"][class*="_marks"]')];
  live.textContent = lines.map((line) => (/[.!?:]$/.test(line) ? line : `${line}.`)).join(" ");
};
/** Say once what a chart shows, when it moves no more: its title where that is another, then its sentences. */
export const announce = (figure) => {
  clearTimeout(speaking);
  speaking = setTimeout(say, 500, figure);
};

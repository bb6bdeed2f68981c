/* What stands around the page: the place of each chart, and the address. What makes charts live says so in `face`. */

import { all } from "./text.js";

// Taken before a program that draws charts is there, which would write addresses of its own.
const own = { push: history.pushState.bind(history), replace: history.replaceState.bind(history) };
const face = window.face || { early: new Set() };

export const host = {
  early: face.early, // forms that were pressed before this was there
  live: () => face.live, // what makes charts live, where it is
  draws: (charts) => { face.charts = charts; }, // what it draws them from where the server sends none
  chart: (id) => document.querySelector(`#chart-${CSS.escape(id)}`),
  figureOf: (element) => (element.closest('[id^="chart-"]') || { id: "" }).id.replace("chart-", ""),
  ground: () => document.body, // whose colours are those of the page
  push: (url) => own.push({}, "", url),
  write: (url, state = history.state) => own.replace(state, "", url),
  went() {}, // the way to another place has begun
  /** The fonts of the page, for pictures: address, family and weight of each. */
  fonts: () => all("[data-font]").map(({ href, dataset }) => ({ url: href, family: dataset.font, weight: dataset.weight })),
};

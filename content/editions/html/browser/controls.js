/* The controls of charts: named, their values written out, there only where they mean something, kept in sight. */

import { all } from "./text.js";
import { host } from "./host.js";

export const CONTROL = '[id^="chart-"] .vega-bind input'; // in its place on the page: one that is drawn elsewhere is no reader's
/** What holds a setting: the controls of the charts, which Vega draws, and switches of ours. */
export const controls = () => all(`${CONTROL}, input[data-setting]`);
export const nameOf = (input) => input.dataset.setting || input.name;
export const GUESS = "guess"; // the control that a reader's guess moves, and no reader sees
export const settingOf = (input) => (input.type === "checkbox" ? String(input.checked) : input.value);
export const isSet = (input) => input.type !== "radio" || input.checked; // a box that is not ticked is a setting too
export const inUse = (input) => input.name !== GUESS && !input.closest(".vega-bind[hidden]");
export const footOf = (figure) => document.querySelector(`[data-foot="${CSS.escape(figure)}"]`);
export const controlOf = (figure, name) => {
  const chart = host.chart(figure);
  return chart && all(`${CONTROL}[name="${CSS.escape(name)}"]`, chart);
};

const nameBeside = (input) => input.closest(".vega-bind").querySelector(".vega-bind-name").textContent.trim();
export const nameControl = (input) => {
  if (input.type === "range") input.setAttribute("aria-label", nameBeside(input)); // its label holds its value as well
  const group = input.closest(".vega-bind-radio"); // Vega leaves the group without its name
  if (!group || group.hasAttribute("role")) return;
  group.setAttribute("role", "radiogroup");
  group.setAttribute("aria-label", nameBeside(input));
};
export const setInput = (input, wanted) => {
  if (input.type === "checkbox") {
    if (input.checked === (wanted === "true") || !/^(true|false)$/.test(wanted)) return;
    input.checked = !input.checked; // a click would count as the reader's own hand
    input.dispatchEvent(new Event("change", { bubbles: true }));
  } else if (input.type === "radio") {
    if (input.value !== wanted || input.checked) return;
    input.checked = true;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  } else if (wanted.trim() !== "" && Number(wanted) >= Number(input.min) && Number(wanted) <= Number(input.max)) {
    const before = input.value;
    input.value = wanted; // the control itself moves the value to the nearest step
    if (input.value !== before) input.dispatchEvent(new Event("input", { bubbles: true }));
  }
};

let groups, compact; // one writer of numbers for all, since each takes long to make
const grouped = (number) => (groups ||= new Intl.NumberFormat(document.documentElement.lang || "en")).format(number);
// From here on Chinese counts in 万 and 亿, as its prose does.
const [LARGE, IN_SIZES] = [1e4, { notation: "compact", maximumFractionDigits: 4, useGrouping: "always" }];
const sized = (number) => (compact ||= new Intl.NumberFormat(document.documentElement.lang, IN_SIZES)).format(number);
const isSized = (number) => Math.abs(number) >= LARGE && document.documentElement.lang.startsWith("zh");
const scaleOf = (input) => {
  const foot = footOf(host.figureOf(input));
  return foot && JSON.parse(foot.dataset.millions || "[]").includes(input.name) ? 1e6 : 1;
};
// Vega writes the value of a slider as it is; a large number is read in groups of three, a year is not.
const writeValue = (input) => {
  const place = input.nextElementSibling;
  const number = Number(input.value) * scaleOf(input);
  const small = Math.abs(number) < 1000 || input.name === "year";
  const text = small ? input.value : isSized(number) ? sized(number) : grouped(number);
  if (place && place.textContent !== text) place.textContent = text;
  if (input.ariaValueText !== text) input.setAttribute("aria-valuetext", text);
};
const comeAndGo = (foot) => {
  for (const [name, other, ...values] of JSON.parse(foot.dataset.onlyIf)) {
    const set = (controlOf(foot.dataset.foot, other) || []).find(isSet);
    for (const input of controlOf(foot.dataset.foot, name) || [])
      input.closest(".vega-bind").hidden = !(set && values.includes(settingOf(set)));
  }
};
/** Say of every control what its chart says of it, at every pass and after every move. */
export const dressControls = () => {
  all(`${CONTROL}[type="range"]`).forEach(writeValue);
  all(`${CONTROL}[name="${GUESS}"]`).forEach((input) => { input.closest(".vega-bind").hidden = true; });
  all("[data-only-if]").forEach(comeAndGo);
};

/** On a phone the control in hand stays in sight while its reader looks for what it changes. */
export const takeInHand = (event) => {
  const bound = event.target.closest && event.target.closest(".vega-bind");
  if (!bound || bound.classList.contains("in-hand")) return false;
  for (const other of all(".vega-bind.in-hand")) other.classList.remove("in-hand");
  bound.classList.add("in-hand");
  return true;
};
/** Whether the control in hand stands at the top of the screen, its chart's title above that. */
const noteStuck = () => {
  for (const bound of all(".vega-bind.in-hand")) bound.classList.toggle("stuck", bound.getBoundingClientRect().top < 1);
};
addEventListener("scroll", noteStuck, { passive: true });

/** Keep room for a chart: on the screen until it is drawn, so that nothing jumps, on paper as high as it was drawn. */
const OF_CONTROL = { range: 62, radio: 76, checkbox: 42 }; // pixels of one line of it
export const heightAt = (width, { turn, wide, narrow, bound }) => {
  const [pixels, forEach] = width >= turn ? wide : narrow;
  return pixels + forEach * width + bound.reduce((sum, kind) => sum + (OF_CONTROL[kind] || 0), 0);
};
export const keepRoom = () => {
  for (const heading of all("h3.finding")) {
    const chart = host.chart(heading.id);
    const drawing = chart && chart.querySelector("svg.marks");
    if (drawing) heading.style.setProperty("--height", `${drawing.getAttribute("height")}px`);
    if (!chart || !heading.dataset.room) continue;
    const waits = drawing ? "" : `${Math.round(heightAt(chart.clientWidth, JSON.parse(heading.dataset.room)))}px`;
    if (chart.style.minHeight !== waits) chart.style.minHeight = waits;
  }
};

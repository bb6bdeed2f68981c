/* Settings of charts: from the address, back to it, said aloud, and copied as a link. */

import { all } from "./text.js";
import { host } from "./host.js";

export const settings = () => new URLSearchParams(location.search);
const settingOf = (input) => (input.type === "checkbox" ? String(input.checked) : input.value);

const nameGroup = (input) => {
  const group = input.closest(".vega-bind-radio"); // Vega leaves the group without its name
  if (!group || group.hasAttribute("role")) return;
  group.setAttribute("role", "radiogroup");
  group.setAttribute("aria-label", group.closest(".vega-bind").querySelector(".vega-bind-name").textContent.trim());
};
const setInput = (input, wanted) => {
  if (input.type === "checkbox") {
    if (input.checked !== (wanted === "true") && /^(true|false)$/.test(wanted)) input.click();
  } else if (input.type === "radio") {
    if (input.value !== wanted || input.checked) return;
    input.checked = true;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  } else if (wanted.trim() !== "" && Number(wanted) >= Number(input.min) && Number(wanted) <= Number(input.max)) {
    input.value = wanted; // the control itself moves the value to the nearest step
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }
};
export const takeSetting = (input) => {
  input.dataset.ready = "";
  nameGroup(input);
  const wanted = settings().get(input.name);
  if (wanted !== null) setInput(input, wanted);
};

/** Show the way to copy a setting below each chart that has one; the chart and its foot may come in either order. */
export const offerLinks = () => {
  for (const line of all("[data-foot] .copying[hidden]")) {
    const chart = host.chart(line.closest("[data-foot]").dataset.foot);
    if (chart && chart.querySelector(".vega-bind input")) line.hidden = false;
  }
};

let writing;
const pending = {};
const dropSettings = () => {
  clearTimeout(writing);
  for (const name of Object.keys(pending)) delete pending[name];
};
const writeSettings = (page) => {
  const now = settings();
  for (const [name, value] of Object.entries(pending)) now.set(name, value);
  if (location.pathname === page) host.write(`${page}?${now}${location.hash}`);
  dropSettings();
};
const writeSetting = (input) => {
  const page = location.pathname;
  pending[input.name] = settingOf(input);
  clearTimeout(writing);
  writing = setTimeout(() => writeSettings(page), 300);
};
addEventListener("popstate", dropSettings); // whoever leaves a page takes none of its settings along

export const live = Object.assign(document.createElement("div"), { className: "unseen" });
live.setAttribute("role", "status");
live.setAttribute("aria-live", "polite");
let speaking;
const announce = (chart) => {
  clearTimeout(speaking);
  speaking = setTimeout(() => {
    const lines = all('[class*="sentence"][class*="_marks"] text', chart).map((text) =>
      (all("tspan", text).length ? all("tspan", text) : [text]).map((line) => line.textContent).join(" "));
    live.textContent = lines.map((line) => (/[.!?:]$/.test(line) ? line : `${line}.`)).join(" ");
  }, 500);
};
// A control that says nothing unless another one has a value: who moves it means that value.
const chooseWith = (input) => {
  const foot = document.querySelector(`[data-foot="${CSS.escape(host.figureOf(input))}"][data-chooses]`);
  const [mover, group, value] = foot ? foot.dataset.chooses.split(" ") : [];
  const meant = mover === input.name && document.querySelector(`.vega-bind input[name="${group}"][value="${value}"]`);
  if (!meant || meant.checked) return;
  meant.click();
  writeSetting(meant);
};
/** Whether a reader moved a control of a chart: its setting is written and said. */
export const moved = (event) => {
  const input = event.target;
  if (!event.isTrusted || !(input instanceof HTMLInputElement) || !input.closest(".vega-bind")) return false;
  writeSetting(input);
  chooseWith(input);
  const chart = host.chart(host.figureOf(input));
  if (chart) announce(chart);
  return true;
};

const linkTo = (figure) => {
  const link = new URL(location.pathname, location.href);
  const lang = settings().get("lang");
  if (lang) link.searchParams.set("lang", lang);
  for (const input of all(".vega-bind input"))
    if (input.type !== "radio" || input.checked) link.searchParams.set(input.name, settingOf(input));
  link.hash = figure;
  return link.href;
};
export const copyLink = async (button) => {
  const place = button.closest(".copying");
  const field = place.querySelector("input");
  let done = false;
  field.value = linkTo(button.dataset.copy);
  try { await navigator.clipboard.writeText(field.value); done = true; } catch { /* plain HTTP has no clipboard */ }
  field.hidden = done;
  if (!done) {
    field.focus();
    field.select();
    try { done = document.execCommand("copy"); } catch { /* the reader copies it */ }
  }
  place.querySelector("[role=status]").textContent = button.dataset[done ? "sayCopied" : "sayShown"];
};

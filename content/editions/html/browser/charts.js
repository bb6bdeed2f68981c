/* Settings of charts: from the address, back to it, said aloud, and copied as a link. */

import { CONTROL, GUESS, controls, inUse, isSet, nameControl, nameOf, setInput, settingOf } from "./controls.js";
import { all } from "./text.js";
import { here, wayTo } from "./address.js";
import { announce, titleOf } from "./titles.js";
import { host } from "./host.js";
import { noteOpening } from "./paper.js";
import { LONGEST_OWN, keep, store } from "./store.js";

const OWN = "own_"; // so begins the name of a control whose words are the reader's own: they go into no address
const isOwn = (input) => input.name.startsWith(OWN);
export const settings = () => new URLSearchParams(location.search);
const takeOwn = (input) => {
  const kept = store.memory.own[input.name.slice(OWN.length)] || "";
  input.maxLength = LONGEST_OWN;
  if (input.value === kept) return;
  input.value = kept;
  input.dispatchEvent(new Event("input", { bubbles: true }));
};
const keepOwn = (input) => keep(({ own }) => {
  const name = input.name.slice(OWN.length);
  if (input.value) own[name] = input.value.slice(0, LONGEST_OWN); else delete own[name];
});
export const showOwn = () => all(`.vega-bind input[name^="${OWN}"][data-ready]`).forEach(takeOwn);
export const takeSetting = (input) => {
  input.dataset.ready = "";
  if (isOwn(input)) { takeOwn(input); return; }
  noteOpening(input);
  nameControl(input);
  const wanted = input.name === GUESS ? null : unwritten(nameOf(input)) ?? settings().get(nameOf(input));
  if (wanted !== null) setInput(input, wanted);
};

/** Show the way to copy a setting below each chart that has one; the chart and its foot may come in either order. */
export const offerLinks = () => {
  for (const button of all("button[data-copy][hidden]")) {
    const chart = host.chart(button.dataset.copy);
    if (chart && all(CONTROL, chart).some((input) => input.name !== GUESS)) button.hidden = false;
  }
  if (location.protocol !== "file:") for (const button of all("button[data-frame][hidden]")) button.hidden = false;
};

let writing;
let writingOn = ""; // the page whose settings are pending
const pending = {};
const unwritten = (name) => (writingOn === here() ? pending[name] : undefined);
const dropSettings = () => {
  clearTimeout(writing);
  for (const name of Object.keys(pending)) delete pending[name];
};
const writeSettings = (page) => {
  const now = settings();
  for (const [name, value] of Object.entries(pending)) now.set(name, value);
  if (here() === page) host.write(`${location.pathname}?${now}${location.hash}`);
  dropSettings();
};
export const writeSetting = (input) => {
  if (isOwn(input)) { keepOwn(input); return; }
  const page = here();
  writingOn = page;
  pending[nameOf(input)] = settingOf(input);
  clearTimeout(writing);
  writing = setTimeout(() => writeSettings(page), 300);
};
addEventListener("popstate", (event) => { if (event.isTrusted) dropSettings(); }); // whoever leaves a page takes none of its settings along

/** Whether a reader moved a control of a chart: its setting is written and said. */
export const moved = (event) => {
  const input = event.target;
  if (!event.isTrusted || !controls().includes(input)) return false;
  writeSetting(input);
  if (input.dataset.setting) return true;
  announce(host.figureOf(input));
  return true;
};

const partOf = (figure) => (input) => host.figureOf(input) === figure;
/** The address of a chart alone as it is set, for where it stands without its page. */
export const addressOf = (figure) => linkTo(figure, controls().filter(partOf(figure)));
const linkTo = (figure, inputs = controls()) => {
  const link = new URL(wayTo(here()), location.href);
  const lang = settings().get("lang");
  if (lang) link.searchParams.set("lang", lang);
  for (const input of inputs) if (!isOwn(input) && inUse(input) && isSet(input)) link.searchParams.set(nameOf(input), settingOf(input));
  link.hash = figure;
  return link.href;
};
const frameOf = (figure) => {
  const address = new URL(addressOf(figure));
  address.searchParams.set("big", figure);
  address.hash = "";
  const frame = document.createElement("iframe");
  return Object.assign(frame, { src: address, title: titleOf(figure), width: "100%", height: 640, loading: "lazy" }).outerHTML;
};
const copyWords = async (button, text) => {
  const place = button.closest("[data-foot], .own-rule").querySelector(".copying");
  const field = place.querySelector("input");
  let done = false;
  field.value = text;
  try { await navigator.clipboard.writeText(field.value); done = true; } catch { /* plain HTTP has no clipboard */ }
  field.hidden = done;
  if (!done) {
    field.focus();
    field.select();
    try { done = document.execCommand("copy"); } catch { /* the reader copies it */ }
  }
  place.querySelector("[role=status]").textContent = button.dataset[done ? "sayCopied" : "sayShown"];
};
export const copyLink = (button) => copyWords(button, linkTo(button.dataset.copy));
/** Copy what shows a chart alone, as it is set, inside a page of another site. */
export const copyFrame = (button) => copyWords(button, frameOf(button.dataset.frame));

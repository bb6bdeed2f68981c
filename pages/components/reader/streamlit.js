/* All that we know of Streamlit's page, as of 1.67. The written page stays as it is; Streamlit draws its charts out of
   sight, each as wide as its place on the page, and what Vega has drawn is put there. Vega keeps to its own drawing and
   controls wherever they stand; the elements that React keeps are left where they are. */

import { drawAlone, tendAlone } from "./alone.js";
import { at } from "./at.js";
import { fillSlot, idOf, isEmpty, isHeld, placeIn, slots, waits } from "./slots.js";

const root = document.getElementById("root");
const { scripts, soon } = face.start;
const BEAT = 500; // milliseconds between two looks
const framed = self.origin === "null"; // by a frame that takes its address from the page, so that no socket is open to it
const DEAD = 20000; // milliseconds without any answer until the line is opened anew
const DRAWN = '[data-testid="stVegaLiteChart"]';
const KEY = /\bst-key-chart-([a-z0-9-]+)/;
const app = () => root.querySelector('[data-testid="stApp"]');
const atRest = () => Boolean(app()) && app().dataset.testScriptState === "notRunning";
const connection = () => (app() ? app().dataset.testConnectionState : "");

/* ---- what it may not touch: the address, the title, the style of the page; and a font that none of our pages shows ---- */
const own = { replace: history.replaceState.bind(history) };
history.pushState = () => {};
history.replaceState = () => {};
Object.defineProperty(document, "title", { get: () => document.querySelector("title").textContent, set() {} });
const fetchFont = document.fonts.load.bind(document.fonts);
document.fonts.load = (font, text) => (font.includes("Material Symbols") ? Promise.resolve([]) : fetchFont(font, text));
addEventListener("popstate", (event) => { if (event.isTrusted) event.stopImmediatePropagation(); }); // it is asked when a page lacks charts
new MutationObserver((seen) => {
  for (const { addedNodes } of seen)
    for (const sheet of addedNodes)
      if (sheet.dataset && (sheet.dataset.emotion || "").endsWith("-global")) sheet.media = "not all";
}).observe(document.head, { childList: true });

/* ---- the charts: drawn as wide as their places, and put there ---- */
const widths = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, widths];
let said = "";
const measure = () => {
  const rules = slots().filter((slot) => placeIn(slot).clientWidth)
    .map((slot) => `#root .st-key-chart-${idOf(slot)} { width: ${placeIn(slot).clientWidth}px; }`).join("\n");
  if (rules !== said) widths.replaceSync((said = rules));
};
const resized = new ResizeObserver(() => { measure(); tendAlone(); });
const watch = () => {
  resized.disconnect();
  for (const slot of slots()) resized.observe(placeIn(slot));
  measure();
};

const drawings = new Map(); // by figure: the element that Streamlit keeps, and what Vega drew in it
const put = () => {
  for (const element of root.querySelectorAll(`[class*="st-key-chart-"] ${DRAWN}`)) {
    const [, id] = KEY.exec(element.closest('[class*="st-key-chart-"]').className);
    if (element.querySelector("svg.marks .role-mark")) drawings.set(id, { element, nodes: [...element.childNodes] });
  }
  for (const [id, { element, nodes }] of drawings) {
    const slot = document.getElementById(`chart-${id}`);
    if (!element.isConnected) drawings.delete(id);
    else if (slot && nodes[0].parentNode !== placeIn(slot) && (isEmpty(slot) || !isHeld(slot))) fillSlot(slot, element, nodes, false);
  }
};
new MutationObserver(put).observe(root, { childList: true, subtree: true });

/* ---- the line ---- */
let [line, owed, refusal, heard] = [null, 0, 0, false]; // the socket, since when it owes an answer, why the last one was closed
window.WebSocket = class extends WebSocket {
  constructor(...how) {
    super(...how);
    [line, owed] = [this, 0];
    this.addEventListener("message", () => { if (line === this) [owed, refusal, heard] = [0, 0, true]; });
    this.addEventListener("close", ({ code }) => { refusal = code; });
  }
  send(message) {
    owed = owed || performance.now();
    super.send(message);
  }
};
const missing = () => slots().filter(waits);
const amiss = () => missing().some((slot) => !root.querySelector(`.st-key-chart-${CSS.escape(idOf(slot))}`));
const revive = (now) => {
  if (!owed || now - owed < DEAD || connection() !== "CONNECTED" || (atRest() && !amiss())) return;
  owed = 0;
  line.dispatchEvent(new CloseEvent("close", { code: 4000 })); // no close arrives through a dead line; Streamlit opens another
};
const cause = () => {
  if (framed) return slots().some(isEmpty) ? "framed" : "";
  if (tooOld) return missing().length ? "old" : "";
  if (!started) return "";
  if (connection() === "DISCONNECTED_FOREVER") return "ended";
  if (!heard) return missing().length ? (refusal === 1013 ? "full" : app() ? "silent" : "loading") : "";
  if (connection() === "CONNECTED") return amiss() ? (atRest() ? "broken" : "slow") : "";
  return refusal === 1013 ? "full" : "away";
};
const trouble = () => {
  const kind = cause();
  if (kind === "slow") return "";
  if (kind === "loading" && slots().some(isEmpty)) return "silent";
  return kind && kind !== "away" && !slots().some(isEmpty) ? "alone" : kind;
};
const PATIENCE = { loading: 15000, silent: 6000, slow: 8000, broken: 4000, away: 1500, full: 1000, ended: 0, old: 0, framed: 0 }; // until charts are drawn without the server
let [felt, since] = ["", 0];
const help = (now) => {
  if (cause() !== felt) [felt, since] = [cause(), now];
  if (felt && now - since >= PATIENCE[felt]) drawAlone(now);
  tendAlone();
};

/* ---- the page of the address is asked for, and asked for again while it is not the one that stands ---- */
const ask = () => {
  const here = location.href; // for an address that names a part of the page that it shows, Streamlit asks nothing
  if (location.hash) own.replace(history.state, "", location.pathname + location.search);
  dispatchEvent(new PopStateEvent("popstate", { state: history.state }));
  if (location.href !== here) own.replace(history.state, "", here);
};
let [asked, gap, next] = ["", 0, 0]; // for which address, and when, the page is asked for again
const mend = (now) => {
  const settled = connection() === "CONNECTED" && atRest();
  if (asked !== location.pathname || !amiss() || !settled) [asked, gap, next] = [location.pathname, BEAT, now + BEAT];
  if (!amiss() || !settled || now < next) return;
  gap = Math.min(2 * gap, 10000);
  next = now + gap;
  ask();
};
setInterval(() => {
  const now = performance.now();
  mend(now);
  revive(now);
  help(now);
  if (missing().length) put(); // one that was in its reader's hand
}, BEAT);

/* ---- it starts after the first paint, where a page has a chart ---- */
let started = false;
let tooOld = false;
try { new RegExp("", "v"); } catch { tooOld = true; } // without it Streamlit's script is not even read
const load = (name, given) => document.head.append(Object.assign(document.createElement(name), given));
const start = () => {
  if (started || tooOld || framed || !slots().length) return;
  started = true;
  for (const href of soon) load("link", { rel: "modulepreload", crossOrigin: "", href: at(href) });
  for (const src of scripts) load("script", { type: "module", crossOrigin: "", src: at(src) });
};
const follow = () => {
  watch();
  put();
  if (started && connection() === "CONNECTED" && amiss()) ask();
  start();
};
face.live = { trouble, follow };
watch();
const wait = root.dataset.later === undefined ? 0 : 5000 + 10000 * Math.random(); // connections lack just now
requestAnimationFrame(() => setTimeout(start, wait));

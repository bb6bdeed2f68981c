/* Two lengths of a page: chosen by the reader, kept, and in the address, so that a link shares it. A part of the page
   that only the whole one has is shown to whoever asks for it by its name. */

import { all } from "./text.js";
import { here } from "./address.js";
import { keep, store } from "./store.js";
import { settings } from "./charts.js";
import { pageStands } from "./going.js";
import { host } from "./host.js";

const root = document.documentElement;
const NAME = "read"; // of the length in an address
const PLACES = "h1, h2, h3, p, li, figure, fieldset, table";
const isLong = (part) => getComputedStyle(part).getPropertyValue("--long").trim() === "1";
const isShort = () => root.dataset.length === "short";

let chosen = root.dataset.length;
let [sought, opened] = ["", ""]; // the part that the address named last, and the page that shows everything for its sake

/* ---- the reader's place: what stands nearest to the top of the window in both lengths stays where it was ---- */
const isInView = (part) => {
  const { top, bottom } = part.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};
const landmark = () => {
  const places = all(PLACES, document.querySelector("main") || document.body)
    .filter((part) => part.checkVisibility() && !isLong(part) && !part.closest("nav, [popover]"));
  const away = (part) => Math.abs(part.getBoundingClientRect().top);
  return places.reduce((best, part) => (best && away(best) <= away(part) ? best : part), null);
};
const turn = (length, pressed = null) => {
  if (root.dataset.length === length) return;
  const mark = pressed && isInView(pressed) ? pressed : landmark();
  const before = mark && mark.getBoundingClientRect().top;
  root.dataset.length = length;
  if (!mark) return;
  const wanted = Math.min(Math.max(before, 0), innerHeight * 0.8);
  scrollBy({ top: mark.getBoundingClientRect().top - wanted, behavior: "instant" });
};

/* ---- the address ---- */
const writeLength = () => {
  const now = settings();
  const says = now.get(NAME);
  const wanted = isShort() && document.querySelector(".lengths") ? "short" : null;
  if (says === wanted || !pageStands() || root.dataset.print) return;
  if (wanted) now.set(NAME, wanted); else now.delete(NAME);
  host.write(`${location.pathname}${now.size ? `?${now}` : ""}${location.hash}`);
};
const openForAddress = () => {
  if (opened && opened !== here()) { opened = ""; turn(chosen); }
  const now = here() + location.hash;
  const part = now !== sought && location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!location.hash) sought = "";
  if (!part || !pageStands()) return;
  sought = now;
  if (!isShort() || !isLong(part)) return;
  opened = here();
  turn("everything");
};

/* ---- what readers do ---- */
const takeLength = (length, pressed) => {
  [chosen, opened] = [length, ""];
  keep((memory) => { memory.length = length; });
  turn(length, pressed);
};
export const chooseLength = (input) => takeLength(input.value, input);
export const readEverything = (button) => {
  takeLength("everything", button.closest("p").previousElementSibling);
  (all('.lengths input[value="everything"]')[0] || document.querySelector("h1")).focus({ preventScroll: true });
};
/** What is forgotten in this browser is no longer in its address. */
export const forgetLength = () => { [chosen, opened] = ["everything", ""]; turn("everything"); };

export const showLength = () => {
  openForAddress();
  for (const input of all(".lengths input")) input.checked = input.value === root.dataset.length;
  writeLength();
};
if (settings().get(NAME) === chosen && store.memory.length !== chosen) keep((memory) => { memory.length = chosen; });

/* Where a reader is on a page. Each entry of the browser's history keeps it: the heading nearest to the top of the
   screen, how far from there it stands, and which folds are open. A place that is come back to, and a part that an
   address names, is held while charts come in above it, until the reader moves. */

import { all } from "./text.js";
import { leadsTo } from "./address.js";
import { pageStands } from "./going.js";
import { host } from "./host.js";

const HELD = 15000; // milliseconds in which a place is held
const PAUSE = 150; // milliseconds without scrolling after which a place is kept
const NEAR = 2; // pixels that nobody sees

const folds = () => all("details").filter((fold) => !fold.closest("[popover], .vega-embed"));
const isSeen = (element) => (element.checkVisibility ? element.checkVisibility() : element.getClientRects().length > 0);
const marks = () => all(":is(h1, h2, h3, dt)[id]").filter((each) => !each.closest("[popover]") && isSeen(each));
const topOf = (element) => Math.round(element.getBoundingClientRect().top);

/* ---- kept ---- */
export const placeNow = () => {
  const found = marks();
  const mark = found.filter((each) => topOf(each) < innerHeight / 2).pop() || found[0];
  const open = folds().flatMap((fold, number) => (fold.open ? [number] : []));
  return mark && { part: mark.id, from: topOf(mark), open };
};
let [goal, keeping] = [null, 0]; // where the reader is being set down, and the place that is about to be kept
const keepPlace = () => {
  clearTimeout(keeping);
  if (goal || !pageStands()) return; // who is being set down has not moved
  const place = placeNow();
  if (place) host.write(location.href, { ...history.state, place });
};
const keepSoon = () => {
  clearTimeout(keeping);
  keeping = setTimeout(keepPlace, PAUSE);
};

/* ---- come back to ---- */
const beginning = () => document.querySelector(".entry.found [data-claim]") || document.querySelector("h1");
const aimedAt = ({ part }) => (part ? document.getElementById(part) : beginning());
const unfoldAround = (part) => {
  const numbered = folds();
  const around = numbered.filter((fold) => fold.contains(part) && fold !== part);
  for (const fold of [...goal.open.map((number) => numbered[number]), ...around])
    if (fold && !fold.open && !goal.opened.has(fold)) { goal.opened.add(fold); fold.querySelector("summary").click(); }
};
const isOpening = (part) => part.closest('details:not([open]), details[style*="height"], [inert]');
const marginOf = (part) => parseFloat(getComputedStyle(part).scrollMarginTop) || 0;
const standAt = (part) => {
  const from = goal.from === undefined ? marginOf(part) : goal.from;
  const off = part.matches("h1") && !goal.part ? -scrollY : topOf(part) - from;
  if (Math.abs(off) >= NEAR) scrollBy({ top: off, behavior: "instant" });
};
const focusOn = (part) => {
  const takes = part.matches("[tabindex]") ? part : part.querySelector("[tabindex], input, textarea") || part;
  if (takes === part && !part.matches("a, button, [tabindex]")) part.tabIndex = -1;
  takes.focus({ preventScroll: true });
};
const onPaper = (part) => topOf(part) + scrollY;
// A page that is written to may be lower for a moment, and its end takes the screen up with it: the page is then as it
// was, and the screen is not, as if the reader had gone up. Browsers tell of it in the first frame after, or the second.
let rewritten = 0; // frames until that is told
const pass = () => { if (--rewritten) requestAnimationFrame(pass); };
const rewriting = new MutationObserver(() => {
  if (!rewritten) requestAnimationFrame(pass);
  rewritten = 2;
});
const below = () => document.documentElement.scrollHeight - innerHeight - scrollY; // pixels that can still be gone down
const isTakenUp = () => (rewritten > 0 || rewriting.takeRecords().length > 0) && scrollY < goal.scrolled && below() < innerHeight;
// What moved is the screen over the page and not the page below the screen, whose end may have come nearer.
const isLeft = (part) => goal.reached && Math.abs(scrollY - goal.scrolled) >= NEAR && Math.abs(onPaper(part) - goal.stood) < NEAR
  && below() > NEAR && !isTakenUp();
const setDown = (part) => {
  standAt(part);
  if (!goal.reached) focusOn(part);
  Object.assign(goal, { reached: true, scrolled: scrollY, stood: onPaper(part) });
};
/** Set the reader down where the entry of the history says, and hold that place. */
export const holdPlace = () => {
  if (!goal || !pageStands()) return;
  const part = aimedAt(goal);
  if (part) unfoldAround(part);
  const ready = part && isSeen(part) && !isOpening(part);
  if (ready && isLeft(part)) { goal = null; return; }
  if (ready) setDown(part);
  if (performance.now() > goal.until || (goal.reached && !goal.part)) goal = null; // above a beginning nothing comes in
};
const head = (place) => {
  clearTimeout(keeping);
  goal = { open: [], ...place, opened: new WeakSet(), reached: false, until: performance.now() + HELD };
};
const named = () => location.hash.slice(1);
const begin = () => { // where the address says, as somebody who was never there
  head({ part: named() });
  holdPlace();
};
const placeKept = () => (history.state || {}).place;
const comeBack = () => { if (placeKept()) head(placeKept()); else begin(); };

const linkOf = (event, selector) => {
  const aside = event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  return aside ? null : event.target.closest && event.target.closest(selector);
};
/** Keep the place that a link leads away from, and close the card or the menu that it stands in. */
const leave = (event) => {
  const link = linkOf(event, "a[href]");
  if (!link || !(leadsTo(link) || link.matches('[href^="#"]'))) return;
  keepPlace();
  for (let around = link.closest("[popover]"); around; around = around.parentElement.closest("[popover]")) {
    if (around.hidePopover) around.hidePopover();
    around.classList.remove("open");
  }
};
const within = (event) => {
  const link = linkOf(event, 'a[href^="#"]');
  if (!link) return;
  event.preventDefault();
  const address = `${location.pathname}${location.search}${link.getAttribute("href")}`;
  if (link.matches(".past")) { document.querySelector("h1").focus(); return; } // no step to come back from
  host.push(address);
  begin();
};
/** Watch where the reader goes. */
export const watchPlaces = () => {
  history.scrollRestoration = "manual";
  host.went = begin;
  rewriting.observe(document.documentElement, { childList: true, characterData: true, attributes: true, subtree: true });
  document.addEventListener("click", leave, true);
  document.addEventListener("click", within);
  document.addEventListener("toggle", keepSoon, true);
  addEventListener("scroll", () => { holdPlace(); keepSoon(); }, { passive: true });
  addEventListener("pagehide", keepPlace);
  addEventListener("popstate", (event) => { if (event.isTrusted) comeBack(); });
  for (const act of ["wheel", "touchmove", "keydown", "pointerdown"])
    addEventListener(act, () => { if (goal && goal.reached) goal = null; }, { capture: true, passive: true }); // from here on the reader steers
  if (named() || placeKept()) comeBack();
};

/* From page to page: the document of the other page takes the place of this one, fetched while nothing else was to do. */

import { all } from "./text.js";
import { host } from "./host.js";
import { settings } from "./charts.js";

const AGAIN = 3000; // milliseconds until a page that did not come is asked for again
const addressOf = (url) => {
  const [asked, here] = [new URLSearchParams(url.search), new URL(url.pathname, location.href)];
  for (const name of ["lang", "claim"]) if (asked.get(name)) here.searchParams.set(name, asked.get(name));
  return here.pathname + here.search; // what the server writes another document for
};

/* ---- documents ---- */
const fetched = new Map(); // of the pages that are the same for every reader
const fetchPage = async (address) => {
  if (fetched.has(address)) return fetched.get(address);
  const answer = await fetch(address, { headers: { accept: "text/html" } });
  if (!answer.ok) throw new Error(`${answer.status}`); // what is wrong with it is asked for again
  const text = await answer.text();
  if (!/no-store/.test(answer.headers.get("cache-control") || "")) fetched.set(address, text);
  return text;
};

let standing = addressOf(location);
const replacePage = (text) => {
  const other = new DOMParser().parseFromString(text, "text/html");
  document.querySelector("title").textContent = other.title;
  document.querySelector("meta[name=description]").content = other.querySelector("meta[name=description]").content;
  document.querySelector(".page").replaceChildren(...other.querySelector(".page").childNodes);
};

/** Whether the page of the address has not come yet. */
export const going = { waits: false, idly: (act) => (window.requestIdleCallback ? requestIdleCallback(act, { timeout: 3000 }) : setTimeout(act, 200)) };
let asking = "";
let asks;
const arrive = async (landed) => {
  const address = addressOf(location);
  clearTimeout(asks);
  asking = address;
  if (address === standing) { going.waits = false; landed(false); return; }
  try {
    const text = await fetchPage(address);
    if (asking !== address) return; // the reader is elsewhere by now
    replacePage(text);
    standing = address;
    going.waits = false;
    landed(true);
    if (host.live()) host.live().follow();
  } catch {
    if (asking !== address) return;
    going.waits = true;
    asks = setTimeout(arrive, AGAIN, landed);
  }
};

/* ---- within a page ---- */
const unfold = (part) => {
  for (let fold = part.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
};
const landAt = (part) => {
  unfold(part);
  part.scrollIntoView({ behavior: "instant" });
  (part.matches("[tabindex]") ? part : part.querySelector("[tabindex], input, textarea") || part).focus({ preventScroll: true });
};
const land = (place) => (arrived) => {
  const part = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (part && place === undefined) { landAt(part); return; }
  if (!arrived) return;
  const found = document.querySelector(".entry.found [data-claim]");
  (found || document.querySelector("h1")).focus({ preventScroll: true });
  if (place !== undefined) scrollTo({ top: place, behavior: "instant" });
  else if (found) found.scrollIntoView({ block: "center", behavior: "instant" });
  else scrollTo({ top: 0, behavior: "instant" });
};

/* ---- what readers do ---- */
const goTo = (target) => {
  const language = settings().get("lang");
  if (language && !target.searchParams.has("lang")) target.searchParams.set("lang", language);
  host.note({ ...history.state, y: scrollY });
  if (target.href !== location.href) host.push(target);
  arrive(land());
};
const plainly = (event) => !(event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
const followLink = (event) => {
  const link = event.target.closest && event.target.closest("a[href]");
  if (!link || !plainly(event)) return;
  const href = link.getAttribute("href");
  if (href.startsWith("/") && !link.hasAttribute("download")) {
    event.preventDefault();
    const card = link.closest("[popover]");
    if (card && card.hidePopover) card.hidePopover();
    goTo(new URL(href, location.href));
  } else if (!href.startsWith("#") && top !== self) { // inside the frame of a learning platform most sites refuse to open, and the lesson would be gone
    link.target = "_blank";
    link.rel = "noopener noreferrer";
  }
};
document.addEventListener("click", followLink);
addEventListener("popstate", (event) => { if (event.isTrusted) arrive(land((event.state || {}).y)); });
let resting;
addEventListener("scroll", () => {
  clearTimeout(resting);
  resting = setTimeout(() => { if (asking === standing || !asking) host.note({ ...history.state, y: scrollY }); }, 150);
}, { passive: true });

/* ---- while nothing else is to do ---- */
const near = () => all(".ways a[href], .page a[href^='/']:not([href*='?'], [download])").map(({ href }) => addressOf(new URL(href)));
const fetchNext = () => {
  const address = near().find((each) => each !== standing && !fetched.has(each) && each.split("?")[0] !== "/privacy");
  if (address) fetchPage(address).then(() => going.idly(fetchNext), () => setTimeout(fetchNext, 10 * AGAIN));
};
export const fetchNeighbours = () => {
  if (!(navigator.connection || {}).saveData) going.idly(fetchNext);
};

if (location.hash && location.hash.length > 1) land()(false);

/* The language of a page: chosen by the reader, kept, offered where the browser asks for one that the page has. Who
   chooses another stays at the same place, with the same settings. */

import { all } from "./text.js";
import { settings } from "./charts.js";
import { host } from "./host.js";
import { idly } from "./idle.js";
import { placeNow } from "./places.js";
import { keep, store } from "./store.js";
import { wantedOf } from "./tongues.js";

/* The font of Chinese headings is large, and a page reads well without it: it comes when all else is there. */
const hasLoaded = () => idly(() => { document.documentElement.dataset.loaded = ""; });
if (document.readyState === "complete") hasLoaded();
else addEventListener("load", hasLoaded);

/* The menu stands above the page: whoever went up to it only to choose a language goes on from where they were reading. */
const [STAYED, FRESH] = [1200, 30000]; // milliseconds after which a place was read at, and for which that is known
let [readAt, stays] = [null, 0];
addEventListener("scroll", () => {
  clearTimeout(stays);
  stays = setTimeout(() => { if (scrollY > innerHeight) readAt = { place: placeNow(), until: performance.now() + FRESH }; }, STAYED);
}, { passive: true });
const placeRead = () => (scrollY < innerHeight && readAt && performance.now() < readAt.until ? readAt.place : placeNow());

const inOther = (link) => {
  const target = new URL(link.href, location.href);
  for (const [name, value] of settings()) if (name !== "lang") target.searchParams.append(name, value);
  target.hash = location.hash;
  return target;
};
/** Read this page in another language, from the same place on. */
export const readIn = (link) => {
  const [target, place] = [inOther(link), placeRead()];
  keep((memory) => { memory.lang = link.dataset.language; });
  const back = new URL(location.href);
  back.searchParams.set("lang", document.documentElement.lang); // whoever goes back finds the language that was here
  try {
    host.write(back);
    host.push(target);
    host.write(target, { place });
  } catch { // a file: its other language is a file of its own
    if (place && !target.hash) target.hash = place.part;
    location.assign(target);
    return;
  }
  location.reload();
};
document.addEventListener("click", (event) => {
  const link = event.target.closest && event.target.closest("a[data-language]");
  if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  event.stopPropagation();
  if (link.dataset.language !== document.documentElement.lang) readIn(link);
}, true);

/** Offer the language that the browser asks for first among those that the page has, until one was chosen. */
export const offerLanguage = () => {
  const here = document.documentElement.lang;
  const known = new Set([here, ...all(".offer").map(({ lang }) => lang)]);
  const wanted = wantedOf(known);
  const chosen = store.memory.lang || settings().get("lang");
  for (const line of all(".offer")) line.hidden = Boolean(chosen) || line.lang !== wanted;
};
/** Put the offer away: this browser reads on in the language that it has. */
export const stayInLanguage = (button) => {
  keep((memory) => { memory.lang = button.dataset.stays; });
  offerLanguage();
  document.querySelector("h1").focus({ preventScroll: true });
};

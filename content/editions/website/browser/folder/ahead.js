/* Before everything else: the claim that an address asks for, as a server would be asked, and what a browser that was
   given files cannot carry from one to the other. */

import { here, isOfUs, leadsTo } from "./address.js";
import { claimAsked } from "./claimed.js";
import { greet } from "./earlier.js";
import { cameBack, store } from "./store.js";
import { host } from "./host.js";

const KEPT = "kept"; // in an address: the page before this one had something kept
const fromFiles = location.protocol === "file:";
const sayOfFiles = (what) => {
  const note = document.querySelector(what);
  document.querySelector(".page > header").append(note);
  note.hidden = false;
};
const takeNote = () => {
  const asked = new URLSearchParams(location.search);
  if (!asked.has(KEPT)) return;
  greet();
  asked.delete(KEPT);
  host.write(`${location.pathname}${`${asked}` && `?${asked}`}${location.hash}`);
  if (!cameBack && !store.blocked) sayOfFiles("#apart");
};
const hasSomething = () => ["answers", "words", "read"].some((part) => Object.keys(store.memory[part]).length);
if (fromFiles) {
  takeNote();
  if (store.blocked) sayOfFiles("#unkept");
  document.addEventListener("click", ({ target }) => {
    const link = target.closest && target.closest("a[href]");
    const page = link && leadsTo(link).split("#")[0];
    if (!page || page === here() || !hasSomething()) return;
    const way = new URL(link.href);
    way.searchParams.set(KEPT, "yes");
    link.href = way.href;
  }, true);
}
if (isOfUs(document.referrer)) greet(); // whoever reads on is the one who was here
claimAsked();

/* What happens in the reader's browser and stays there. Nothing here talks to the server, and without it every answer
   can still be read. Each pass over the page fails alone. */

import "./old.js";
import { all } from "./text.js";
import { isOurs, keep, load, store } from "./store.js";
import { handedIn, restore } from "./questions.js";
import { keepWhileTyping, restoreWords, showNearest, stopTyping } from "./own.js";
import { printRule, showRules, switched } from "./met.js";
import { anotherTen, nextQuestion, offerNext, showAsking } from "./asking.js";
import { forgetRound, isAnswered } from "./round.js";
import { forgetSeed } from "./shuffle.js";
import { bringIn, saveKept } from "./bring.js";
import { greet, showEarlier } from "./earlier.js";
import { askToForget, forget, savePredictions, showKept, showProgress, showReplays, showResult, watchEnds } from "./mine.js";
import { findStores, showHolds, showOfPage } from "./holds.js";
import { copyFrame, copyLink, moved, offerLinks, settings, showOwn, takeSetting } from "./charts.js";
import { controls, dressControls, keepRoom, takeInHand } from "./controls.js";
import { followTitles, live } from "./titles.js";
import { endShow, offerShows, show } from "./showing.js";
import { drawGuesses } from "./guessed.js";
import { fitMoved, fitWords } from "./fitting.js";
import { chooseLength, forgetLength, readEverything, showLength } from "./lengths.js";
import { offerPictures, takePicture } from "./pictures.js";
import { holdPlace, watchPlaces } from "./places.js";
import { host } from "./host.js";
import { askHeld, showHeld } from "./rooms_held.js";
import { offerRooms, openRoom } from "./open_room.js";
import { fetchNeighbours, going } from "./going.js";
import { fetchCharts, takeFile } from "./figures.js";
import "./line.js";
import { openBig, showBig } from "./big.js";
import { showAddress, showCode } from "./cite.js";
import { printAsAsked, printCards, printForPupils } from "./pupils.js";
import { forgetHands } from "./hands.js";
import { showLedger } from "./ledger.js";
import { offerLanguage, stayInLanguage } from "./languages.js";
import { codeOf } from "./tongues.js";

const alone = (passes) => {
  for (const pass of passes) try { pass(); } catch (fault) { console.error(fault); }
};
const MINE = [showEarlier, showAsking, showReplays, showResult, showProgress, showKept, showNearest, showHolds];
const showEverything = (wiped) => {
  if (wiped) { stopTyping(); forgetLength(); forgetRound(); forgetSeed(); forgetHands(); }
  all("form[data-ask]").forEach((form) => restore(form, wiped));
  all("form[data-own]").forEach((form) => restoreWords(form, wiped));
  alone([showOwn, ...MINE]);
};

/* ---- what readers do ---- */
const submitted = (form) => {
  greet();
  if (isAnswered(form.dataset.ask)) { nextQuestion(); return; } // the same key once more goes on
  if (!handedIn(form)) return;
  alone(MINE);
  offerNext(form);
};
const formOf = (event, selector) => event.target.closest && event.target.closest(selector);
document.addEventListener("submit", (event) => {
  const form = formOf(event, "form[data-ask]");
  if (!form) return;
  event.preventDefault();
  submitted(form);
});
document.addEventListener("input", (event) => {
  const form = formOf(event, "form[data-own]");
  if (form) { greet(); keepWhileTyping(form); }
});
for (const kind of ["input", "change"])
  document.addEventListener(kind, (event) => {
    if (event.isTrusted && event.target.closest(".vega-bind")) endShow();
    moved(event);
    if (event.target.closest(".vega-bind")) dressControls();
  });
document.addEventListener("change", ({ target, isTrusted }) => {
  if (target.matches(".lengths input")) chooseLength(target);
  if (target.matches(".carry input")) bringIn(target).then(() => showEverything(false));
  if (target.dataset.setting === undefined) return;
  if (isTrusted) switched(target); else showRules(); // one that the address set is not told
  showNearest();
});
for (const kind of ["pointerdown", "focusin"])
  document.addEventListener(kind, (event) => { if (takeInHand(event)) followTitles(); });

const clear = () => {
  forget();
  showEverything(true);
  (document.querySelector('.kept [data-forget="ask"]') || document.querySelector("h1")).focus();
};
const PRESSED = {
  length: readEverything,
  copy: copyLink,
  frame: copyFrame,
  big: openBig,
  shows: show,
  picture: takePicture,
  save: (button) => savePredictions(button.dataset.save),
  carry: (button) => saveKept(button.dataset.carry),
  next: nextQuestion,
  ten: anotherTen,
  opens: openRoom,
  print: () => print(),
  pupils: printForPupils,
  cards: printCards,
  code: showCode,
  sheet: printRule,
  stays: stayInLanguage,
  forget: (button) => (button.dataset.forget === "now" ? clear() : askToForget(button)),
};
document.addEventListener("click", (event) => {
  const button = formOf(event, "button");
  const does = button && Object.keys(PRESSED).find((name) => button.dataset[name] !== undefined);
  if (does) PRESSED[does](button);
  const file = formOf(event, "a.tool[download]");
  if (!file) return;
  event.preventDefault();
  takeFile(file);
});
addEventListener("storage", (event) => {
  if (!isOurs(event.key)) { showHolds(); return; }
  if (event.newValue === null) store.full = false; // forgotten in another tab, and so here
  load();
  showEverything(event.newValue === null);
});
addEventListener("focus", () => { if (document.querySelector(".holds")) findStores(); askHeld(); });

/* ---- the reader's language: kept when the server speaks it, asked for again on a later visit ---- */
const speakAgain = () => {
  const [asked, spoken, kept] = [settings().get("lang"), document.documentElement.lang, store.memory.lang];
  const meant = asked && codeOf(asked);
  const has = (code) => document.querySelector(`a[data-language="${CSS.escape(code)}"]`);
  if (asked && !has(asked) && has(meant)) {
    const now = settings();
    now.set("lang", meant);
    location.replace(`${location.pathname}?${now}${location.hash}`);
    return;
  }
  if (asked && asked === spoken && kept !== asked) keep((memory) => { memory.lang = asked; });
  if (asked || !kept || kept === spoken) return;
  const now = settings();
  now.set("lang", kept);
  location.replace(`${location.pathname}?${now}${location.hash}`);
};
speakAgain();
offerLanguage();

/* ---- what is drawn is looked at ---- */
const PASSES = [
  () => { if (!live.isConnected) document.body.append(live); },
  showLength,
  showAsking,
  () => all("form[data-ask]:not([data-ready])").forEach((form) => restore(form)),
  () => all("form[data-own]:not([data-ready])").forEach((form) => restoreWords(form)),
  showRules,
  () => controls().filter(({ dataset }) => dataset.ready === undefined).forEach(takeSetting),
  drawGuesses,
  dressControls,
  offerShows,
  keepRoom, // after it, whose button takes room of its own
  followTitles,
  fitWords,
  offerLinks,
  offerPictures,
  watchEnds,
  showLedger,
  offerRooms,
  showHeld,
  showOfPage,
  showAddress,
  ...MINE,
  holdPlace,
  showBig, // after it, which looks for a heading to set the reader down at
  printAsAsked,
];
let waiting = false;
const look = () => {
  waiting = false;
  alone(PASSES);
};
const soon = () => { if (!waiting) { waiting = true; requestAnimationFrame(look); } };

/* A chart that moves is followed by its title at once; the rest waits until it stands still. */
const REST = 200; // milliseconds
let resting;
const nearest = (node, part) => node.closest && node.closest(part);
const follow = (records) => {
  if (!records.every(({ target }) => nearest(target, "svg.marks, .vega-bind, h3.finding"))) { soon(); return; }
  new Set(records.map(({ target }) => nearest(target, "svg.marks")).filter(Boolean)).forEach(fitMoved);
  alone([followTitles]);
  clearTimeout(resting);
  resting = setTimeout(soon, REST);
};
new MutationObserver(follow).observe(document.documentElement,
  { childList: true, subtree: true, attributes: true, attributeFilter: ["data-length", "height"] });
watchPlaces();
addEventListener("popstate", soon);
document.addEventListener("click", (event) => { if (formOf(event, "a[href]")) soon(); }); // it may lead to a part that is hidden
look();
if (window.face) window.face.listening = true;
for (const form of host.early) if (form.isConnected) submitted(form);
host.early.clear();
addEventListener("load", () => {
  going.idly(fetchCharts);
  setTimeout(fetchNeighbours, 3000);
});

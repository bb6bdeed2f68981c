/* The ledger: searched and filtered over the written entries, with what was asked in the address. */

import { all, fill, setText } from "./text.js";
import { here } from "./address.js";
import { htmlAt } from "./files.js";
import { going } from "./going.js";
import { host } from "./host.js";
import { settings } from "./charts.js";

const fieldsOf = (ledger) => all("[name]", ledger.querySelector(".finder"));
// What keyboards have for an apostrophe; where the ledger is Chinese each traditional character with its simplified one.
let inOneScript;
const readScripts = ({ dataset }) => { inOneScript = new Map([["’", "'"], ...[...(dataset.variants || "").matchAll(/(.)(.)/gu)].map(([, ...pair]) => pair)]); };
const folded = (text) => [...text.normalize("NFKC").toLowerCase()].map((sign) => inOneScript.get(sign) || sign).join("");
let soughtIn = new WeakMap(); // of each entry: everything that a search looks through
const wordsBehind = (entry) => {
  if (!soughtIn.has(entry)) {
    const parts = all(".sentence, .speaker, .sources, .also", entry).map(({ textContent }) => textContent);
    soughtIn.set(entry, folded([entry.dataset.id, ...parts].join(" ")));
  }
  return soughtIn.get(entry);
};
const fits = (entry, asked) => folded(asked.search).split(/\s+/).every((word) => wordsBehind(entry).includes(word))
  && (!asked.on || entry.dataset.on.split(" ").includes(asked.on))
  && (!asked.status || entry.dataset.status === asked.status)
  && (!asked.by || entry.dataset.by === asked.by);
const find = (ledger) => {
  const asked = Object.fromEntries(fieldsOf(ledger).map(({ name, value }) => [name, value]));
  const entries = all(".entry", ledger);
  for (const entry of entries) entry.hidden = !fits(entry, asked);
  const found = entries.filter(({ hidden }) => !hidden).length;
  const count = fill(ledger.dataset.sayFound, { found, all: entries.length });
  setText(ledger.querySelector(".count"), found ? count : `${count}. ${ledger.dataset.sayNothing}`);
};
let writingAsked;
const writeAsked = (ledger) => {
  const [now, page] = [settings(), here()];
  for (const { name, value } of fieldsOf(ledger)) if (value) now.set(name, value); else now.delete(name);
  clearTimeout(writingAsked);
  writingAsked = setTimeout(() => {
    if (here() === page) host.write(`${location.pathname}${`${now}` && `?${now}`}${location.hash}`);
  }, 300);
};

/** Put behind each claim what the document left out: who says so, and the sources. */
const bringRest = async (ledger) => {
  if (ledger.dataset.brought !== undefined) return;
  ledger.dataset.brought = "";
  try {
    const whole = all(".entry", new DOMParser().parseFromString(await htmlAt(ledger.dataset.whole), "text/html"));
    all(".entry", ledger).forEach((entry, place) => entry.replaceChildren(...whole[place].childNodes));
    soughtIn = new WeakMap();
    ledger.dataset.brought = "whole";
    find(ledger);
  } catch { delete ledger.dataset.brought; } // each claim has its address all the same
};
/* An address may name an entry: it is opened when all that stands behind it is there. */
let openedFor = "";
const openNamed = () => {
  const named = here() + location.hash;
  const entry = location.hash && document.getElementById(location.hash.slice(1));
  if (named === openedFor || !entry || !entry.matches(".ledger .entry")) return;
  const [ledger, fold] = [entry.closest(".ledger"), entry.querySelector("details")];
  bringRest(ledger);
  if (!fold) return;
  openedFor = named;
  fold.open = true;
};
const ledgerOf = ({ target }) => target.closest && target.closest(".ledger");
document.addEventListener("focusin", (event) => { if (ledgerOf(event)) bringRest(ledgerOf(event)); });
for (const kind of ["input", "change"])
  document.addEventListener(kind, (event) => {
    const form = event.target.closest(".finder");
    if (!form) return;
    find(ledgerOf(event));
    writeAsked(ledgerOf(event));
  });

/** Ask of a ledger that came what its address asks. */
export const showLedger = () => {
  for (const ledger of all(".ledger:not([data-ready])")) {
    ledger.dataset.ready = "";
    readScripts(ledger);
    ledger.querySelector(".finder").hidden = false;
    const asked = settings();
    const given = fieldsOf(ledger).filter(({ name }) => asked.get(name));
    for (const field of given) field.value = asked.get(field.name).slice(0, 200);
    for (const field of given) if (field.selectedIndex === -1) field.value = ""; // nothing of that name
    if (given.length) { find(ledger); bringRest(ledger); } else going.idly(() => bringRest(ledger));
  }
  openNamed();
};

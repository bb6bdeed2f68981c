/* Answers in the reader's own words, the chart that waits for them, and the rule nearest to the reader's own. */

import { all, fill, setText } from "./text.js";
import { LONGEST, keep, store } from "./store.js";
import { host } from "./host.js";

let typing; // a timer, while the reader writes
export const stopTyping = () => clearTimeout(typing);

const keepWords = (form) => {
  const texts = all("textarea", form).map((area) => area.value.slice(0, LONGEST));
  keep((kept) => { kept.words[form.dataset.own] = texts; });
};
export const keepWhileTyping = (form) => {
  stopTyping();
  typing = setTimeout(() => keepWords(form), 300);
};

/** Whether every question has an answer, which is kept now. */
export const wordsHandedIn = (form) => {
  keepWords(form);
  const missing = all("textarea", form).find((area) => !area.value.trim());
  form.querySelector("output").textContent = missing ? form.dataset.sayMissing : form.dataset.sayKept;
  if (missing) { missing.focus(); return false; }
  openWhatWaits(form);
  return true;
};

export const openWhatWaits = (form) => {
  const texts = store.memory.words[form.dataset.own] || [];
  const open = texts.length === all("textarea", form).length && texts.every((text) => text.trim());
  const figure = CSS.escape(form.dataset.opens);
  const parts = [document.querySelector(`#${figure}`), host.chart(form.dataset.opens), document.querySelector(`[data-foot="${figure}"]`)];
  for (const part of parts) if (part) part.classList.toggle("waits", !open);
};

export const restoreWords = (form, wiping = false) => {
  const first = form.dataset.ready === undefined;
  form.dataset.ready = "";
  const texts = store.memory.words[form.dataset.own] || [];
  all("textarea", form).forEach((area, place) => { // nobody's typing is overwritten
    if ((area !== document.activeElement && !(first && area.value)) || wiping) area.value = texts[place] || "";
  });
  openWhatWaits(form);
};

/* ---- the rule nearest to the reader's own ---- */
const listed = (text) => (text || "").split(" ").filter(Boolean);
// A safeguard that both have counts twice as much as one that both lack.
const nearness = (card, chosen) =>
  2 * listed(card.dataset.has).reduce((sum, name) => sum + (chosen.has(name) ? 1 : -1), 0)
  + listed(card.dataset.lacks).reduce((sum, name) => sum + (chosen.has(name) ? -1 : 1), 0);
const nearest = (cards, chosen) => {
  const compared = new Set(cards.flatMap((card) => listed(`${card.dataset.has} ${card.dataset.lacks}`)));
  const best = Math.max(...cards.map((card) => nearness(card, chosen)));
  return [...chosen].some((name) => compared.has(name)) ? cards.filter((card) => nearness(card, chosen) === best) : [];
};
export const showNearest = () => {
  for (const section of all(".rules")) {
    const chosen = new Set(all('.vega-bind input[type="checkbox"]').filter((box) => box.checked).map((box) => box.name));
    const cards = all("[data-has]", section);
    const near = nearest(cards, chosen);
    for (const card of cards) card.classList.toggle("near", near.includes(card));
    const places = near.map((card) => card.dataset.place).join("; ");
    setText(section.querySelector(".nearest"), near.length ? fill(section.dataset.sayNearest, { places }) : section.dataset.sayNone);
  }
};

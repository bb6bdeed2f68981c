/* Answers in the reader's own words, and the country's rule nearest to the reader's own. */

import { all, fill, sayStatus } from "./text.js";
import { LONGEST, keep, store } from "./store.js";
import { chosenSafeguards, listed } from "./met.js";

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

export const restoreWords = (form, wiping = false) => {
  const early = form.dataset.ready === undefined && all("textarea", form).some((area) => area.value); // typed before this was there
  form.dataset.ready = "";
  if (early && !wiping) { keepWords(form); return; }
  const texts = store.memory.words[form.dataset.own] || [];
  all("textarea", form).forEach((area, place) => { // nobody's typing is overwritten
    if (area !== document.activeElement || wiping) area.value = texts[place] || "";
  });
};

/* ---- the rule nearest to the reader's own ---- */
// What a rule has of the chosen ones, or lacks, counts first; then what it has besides; then what both do without.
const nearness = ({ dataset }, chosen) => {
  const [has, lacks] = [listed(dataset.has), listed(dataset.lacks)];
  const both = has.filter((name) => chosen.has(name)).length - lacks.filter((name) => chosen.has(name)).length;
  const besides = has.filter((name) => !chosen.has(name)).length;
  const neither = lacks.filter((name) => !chosen.has(name)).length;
  return 100 * both - 10 * besides + neither;
};
const lackingOf = (cards, chosen) => {
  const had = new Set(cards.flatMap((card) => listed(card.dataset.has)));
  return [...chosen].filter(([name]) => !had.has(name)).map(([, label]) => label);
};
export const showNearest = () => {
  for (const section of all(".rules")) {
    const chosen = chosenSafeguards();
    const cards = all("[data-has]", section);
    const best = Math.max(...cards.map((card) => nearness(card, chosen)));
    const near = cards.filter((card) => nearness(card, chosen) === best);
    for (const card of cards) card.classList.toggle("near", near.includes(card));
    const lacking = lackingOf(cards, chosen);
    const lines = [fill(section.dataset.sayNearest, { places: near.map(({ dataset }) => dataset.place).join("; ") })];
    if (lacking.length) lines.push(fill(section.dataset.sayLacking, { safeguards: lacking.join("; ") }));
    sayStatus(section.querySelector(".nearest"), lines.join(" "));
  }
};

/* What a room answered, as bars: a table with a group of rows for each choice and in it one row for each round, so that
   two rounds stand side by side on one scale, with the shift in words. The words are those of the place, or around it. */

import { fill, piece } from "./text.js";
import { shownNumber } from "./numbers.js";

const TENTHS = "tenths";
const [UTMOST, LOWEST] = [9, 1]; // tenths that stand for "or more" and "or fewer"
const isShown = ({ amounts }) => Array.isArray(amounts);
const isClamped = (tenths) => tenths >= UTMOST || tenths <= LOWEST;
const wordsAround = (place) => place.closest("[data-say-tally-of]").dataset;

/* ---- in words ---- */
const amountIn = (words, { unit }, amount) => {
  if (unit !== TENTHS) return shownNumber(amount);
  if (amount >= UTMOST) return words.sayTallyMost;
  return amount <= LOWEST ? words.sayTallyLeast : fill(words.sayTallyTenths, { count: shownNumber(amount) });
};
const shiftOfTenths = (before, after) => {
  if (before === after) return "AboutSame";
  const [kind, way] = [isClamped(before) || isClamped(after) ? "Any" : "Tenths", after > before ? "More" : "Fewer"];
  return kind + way;
};
const shiftOfCounts = (before, after) => (before === after ? "Same" : after > before ? "More" : "Fewer");
const shiftIn = (words, { unit }, before, after) => {
  const kind = (unit === TENTHS ? shiftOfTenths : shiftOfCounts)(before, after);
  return fill(words[`sayTally${kind}`], { count: shownNumber(Math.abs(after - before)) });
};
const headline = (words, { name, of, amounts }, alone) => {
  const kind = isShown({ amounts }) ? "Of" : "Few";
  return fill(words[`sayTally${kind}${alone ? "One" : ""}`], { name, of: shownNumber(of || 0) });
};

/* ---- drawn ---- */
const barOf = (share, round) => {
  const bar = Object.assign(document.createElement("span"), { className: `bar ${round ? "after" : "before"}` });
  bar.style.setProperty("--length", share.toFixed(4));
  return bar;
};
const cellOf = (words, { rounds, longest }, round, choice) => {
  const [cell, now, first] = [document.createElement("td"), rounds[round], rounds[0]];
  if (!isShown(now)) { cell.textContent = headline(words, now, true); return cell; }
  const line = piece("span", amountIn(words, now, now.amounts[choice]));
  line.className = "amount";
  cell.append(barOf(longest && now.amounts[choice] / longest, rounds.length > 1 ? round : 1), " ", line);
  if (round && isShown(first)) cell.append(" ", Object.assign(piece("span", shiftIn(words, now, first.amounts[choice], now.amounts[choice])), { className: "shift" }));
  return cell;
};
const headOf = (text, scope) => Object.assign(piece("th", text), { scope });
const choiceHead = (words, text, known) => {
  const head = headOf(text, "rowgroup");
  head.colSpan = 2;
  if (known) head.append(" ", Object.assign(piece("span", words.sayTallyRight), { className: "known" }));
  return head;
};
const rowOf = (...cells) => {
  const row = document.createElement("tr");
  row.append(...cells);
  return row;
};
const groupOf = (words, drawn, choice) => {
  const group = document.createElement("tbody");
  const known = drawn.right === choice;
  group.classList.toggle("right", known);
  group.append(rowOf(choiceHead(words, drawn.choices[choice], known)));
  drawn.rounds.forEach(({ name }, round) =>
    group.append(rowOf(headOf(drawn.rounds.length > 1 ? name : "", "row"), cellOf(words, drawn, round, choice))));
  return group;
};
// Counts are drawn on the scale of the larger round, so that a bar is as long as its number says.
const longestOf = ({ rounds }) => Math.max(0, ...rounds.filter(isShown).map(({ unit, of, amounts }) => (unit === TENTHS ? 10 : Math.max(of || 0, ...amounts))));

const drawnAs = new WeakMap(); // what stands in a place, so that the same is not drawn again
/** Fill the place with the bars of a question; a round without `amounts` had too few answers to be shown. */
export const tally = (place, { choices, rounds, right = null }) => {
  const asked = JSON.stringify([choices, rounds, right]);
  if (drawnAs.get(place) === asked && place.firstChild) return;
  drawnAs.set(place, asked);
  const words = wordsAround(place);
  const drawn = { choices, rounds, right, longest: longestOf({ rounds }) };
  const table = document.createElement("table");
  table.classList.toggle("told", right !== null);
  table.classList.toggle("two", rounds.length > 1);
  table.append(piece("caption", rounds.map((round) => headline(words, round, rounds.length === 1)).join(" · ")));
  if (rounds.some(isShown)) table.append(...choices.map((_, choice) => groupOf(words, drawn, choice)));
  place.replaceChildren(table);
};

/* The pieces of a page that can stand alone on a screen: each line of what it asks, and each chart. */

import { all } from "./text.js";
import { fieldsets, isNumber } from "./questions.js";

const ONE = "form[data-ask] fieldset[data-right], [data-statement], .chart[id], [data-gap]"; // a chart that stands alone leaves a gap
const setId = (set) => {
  const form = set.closest("form");
  const place = fieldsets(form).indexOf(set);
  return place ? `${form.dataset.ask}.${place + 1}` : form.dataset.ask;
};
const pieceId = (each) => (each.matches("fieldset") ? setId(each) : each.dataset.statement || each.dataset.gap || each.id.replace("chart-", ""));
const isOffered = (each) => document.documentElement.dataset.length !== "short" || !each.closest(".long");
const everyPiece = () => all(ONE, document.querySelector("main"));

/** The pieces of the page that stands, in reading order; of the short page those that it shows, and the one asked for. */
export const pieceIds = (asked) => everyPiece().filter((each) => isOffered(each) || pieceId(each) === asked).map(pieceId);
/** What the page asks under this id. */
export const askedAt = (id) => everyPiece().find((each) => each.matches("fieldset, [data-statement]") && pieceId(each) === id);

/** The words of a part of the page, without the signs that lead to its sources. */
export const readable = (element) => {
  const copy = element.cloneNode(true);
  for (const sign of all(".mark, .beside, input", copy)) sign.remove();
  return copy.textContent.replace(/\s+/g, " ").trim();
};
const choiceOf = (label) => ({
  letter: label.querySelector("input").value,
  words: readable(label),
  drawing: label.querySelector(".drawing"),
});
const byLetter = (one, other) => (one.letter < other.letter ? -1 : 1);
const reasonOf = (item) => {
  const copy = item.cloneNode(true);
  for (const part of all("strong, span.right", copy)) part.remove();
  return readable(copy);
};
const reasonsOf = (form, place, whole) => {
  const answer = document.querySelector(`[data-answer="${CSS.escape(form.dataset.ask)}"]`);
  const items = all(".whys > li", answer);
  const reason = place < 0 ? items.find((item) => item.matches(".right")) : items[place];
  const rest = whole ? all(":scope > p:not(.again), :scope > .row > p", answer) : [];
  return [...(reason ? [reasonOf(reason)] : []), ...rest.map(readable)].filter(Boolean);
};
const statementIn = (element) => ({
  over: "",
  prompt: readable(element.querySelector("p")),
  pictures: [],
  choices: all("li", element).map((point, place) => ({ letter: "abcd"[place], words: readable(point), drawing: null })),
  opinion: true,
});
const questionIn = (set) => {
  const [form, sets] = [set.closest("form"), fieldsets(set.closest("form"))];
  const [place, lines] = [sets.indexOf(set), sets.length > 1];
  return {
    over: lines ? readable(form.querySelector(".prompt")) : "",
    prompt: readable(set.querySelector("legend")),
    pictures: all(".bars", set),
    choices: isNumber(set) ? [] : all("label", set).map(choiceOf).sort(byLetter), // a reader's own order is nobody else's
    right: set.dataset.right,
    reasons: reasonsOf(form, lines ? place : -1, place === sets.length - 1),
  };
};
/** What a piece asks: its words, its choices in the order in which they were written, and what answers it, if anything. */
export const askedIn = (element) => (element.matches("fieldset") ? questionIn(element) : statementIn(element));

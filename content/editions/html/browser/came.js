/* What came of ten questions: how many were right and how sure the reader was, what was missed, and where to read again. */

import { all, fill, piece, plainText } from "./text.js";
import { isOver, lastOf } from "./round.js";
import { fieldsets, isRight } from "./questions.js";

/** How an answer and the confidence in it go together. */
export const kindOf = (good, sure) => {
  const guessed = (sure || "a") === "a";
  return good ? (guessed ? "lucky" : "known") : guessed ? "open" : "surprise";
};
/** The sentences that count each kind of answer. */
export const sumsOf = (kinds, said) =>
  ["known", "lucky", "open", "surprise"]
    .map((kind) => [kind, kinds.filter((each) => each === kind).length])
    .filter(([, count]) => count)
    .map(([kind, count]) => fill(said[`say${kind[0].toUpperCase()}${kind.slice(1)}`], { count }));

const scored = (form) => {
  const { pick, sure } = lastOf(form.dataset.ask);
  const good = isRight(fieldsets(form)[0], pick);
  return { form, good, sure, kind: kindOf(good, sure) };
};
const surest = (one, other) => "abc".indexOf(other.sure) - "abc".indexOf(one.sure);
const missedItem = ({ form, sure }, say) => {
  const item = piece("li", "");
  const level = form.querySelector(`fieldset.sure input[value="${sure || "a"}"]`).closest("label");
  item.append(piece("strong", plainText(form.querySelector("legend"))), " ", piece("span", fill(say, { sure: plainText(level) })));
  for (const way of all(".again", form.parentElement)) item.append(way.cloneNode(true));
  return item;
};
const cameOf = new WeakMap(); // which result stands there
export const showCame = (section, now, formAt) => {
  section.hidden = !isOver(now);
  const scores = isOver(now) ? now.asked.map((id) => scored(formAt(id))) : [];
  const said = JSON.stringify([now.number, scores.map(({ form, good, sure }) => [form.dataset.ask, good, sure])]);
  if (!scores.length || cameOf.get(section) === said) return;
  cameOf.set(section, said);
  const missed = scores.filter(({ good }) => !good).sort(surest);
  section.querySelector("h2").textContent = fill(section.dataset.saySum, { right: scores.length - missed.length, total: scores.length });
  section.querySelector(".sums").replaceChildren(...sumsOf(scores.map(({ kind }) => kind), section.dataset).map((line) => piece("li", line)));
  section.querySelector(".missed").replaceChildren(...missed.map((each) => missedItem(each, section.dataset.saySure)));
  for (const part of all("[data-if-missed]", section)) part.hidden = (part.dataset.ifMissed === "yes") !== missed.length > 0;
};

/* The reader's own rule: its switches turn the cards of those who meet it, and it can be printed alone. */

import { all, fill, piece, plainText, setText } from "./text.js";
import { printFrom } from "./frames.js";

const COUNTED = ["served", "other", "refused", "unknown"];
const titled = (name) => `say${name[0].toUpperCase()}${name.slice(1)}`;
export const listed = (text) => (text || "").split(" ").filter(Boolean);
const labelOf = (input) => plainText(input.closest("label"));

/** The safeguards that are on: what each is called, by its name. */
export const chosenSafeguards = () =>
  new Map(all(".own-rule [data-setting]").filter(({ checked }) => checked).map((input) => [input.dataset.setting, labelOf(input)]));

const turnCard = (card, chosen) => {
  const turns = all(".turn", card);
  const met = turns.find(({ dataset }) => !dataset.on || listed(dataset.on).some((name) => chosen.has(name)));
  const turned = met.dataset.outcome !== card.dataset.outcome;
  for (const turn of turns) turn.hidden = turn !== met;
  card.dataset.outcome = met.dataset.outcome;
  return turned;
};
const tellFound = (rule, people) => {
  const parts = COUNTED
    .map((outcome) => [outcome, people.filter(({ dataset }) => dataset.outcome === outcome).length])
    .filter(([, count]) => count)
    .map(([outcome, count]) => fill(rule.dataset[titled(outcome)], { count }));
  setText(rule.querySelector(".found"), fill(rule.dataset.sayFound, { found: parts.join(" · ") }));
};
const turnCards = (rule) => {
  const chosen = chosenSafeguards();
  const cards = all(".person", rule);
  const people = cards.filter(({ classList }) => !classList.contains("behind"));
  const turned = cards.filter((card) => turnCard(card, chosen));
  all(".six li", rule).forEach((tile, place) => { tile.dataset.outcome = people[place].dataset.outcome; });
  for (const aside of all(".aside", rule)) aside.hidden = !chosen.has(aside.dataset.of);
  tellFound(rule, people);
  return turned;
};
export const showRules = () => {
  for (const rule of all(".own-rule")) {
    rule.querySelector(".switches").disabled = false;
    for (const tool of all(".tools > [hidden]", rule)) tool.hidden = false;
    turnCards(rule);
  }
};

const outcomeOf = (card) => plainText(card.querySelector(".turn:not([hidden]) .outcome"));
const whyStill = (input, rule) => {
  const chosen = chosenSafeguards();
  const [, why] = JSON.parse(input.dataset.idle || "[]").find(([other]) => chosen.has(other)) || [];
  return why || rule.dataset.sayStill;
};
const TURN = [{ transform: "perspective(40rem) rotateY(80deg)" }, { transform: "none" }];
/** Turn the cards for a switch that a reader moved, and say which turned. */
export const switched = (input) => {
  const rule = input.closest(".own-rule");
  const turned = turnCards(rule);
  if (!matchMedia("(prefers-reduced-motion: reduce)").matches) for (const card of turned) card.animate(TURN, 300);
  const cards = turned.map((card) => `${card.dataset.short}: ${outcomeOf(card)}`).join("; ");
  setText(rule.querySelector(".turned"), turned.length ? fill(rule.dataset.sayTurned, { cards }) : whyStill(input, rule));
};

/* ---- the rule on a sheet of its own ---- */
const choicesOf = (rule) => {
  const list = piece("ul", "");
  list.append(...all("[data-setting]", rule).map((input) => piece("li", `${input.checked ? "✓" : "–"} ${labelOf(input)}`)));
  return list;
};
const lineOf = (card) => {
  const line = piece("p", ` ${plainText(card.querySelector(".turn:not([hidden]) .why"))}`);
  line.prepend(piece("strong", `${plainText(card.querySelector("h4"))}: ${outcomeOf(card)}.`));
  return line;
};
const ownWords = () => all("form[data-own] textarea").flatMap((area) => {
  const words = piece("p", area.value.trim());
  words.className = "own";
  return [piece("h3", plainText(area.labels[0])), words];
});
export const printRule = (button) => {
  const rule = button.closest(".own-rule");
  for (const old of all(".sheet")) old.remove();
  const sheet = piece("div", "");
  sheet.className = "sheet";
  const address = `${location.host}${location.pathname}`;
  sheet.append(piece("h2", rule.dataset.saySheet), choicesOf(rule), piece("h3", plainText(rule.querySelector(".found"))),
    ...all(".person", rule).map(lineOf), ...ownWords(), piece("p", fill(rule.dataset.sayCredit, { address })));
  document.body.append(sheet);
  document.documentElement.classList.add("one-sheet");
  addEventListener("afterprint", () => {
    sheet.remove();
    document.documentElement.classList.remove("one-sheet");
  }, { once: true });
  printFrom(button);
};

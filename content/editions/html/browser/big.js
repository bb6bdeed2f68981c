/* One piece of the page alone on the whole screen, as the address says: ?big= and its id. What is shown follows the
   address, so that a link leads to it and Back leads out of it. */

import { all, fill, setText } from "./text.js";
import { settings } from "./charts.js";
import { pageStands } from "./going.js";
import { host } from "./host.js";
import { askedAt, pieceIds } from "./pieces.js";
import { asTenths, handsOf, roundsOf, stepped } from "./hands.js";
import { drawPiece, fitStage, markBoxes, nameOfPiece, putBack, tellAnswer } from "./stage.js";
import { tally } from "./tally.js";

const BIG = "big"; // in an address
const view = document.querySelector("dialog.big");
const canShow = Boolean(view && view.showModal);
const inView = (selector) => view.querySelector(selector);
const act = (name) => inView(`[data-act="${name}"]`);
let [shownId, question, told, mode] = ["", null, false, ""]; // the piece, what it asks, whether its answer shows, boxes or bars

/* ---- the address ---- */
const addressWith = (id) => {
  const now = settings();
  if (id) now.set(BIG, id); else now.delete(BIG);
  return `${location.pathname}${now.size ? `?${now}` : ""}${location.hash}`;
};
export const openBig = (button) => {
  host.push(addressWith(button.dataset.big));
  host.write(location.href, { ...history.state, within: true }); // the entry before is the page itself
  showBig();
};
const leaveBig = () => {
  if ((history.state || {}).within) { history.back(); return; }
  host.write(addressWith(""));
  showBig();
};
const turnTo = (step) => {
  const ids = pieceIds(shownId);
  const id = ids[ids.indexOf(shownId) + step];
  if (!id) return;
  host.write(addressWith(id));
  showBig();
};

/* ---- what is shown ---- */
const nameAct = (name, on, words) => {
  setText(act(name).querySelector("span"), words);
  act(name).setAttribute("aria-pressed", String(on));
};
const dress = () => {
  const { dataset: words } = view;
  const counts = question && question.choices.length > 0;
  view.dataset.mode = mode;
  nameAct("answer", told, told ? words.sayNoAnswer : words.sayAnswer);
  nameAct("hands", mode === "hands", mode === "hands" ? words.sayNoHands : words.sayHands);
  nameAct("bars", mode === "bars", mode === "bars" ? words.sayNoBars : words.sayBars);
  act("answer").hidden = !question || question.opinion === true;
  for (const name of ["hands", "bars"]) act(name).hidden = !counts;
  const ids = pieceIds(shownId);
  setText(inView(".which"), fill(words.sayWhere, { number: ids.indexOf(shownId) + 1, total: ids.length }));
  act("previous").disabled = ids[0] === shownId;
  act("next").disabled = ids[ids.length - 1] === shownId;
};
const rounds = () => roundsOf(shownId, question.choices.map(({ letter }) => letter), [view.dataset.sayBefore, view.dataset.sayAfter]);
const drawPoles = () => {
  const { sayYes, sayNo } = view.dataset;
  tally(inView(".tally"), { choices: [sayYes, sayNo], rounds: rounds().map(asTenths) });
};
const drawBars = () => {
  if (question.opinion) { drawPoles(); return; }
  const right = told ? question.choices.findIndex(({ letter }) => letter === question.right) : null;
  tally(inView(".tally"), { choices: question.choices.map(({ letter, words }) => `${letter.toUpperCase()} · ${words}`), rounds: rounds(), right });
};
const complain = (words = "") => setText(inView(".complaint"), words);
// In a frame that nobody has touched, the focus is where its reader is: on the page around it.
const isUntouched = () => self !== top && Boolean(navigator.userActivation) && !navigator.userActivation.hasBeenActive;
const openAt = (name) => {
  const elsewhere = isUntouched();
  view.inert = elsewhere; // so that opening takes no focus
  if (!view.open) view.showModal();
  view.inert = false;
  if (!elsewhere) name.focus({ preventScroll: true });
};
const enter = (id) => {
  [shownId, told, mode] = [id, false, ""];
  question = drawPiece(inView(".stage"), view.dataset, id);
  const name = nameOfPiece(inView(".stage"));
  for (const part of [view, inView(".stage")]) part.setAttribute("aria-labelledby", name.id);
  complain();
  dress();
  openAt(name);
};
const onPage = (id) => {
  const [button, set] = [document.querySelector(`[data-big="${CSS.escape(id.split(".")[0])}"]`), askedAt(id)];
  return button && button.checkVisibility() ? button : set ? set.querySelector("input") || document.querySelector("h1") : document.getElementById(id);
};
const close = () => {
  const id = shownId;
  putBack();
  shownId = "";
  inView(".stage").replaceChildren();
  view.close();
  const place = onPage(id);
  if (place) place.focus();
};
/** Show what the address asks for, and let the chart that is shown fill the screen. */
export const showBig = () => {
  if (!canShow) return;
  for (const button of all("[data-big][hidden]")) button.hidden = false;
  const asked = pageStands() ? settings().get(BIG) || "" : "";
  const id = asked && pieceIds(asked).includes(asked) ? asked : "";
  if (id && id !== shownId) enter(id);
  if (!id && shownId) close();
  if (shownId) fitStage(inView(".stage"));
};

/* ---- what readers do ---- */
const showAnswer = () => {
  if (!question || question.opinion) return;
  told = !told;
  tellAnswer(inView(".stage"), view.dataset, question, told);
  if (mode === "bars") drawBars();
  dress();
  if (told) inView(mode === "bars" ? ".tally" : ".told").scrollIntoView({ block: "nearest", behavior: "instant" });
};
const turnMode = (to) => {
  mode = mode === to ? "" : to;
  complain();
  dress();
};
const showHands = () => {
  turnMode("hands");
  if (mode === "hands") inView("[data-hand]").focus();
};
const showBars = () => {
  const wrong = markBoxes(inView(".stage"));
  if (mode !== "bars" && (wrong || !rounds().length)) {
    mode = "hands";
    dress();
    complain(wrong ? view.dataset.sayWrong : view.dataset.sayNone);
    (wrong || inView("[data-hand]")).focus();
    return;
  }
  turnMode("bars");
  if (mode === "bars") drawBars();
};
const noteHand = (box) => {
  handsOf(shownId)[box.dataset.round][box.dataset.hand] = box.value;
  complain(markBoxes(inView(".stage")) ? view.dataset.sayWrong : "");
};
const stepHand = (button) => {
  const box = button.parentElement.querySelector("input");
  box.value = stepped(box.value, Number(button.dataset.step));
  noteHand(box);
};
const ACTS = { previous: () => turnTo(-1), next: () => turnTo(1), answer: showAnswer, hands: showHands, bars: showBars, leave: leaveBig };
const KEYS = { ArrowLeft: "previous", ArrowRight: "next", Enter: "answer" };
const pressed = (event) => {
  const name = KEYS[event.key];
  if (!name || event.altKey || event.ctrlKey || event.metaKey || event.target.matches("input, button, select, textarea, summary, a")) return;
  event.preventDefault();
  ACTS[name]();
};
if (canShow) {
  view.addEventListener("cancel", (event) => { event.preventDefault(); leaveBig(); });
  view.addEventListener("keydown", pressed);
  view.addEventListener("input", ({ target }) => { if (target.matches("[data-hand]")) noteHand(target); });
  view.addEventListener("click", ({ target }) => {
    const button = target.closest("button");
    if (!button) return;
    if (button.dataset.act) ACTS[button.dataset.act]();
    if (button.dataset.step) stepHand(button);
  });
  addEventListener("resize", () => { if (shownId) fitStage(inView(".stage")); });
}

/* What stands alone on the screen: a question with its choices, the boxes for counted hands, its answer; or a chart. */

import { all, fill, piece } from "./text.js";
import { askedAt, askedIn, readable } from "./pieces.js";
import { countIn, handsOf } from "./hands.js";
import { heightAt } from "./controls.js";
import { host } from "./host.js";

const ALONE = "alone"; // the id of what names the view
const ROUNDS = ["before", "after"];
const part = (name, className, ...inside) => {
  const made = Object.assign(document.createElement(name), { className });
  made.append(...inside);
  return made;
};
const headed = (text) => Object.assign(piece("h2", text), { id: ALONE, tabIndex: -1 });

/* ---- a question ---- */
const stepOf = (step, sign, label) => {
  const button = Object.assign(part("button", "step", sign), { type: "button" });
  button.dataset.step = step;
  button.setAttribute("aria-label", label);
  return button;
};
const handBox = (words, id, letter, round) => {
  const slots = { letter: letter.toUpperCase(), round: words[round === 0 ? "sayBefore" : "sayAfter"] };
  const box = Object.assign(document.createElement("input"), { type: "text", inputMode: "numeric", autocomplete: "off", value: handsOf(id)[round][letter] || "" });
  box.setAttribute("aria-label", fill(words.sayHand, slots));
  Object.assign(box.dataset, { hand: letter, round });
  return part("span", "hand", part("span", "of", slots.round), stepOf(-1, "−", fill(words.sayFewer, slots)), box, stepOf(1, "+", fill(words.sayMore, slots)));
};
const choiceLine = (words, id, { letter, words: text, drawing }) => {
  const line = part("li", "choice", part("span", "letter", letter.toUpperCase()), " ");
  if (drawing) line.append(drawing.cloneNode(true));
  line.append(part("span", "words", text), part("span", "hands", ...ROUNDS.map((_, round) => handBox(words, id, letter, round))));
  line.dataset.choice = letter;
  return line;
};
const drawQuestion = (stage, words, id, asked) => {
  stage.replaceChildren(
    ...(asked.over ? [part("p", "over", asked.over)] : []),
    headed(asked.prompt),
    ...asked.pictures.map((each) => each.cloneNode(true)),
    part("ul", "choices", ...asked.choices.map((each) => choiceLine(words, id, each))),
    part("p", "only-here", words.sayOnlyHere),
    part("div", "tally"),
    part("div", "told"),
  );
  stage.querySelector(".told").setAttribute("role", "status");
};
/** Mark the right choice and say why, or take both away. */
export const tellAnswer = (stage, words, { right, reasons }, shows) => {
  for (const line of all(".choice", stage)) {
    const known = shows && line.dataset.choice === right;
    line.classList.toggle("right", known);
    for (const sign of all(".known", line)) sign.remove();
    if (known) line.querySelector(".words").append(" ", part("span", "known", words.sayKnown));
  }
  stage.querySelector(".told").replaceChildren(...(shows ? reasons.map((each) => piece("p", each)) : []));
};
/** Say of every box whether it holds a number of hands; gives the first that does not. */
export const markBoxes = (stage) => {
  const boxes = all("[data-hand]", stage);
  for (const box of boxes) box.setAttribute("aria-invalid", String(Number.isNaN(countIn(box.value))));
  return boxes.find((box) => box.ariaInvalid === "true");
};

/* ---- a chart, which is moved here and back, since it is alive ---- */
const taken = []; // each with the gap that it left
const moveOut = (element, id) => {
  const gap = part("div", "gap");
  if (id) gap.dataset.gap = id;
  gap.style.height = `${element.offsetHeight}px`; // the page behind keeps its place
  element.replaceWith(gap);
  taken.push([gap, element]);
  return element;
};
/** Put back on the page what was taken from it. */
export const putBack = () => {
  for (const [gap, element] of taken.splice(0)) gap.replaceWith(element);
};
const drawChart = (stage, id) => {
  const [heading, foot] = [document.getElementById(id), document.querySelector(`[data-foot="${CSS.escape(id)}"]`)];
  const notes = all(":scope > .note, :scope > .row > .note", foot).map((each) => part("p", "note", readable(each)));
  stage.replaceChildren(moveOut(heading), moveOut(host.chart(id), id), ...notes);
};
const PROJECTED = [1280, 720]; // pixels of the smallest screen that a class looks at
const [WHOLE_FROM, CUT_AT] = [1.35, 1.5]; // how large a chart is there at least: where it is seen whole, where it is scrolled
const drawnHeight = (room, zoom, width) => zoom * heightAt(width, { ...room, bound: [] });
const widestOf = (room, zoom, width, height) => {
  const [pixels, forEach] = room.wide;
  const fits = forEach ? (height / zoom - pixels) / forEach : width / zoom;
  return Math.min(width / zoom, Math.max(room.turn, fits));
};
/** How large a chart is drawn, and how wide: as large as it is seen whole, and never smaller than can be read from afar. */
const sizeFor = (width, height, room) => {
  const afar = Math.min(innerWidth / PROJECTED[0], innerHeight / PROJECTED[1]);
  const most = Math.min(3 * afar, width / room.turn);
  for (let zoom = most; zoom >= Math.max(1, WHOLE_FROM * afar); zoom -= 0.05) {
    const wide = widestOf(room, zoom, width, height);
    if (drawnHeight(room, zoom, wide) <= height) return [zoom, wide];
  }
  const zoom = Math.max(1, Math.min(most, CUT_AT * afar));
  return [zoom, width / zoom];
};
const above = (chart) => {
  const drawing = chart.querySelector("svg.marks") || chart.querySelector(".stand-in");
  return drawing ? drawing.getBoundingClientRect().top - chart.getBoundingClientRect().top : 0; // where its controls stand
};
/** Fit the chart that is shown to the screen. */
export const fitStage = (stage) => {
  const [chart, heading] = [stage.querySelector(".chart"), stage.querySelector("h3.finding")];
  if (!chart || !heading.dataset.room) return;
  const { paddingTop, paddingLeft } = getComputedStyle(stage);
  const [width, height] = [stage.clientWidth - 2 * parseFloat(paddingLeft), stage.clientHeight - 2 * parseFloat(paddingTop)];
  const [zoom, wide] = sizeFor(width, height - heading.offsetHeight - 12 - above(chart), JSON.parse(heading.dataset.room));
  for (const [name, value] of [["--zoom", zoom.toFixed(2)], ["--drawn", `${Math.floor(wide)}px`], ["--across", `${width}px`]])
    if (stage.style.getPropertyValue(name) !== value) stage.style.setProperty(name, value);
};

/** Show a piece; gives what it asks, if anything. */
export const drawPiece = (stage, words, id) => {
  const element = askedAt(id);
  const asked = element && askedIn(element);
  putBack();
  if (asked) drawQuestion(stage, words, id, asked); else drawChart(stage, id);
  stage.scrollTop = 0;
  return asked;
};
/** What names the piece that is shown. */
export const nameOfPiece = (stage) => stage.querySelector(`#${ALONE}, h3.finding`);

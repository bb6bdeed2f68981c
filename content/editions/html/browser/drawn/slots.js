/* The places of charts on the page, and how a drawing comes there: set as its written controls are. */

// A drawing is one picture with its words. Vega says so of the element that holds the controls as well, which a reader
// may then not be told of, and of each group inside, of which a screen reader says no more than that it is one.
const speakOf = (drawing, words) => {
  drawing.setAttribute("role", "img");
  drawing.setAttribute("aria-label", words || "");
  for (const part of drawing.children) part.setAttribute("aria-hidden", "true");
};

export const slots = () => [...document.querySelectorAll(".chart[id]")];
export const idOf = (slot) => slot.id.replace("chart-", "");
export const placeIn = (slot) => slot.querySelector(".vega-embed");
export const isEmpty = (slot) => !slot.querySelector("svg.marks");
/** Whether a chart still waits for the one that the server sends: one that the browser drew alone does too. */
export const waits = (slot) => isEmpty(slot) || placeIn(slot).dataset.alone !== undefined;

/** Whether a control of the chart is in its reader's hand. */
export const isHeld = (slot) => placeIn(slot).contains(document.activeElement);

const twinOf = ({ name, type, value }, nodes) => nodes.flatMap((node) => [...node.querySelectorAll("input")])
  .find((each) => each.name === name && (type !== "radio" || each.value === value));
// A chart that comes, or comes again, is set as the controls are that stand there, which the reader may have moved.
const setAs = (written, nodes) => {
  for (const input of written.querySelectorAll(".vega-bind input")) {
    const { type, value, checked } = input;
    const same = twinOf(input, nodes);
    for (const name of ["first", "opens"]) if (same && input.dataset[name] !== undefined) same.dataset[name] = input.dataset[name];
    const ticks = type === "radio" || type === "checkbox";
    if (!same || (ticks ? same.checked === checked || (type === "radio" && !checked) : same.value === value)) continue;
    Object.assign(same, ticks ? { checked } : { value });
    same.dispatchEvent(new Event(ticks ? "change" : "input", { bubbles: true }));
  }
};
/** Put what Vega drew into the place: `element` is where it was drawn, `alone` whether no server sent it. */
export const fillSlot = (slot, element, nodes, alone) => {
  const place = placeIn(slot);
  const held = isHeld(slot) && twinOf(document.activeElement, nodes);
  setAs(place, nodes);
  place.replaceChildren(...nodes);
  if (held) held.focus({ preventScroll: true });
  speakOf(place.querySelector("svg.marks"), element.getAttribute("aria-label"));
  place.classList.remove("waits");
  if (alone) place.dataset.alone = ""; else delete place.dataset.alone;
};

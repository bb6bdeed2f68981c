/* Charts without a server: Vega, which Streamlit brings along, draws them from the file that the page has of them. */

import { at, fill, idOf, isEmpty, placeIn, slots } from "./slots.js";

const GIVEN = { mode: "vega-lite", ast: true, actions: false, defaultStyle: false, tooltip: { disableDefaultStyle: true } };
const AGAIN = 5000; // milliseconds until what failed is tried again

let program;
const loadVega = () => (program ||= import(at(face.start.vega)).then((module) => Object.values(module)[0]()));
const widthFor = (slot) => placeIn(slot).clientWidth || document.querySelector("main").clientWidth; // it may be folded
const views = new Map(); // by place: what Vega drew there
const draw = async (slot) => {
  const [{ embed, expressionInterpreter }, { charts }] = await Promise.all([loadVega(), face.charts()]);
  const { spec, named } = charts[idOf(slot)];
  const desk = document.createElement("div");
  const whole = { ...spec, description: named.description, width: widthFor(slot) };
  const made = await embed(desk, whole, { ...GIVEN, expr: expressionInterpreter });
  if (!slot.isConnected || !isEmpty(slot)) { made.finalize(); return; } // its reader left, or the server was quicker
  fill(slot, desk, [...desk.childNodes], true);
  views.set(placeIn(slot), made);
};

const tried = new WeakMap(); // by slot: when it was tried last
/** Draw every chart that lacks. */
export const drawAlone = (now) => {
  for (const slot of slots().filter(isEmpty)) {
    if (now - tried.get(slot) < AGAIN) continue;
    tried.set(slot, now);
    draw(slot).catch((fault) => { program = undefined; console.warn(fault); }); // the line says what does not work
  }
};
/** Let go of what stands no more, and keep the rest as wide as its place. */
export const tendAlone = () => {
  for (const [place, { view, finalize }] of views) {
    if (!place.isConnected || place.dataset.alone === undefined) {
      finalize();
      views.delete(place);
    } else if (place.clientWidth && place.clientWidth !== view.width()) view.width(place.clientWidth).resize().runAsync();
  }
};

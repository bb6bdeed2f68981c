/* Charts without a server: Vega draws them from the file that the page has of them. */

import { fillSlot, idOf, isEmpty, placeIn, slots } from "./slots.js";
import { drawOn } from "./vega.js";

const TRY_AGAIN = 5000; // milliseconds until what failed is tried again

const widthFor = (slot) => placeIn(slot).clientWidth || document.querySelector("main").clientWidth; // it may be folded
const views = new Map(); // by place: what Vega drew there
const drawSlot = async (slot) => {
  const { charts } = await face.charts();
  const desk = document.createElement("div");
  const made = await drawOn(desk, charts[idOf(slot)], widthFor(slot));
  if (!slot.isConnected || !isEmpty(slot)) { made.finalize(); return; } // its reader left, or the server was quicker
  fillSlot(slot, desk, [...desk.childNodes], true);
  views.set(placeIn(slot), made);
};

const tried = new WeakMap(); // by slot: when it was tried last
/** Draw of these charts every one that lacks. */
export const drawAlone = (now, wanted = slots()) => {
  for (const slot of wanted.filter(isEmpty)) {
    if (now - tried.get(slot) < TRY_AGAIN) continue;
    tried.set(slot, now);
    drawSlot(slot).catch((fault) => console.warn(fault)); // the line says what does not work
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

/* The pages without a server: what every edition's script does, and each chart drawn when its reader comes near. */

import "./ahead.js";
import "./main.js";
import { drawAlone, tendAlone } from "./alone.js";
import { placeIn, slots } from "./slots.js";

const CLOSE = "200px 0px"; // from the edge of the screen
const drawNear = (wanted) => drawAlone(performance.now(), wanted);
const cameNear = new IntersectionObserver((entries) => {
  drawNear(entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target));
}, { rootMargin: CLOSE });
const resizedPlaces = new ResizeObserver(tendAlone);
const followCharts = () => {
  cameNear.disconnect();
  resizedPlaces.disconnect();
  for (const slot of slots()) {
    cameNear.observe(slot);
    resizedPlaces.observe(placeIn(slot));
  }
  tendAlone();
};
document.addEventListener("focusin", ({ target }) => { // who goes by keys may be at a control before its chart is near
  const slot = target.closest && target.closest(".chart[id]");
  if (slot) drawNear([slot]);
});
face.live = { trouble: () => "", follow: followCharts };
followCharts();

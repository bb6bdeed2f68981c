/* No word of a chart is cut: a line that a wide font of the reader's drives beyond its chart is drawn narrower.
   To look costs a layout, so a drawing that moves is let be until it rests, unless its letters are not those that it
   was measured with. */

import { all } from "./text.js";

const BEYOND = 2; // CSS pixels that a letter may overhang
const drawnLines = (text) => (all("tspan", text).length ? all("tspan", text) : [text]);
const overhang = (line, room) => {
  const box = line.getBoundingClientRect();
  const over = box.width ? Math.max(box.right - room.right, room.left - box.left) : 0;
  const both = getComputedStyle(line).textAnchor === "middle" ? 2 : 1; // it shrinks towards its anchor
  return over > BEYOND ? line.getComputedTextLength() - both * over : 0;
};
const fit = (drawing) => {
  const lines = all('text:not([opacity="0"])', drawing).flatMap(drawnLines);
  loosen(drawing);
  const room = drawing.getBoundingClientRect();
  const lengths = lines.map((line) => overhang(line, room));
  lines.forEach((line, place) => {
    if (lengths[place] <= 0) return;
    line.setAttribute("lengthAdjust", "spacingAndGlyphs");
    line.setAttribute("textLength", lengths[place]);
  });
};
const loosen = (drawing) => { for (const line of all("[textLength]", drawing)) line.removeAttribute("textLength"); };
const OURS = ["FaceSans", "SourceSerif"];
const areOurs = ({ fontFamily, letterSpacing }) => letterSpacing === "normal" && OURS.some((font) => fontFamily.includes(font));
let ours = true; // asked at rest, when the page is laid out anyhow
/** Fit a drawing that moves at once where a reader has letters or a spacing of their own; else its words have room. */
export const fitMoved = (drawing) => { if (ours) loosen(drawing); else fit(drawing); };
export const fitWords = () => {
  all("svg.marks").forEach(fit);
  const text = document.querySelector("svg.marks text");
  ours = !text || areOurs(getComputedStyle(text));
};

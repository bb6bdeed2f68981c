/* A picture of a chart as it stands now, with its title above and its sources and licence below. */

import { all } from "./text.js";
import { host } from "./host.js";

const SVG = "http://www.w3.org/2000/svg";
const EDGE = 16;

export const handOver = (blob, name) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};

const drawn = (name, attributes, text = "") => {
  const element = Object.assign(document.createElementNS(SVG, name), { textContent: text });
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};
const lineUp = (text, length) => text.split(/\s+/).reduce((lines, word) => {
  const last = lines.length - 1;
  if (last >= 0 && lines[last].length + word.length < length) lines[last] += ` ${word}`; else lines.push(word);
  return lines;
}, []);
const drawnWords = (lines, top, size, fill, weight) => lines.map((line, row) =>
  drawn("text", { x: EDGE, y: top + row * size * 1.3, fill, "font-size": size, "font-weight": weight, "font-family": "Source Sans, sans-serif" }, line));

// A picture cannot use the fonts of the page, and with another one its words would be cut.
const fontFace = async () => {
  try {
    const bytes = new Uint8Array(await (await fetch(host.font())).arrayBuffer());
    let text = "";
    for (let start = 0; start < bytes.length; start += 8192) text += String.fromCharCode(...bytes.subarray(start, start + 8192));
    return `@font-face { font-family: "Source Sans"; font-weight: 200 900; src: url(data:font/woff2;base64,${btoa(text)}); }`;
  } catch { return ""; } // while the server is away the picture comes in the reader's own font
};

const pictureOf = (chart, { title, credit }, font) => {
  const [width, height] = ["width", "height"].map((side) => Number(chart.getAttribute(side)));
  const { color, backgroundColor } = getComputedStyle(host.ground());
  const letters = Math.max(24, Math.floor(width / 7));
  const [above, foot] = [lineUp(title, Math.floor(letters * 0.8)), lineUp(credit, Math.floor(letters * 1.15))];
  const top = EDGE + above.length * 22 + 10;
  const below = top + height + 22;
  const size = { width: width + 2 * EDGE, height: below + foot.length * 15 + EDGE };
  const whole = drawn("svg", { ...size, viewBox: `0 0 ${size.width} ${size.height}`, role: "img" });
  const inside = chart.cloneNode(true);
  inside.setAttribute("x", EDGE);
  inside.setAttribute("y", top);
  whole.append(
    drawn("title", {}, title), drawn("desc", {}, credit), drawn("metadata", {}, credit), drawn("style", {}, font),
    drawn("rect", { ...size, fill: backgroundColor }),
    ...drawnWords(above, EDGE + 16, 17, color, 600), inside, ...drawnWords(foot, below, 11.5, color, 400),
  );
  return { size, text: new XMLSerializer().serializeToString(whole).replaceAll("currentColor", color) };
};
const drawingOf = (id) => { const chart = host.chart(id); return chart && chart.querySelector("svg.marks"); };

export const takePicture = async (button) => {
  const tools = button.closest(".tools");
  const { foot } = button.closest("[data-foot]").dataset;
  const name = `${foot}.${button.dataset.picture}`;
  const { size, text } = pictureOf(drawingOf(foot), tools.dataset, await fontFace());
  if (button.dataset.picture === "svg") { handOver(new Blob([text], { type: "image/svg+xml" }), name); return; }
  const image = new Image();
  image.onload = () => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 2 * size.width, height: 2 * size.height });
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => handOver(blob, name), "image/png");
  };
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
};
export const offerPictures = () => {
  for (const button of all("button[data-picture][hidden]"))
    if (drawingOf(button.closest("[data-foot]").dataset.foot)) button.hidden = false;
};

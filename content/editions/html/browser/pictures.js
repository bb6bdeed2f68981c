/* A picture of a chart as it stands now: the name of the site and its title above, its sources and its address below. */

import { all } from "./text.js";
import { addressOf } from "./charts.js";
import { fontAt } from "./files.js";
import { host } from "./host.js";
import { titleOf } from "./titles.js";

const SVG = "http://www.w3.org/2000/svg";
const EDGE = 24;
const ACROSS = 1200; // pixels of a picture that is not drawn anew at every size
const SANS = "FaceSans, sans-serif";
const SERIF = "SourceSerif, Georgia, serif";

export const handOver = (blob, name) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};

/* ---- words ---- */
const drawn = (name, attributes, text = "") => {
  const element = Object.assign(document.createElementNS(SVG, name), { textContent: text });
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};
/* Where a line may end: behind a space, a part of an address or a Chinese character with the signs that close it. */
const PIECES = /[（《“‘「『]*[\u3400-\u9fff][，。、：；！？）》”’」』…—]*\s*|[^\s?&/\u3400-\u9fff（《“‘「『]*[?&/（《“‘「『]*\s*/g;
const lineUp = (text, font, room) => {
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = font;
  const words = text.match(PIECES).filter(Boolean); // a long address is broken too
  return words.reduce((lines, word) => {
    const longer = `${lines.length ? lines[lines.length - 1] : ""}${word}`;
    const fits = !lines.length || pen.measureText(longer.trim()).width <= room;
    return fits ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []).map((line) => line.trim());
};
/** Set words in lines that fit; each style is a size, a weight and a family. */
const setWords = (text, top, room, [size, weight, family], fill) => {
  const lines = lineUp(text, `${weight} ${size}px ${family}`, room);
  const look = { x: EDGE, fill, "font-size": size, "font-weight": weight, "font-family": family };
  return {
    below: top + lines.length * size * 1.25,
    drawn: lines.map((line, row) => drawn("text", { ...look, y: top + size + row * size * 1.25 }, line)),
  };
};

/* ---- what a picture cannot ask of the page: its fonts, with another one words would be cut, and its colours ---- */
const spokenHere = () => document.documentElement.lang || "en";
const hanHere = () => spokenHere().startsWith("zh");
const LATIN_ALONE = "unicode-range: U+20-7E, U+A0-24F, U+2212;"; // Chinese signs are those of the reader's own font
const fontFace = async (font) => {
  try {
    const range = hanHere() ? LATIN_ALONE : "";
    return `@font-face { font-family: "${font.family}"; font-weight: ${font.weight}; src: url(${await fontAt(font)}); ${range} }`;
  } catch { return ""; } // while the server is away the picture comes in the reader's own font
};
/* In Chinese the fonts of the page's script, by name: of the generic ones those of another region could come. */
const ofScript = (ours, property) => {
  const page = getComputedStyle(document.documentElement).getPropertyValue(property).replaceAll('"', "'").trim();
  return [ours.split(", ")[0], ...page.split(/,\s*/).slice(1)].join(", ");
};
const inScript = (text) =>
  hanHere() ? text.replaceAll(SANS, ofScript(SANS, "--sans")).replaceAll(SERIF, ofScript(SERIF, "--serif")) : text;
const NAMED = /var\(--[\w-]+(?:, ?#?\w+)?\)|currentColor/g;
const withColours = (text) => {
  const probe = document.createElement("span");
  host.ground().append(probe);
  const now = {};
  for (const name of new Set(text.match(NAMED))) {
    probe.style.color = name;
    now[name] = getComputedStyle(probe).color;
  }
  probe.remove();
  return text.replace(NAMED, (name) => now[name]);
};

const UNSEEN = ".title_marks"; // stands above already
const pictureOf = (figure, { credit, site }, fonts) => {
  const chart = drawingOf(figure);
  const [width, height] = ["width", "height"].map((side) => Number(chart.getAttribute(side)));
  const ground = getComputedStyle(host.ground()).backgroundColor;
  const title = titleOf(figure);
  const name = setWords(site, EDGE, width, [13, 600, SERIF], "currentColor");
  const heading = setWords(title, name.below + 6, width, [24, 600, SERIF], "currentColor");
  const top = heading.below + 14;
  const foot = setWords(credit, top + height + 16, width, [12, 400, SANS], "currentColor");
  const where = location.protocol === "file:" ? "" : addressOf(figure); // a file of this machine opens here alone
  const address = setWords(where, foot.below, width, [12, 400, SANS], "currentColor");
  const size = { width: width + 2 * EDGE, height: Math.ceil(address.below) + EDGE };
  const whole = drawn("svg", { ...size, viewBox: `0 0 ${size.width} ${size.height}`, role: "img", lang: spokenHere(), "xml:lang": spokenHere(), "text-rendering": "geometricPrecision" });
  const inside = chart.cloneNode(true);
  for (const each of all(UNSEEN, inside)) each.remove();
  inside.setAttribute("x", EDGE);
  inside.setAttribute("y", top);
  whole.append(
    drawn("title", {}, title), drawn("desc", {}, credit), drawn("metadata", {}, credit), drawn("style", {}, fonts),
    drawn("rect", { ...size, fill: ground }), ...name.drawn, ...heading.drawn, inside, ...foot.drawn, ...address.drawn,
  );
  return { size, text: inScript(withColours(new XMLSerializer().serializeToString(whole))) };
};
const drawingOf = (id) => { const chart = host.chart(id); return chart && chart.querySelector("svg.marks"); };

export const takePicture = async (button) => {
  const { foot } = button.closest("[data-foot]").dataset;
  const said = button.closest("[data-foot]").querySelector(".tools").dataset;
  const name = `${foot}.${button.dataset.picture}`;
  const fonts = (await Promise.all(host.fonts().map(fontFace))).join("\n");
  const { size, text } = pictureOf(foot, said, fonts);
  if (button.dataset.picture === "svg") { handOver(new Blob([text], { type: "image/svg+xml" }), name); return; }
  const image = new Image();
  image.onload = () => {
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width: ACROSS, height: Math.round((ACROSS * size.height) / size.width) });
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => handOver(blob, name), "image/png");
  };
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
};
export const offerPictures = () => {
  for (const button of all("button[data-picture][hidden]"))
    if (drawingOf(button.closest("[data-foot]").dataset.foot)) button.hidden = false;
};

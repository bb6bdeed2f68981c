/* A number as readers write it: "about 60", "1,000", "1 000", "60 people". What could be two numbers is asked about. */

import { all } from "./text.js";

const SIZES = { thousand: 1e3, million: 1e6, billion: 1e9 };
const HAN_SIZES = [["亿", 1e8], ["億", 1e8], ["千万", 1e7], ["千萬", 1e7], ["百万", 1e6], ["百萬", 1e6], ["万", 1e4], ["萬", 1e4], ["千", 1e3]];
const NUMBER = /[-\u2212]?(?:\d+(?:[.,'\u2019 ]\d+)*|[.,]\d+)/g;
const MINUS = /^[-\u2212]/;
const LARGEST = 1e15; // beyond it a number is written in another way
const language = () => document.documentElement.lang || "en";
const signsOf = (locale) => {
  const parts = new Intl.NumberFormat(locale, { useGrouping: "always" }).formatToParts(1234567.5);
  const sign = (type) => (parts.find((part) => part.type === type) || { value: "" }).value;
  return { decimal: sign("decimal"), group: sign("group") };
};

/** A number in the reader's language, as words on the page have it. */
export const shownNumber = (number) => new Intl.NumberFormat(language(), { maximumFractionDigits: 6 }).format(Number(number));

const threes = (groups) => groups.every((digits) => digits.length === 3);
const numberOf = (written, locale) => {
  const [signs, groups] = [written.match(/[.,'\u2019 ]/g) || [], written.split(/[.,'\u2019 ]/)];
  const [joined, last] = [groups.join(""), signs[signs.length - 1]];
  const decimal = Number(`${groups.slice(0, -1).join("") || 0}.${groups[groups.length - 1]}`);
  if (!signs.length) return { number: Number(joined) };
  const same = signs.every((sign) => sign === last);
  if (same && threes(groups.slice(1)) && (signs.length > 1 || !".,".includes(last))) return { number: Number(joined) };
  if (!same && ".,".includes(last) && threes(groups.slice(1, -1))) return { number: decimal };
  if (signs.length > 1 || !".,".includes(last)) return { problem: "several" };
  const thousands = groups[1].length === 3 && /^[1-9]\d{0,2}$/.test(groups[0]);
  if (!thousands) return { number: decimal };
  if (last !== signsOf(locale).decimal) return { number: Number(joined) };
  return { problem: "either", one: decimal, other: Number(joined) };
};

/** What a reader wrote, as { number } or as the { problem } with it; `words` has the sizes in the reader's language. */
export const understood = (text, words = {}, locale = language()) => {
  const line = text.normalize("NFKC");
  const found = [...line.matchAll(NUMBER)];
  if (found.length !== 1) return { problem: found.length ? "several" : "none" };
  const written = found[0][0];
  const read = numberOf(written.replace(MINUS, ""), locale);
  if (read.number === undefined) return read;
  let rest = line.slice(found[0].index + written.length).trim().toLowerCase();
  if (/^w(?![a-z])/.test(rest)) rest = `万${rest.slice(1)}`; // as it is typed for short
  const sizes = [...HAN_SIZES, ...Object.entries(SIZES).map(([name, size]) => [words[name] || name, size])];
  const [, size] = sizes.find(([name]) => rest.startsWith(name)) || ["", 1];
  const number = Number(((MINUS.test(written) ? -size : size) * read.number).toFixed(6));
  return Math.abs(number) < LARGEST ? { number } : { problem: "none" };
};

/* ---- the field of a form ---- */
export const isNumber = (set) => set.dataset.number !== undefined;
export const fieldOf = (set) => set.querySelector("input");
export const readField = (set) => {
  const { sayThousand: thousand, sayMillion: million, sayBillion: billion } = set.closest("form").dataset;
  return fieldOf(set).value.trim() ? understood(fieldOf(set).value, { thousand, million, billion }) : { problem: "missing" };
};
export const holdsNumber = ({ dataset }, pick) => pick !== "" && Number(dataset.least) <= Number(pick) && Number(pick) <= Number(dataset.most);
export const numberWords = (set, pick) => `${shownNumber(pick)} ${set.querySelector(".unit").textContent.trim()}`;
export const markNumber = (answer, pick) => {
  for (const item of all("[data-number]", answer)) item.classList.toggle("chosen", holdsNumber(item, pick));
};

/* A number as readers write it: "about 60", "1,000", "1 000", "60 people". What could be two numbers is asked about. */

import { all } from "./text.js";

const SIZES = { thousand: 1e3, million: 1e6, billion: 1e9 };
const HAN_ONES = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const HAN_SIZES = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };
const DIGITS = "\\d+(?:[.,'\u2019 ]\\d+)*";
const [HAN_ONE, HAN_SIZE] = [HAN_ONES, HAN_SIZES].map((signs) => `[${Object.keys(signs).join("")}]`);
const HAN_NUMBER = new RegExp(`(?:(?:零|〇)?(?:${DIGITS}|${HAN_ONE})?\\s?${HAN_SIZE}+\\s?)+(?:零|〇)?(?:${DIGITS}|${HAN_ONE})?`, "g");
const HAN_SIGNS = new RegExp(`${DIGITS}|\\S`, "g");
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

const fours = ([first, ...groups]) => /^[1-9]\d{0,3}$/.test(first) && groups.every((digits) => digits.length === 4);
const threes = (groups) => groups.every((digits) => digits.length === 3);
const numberOf = (written, locale) => {
  const [signs, groups] = [written.match(/[.,'\u2019 ]/g) || [], written.split(/[.,'\u2019 ]/)];
  const [joined, last] = [groups.join(""), signs[signs.length - 1]];
  const decimal = Number(`${groups.slice(0, -1).join("") || 0}.${groups[groups.length - 1]}`);
  if (!signs.length) return { number: Number(joined) };
  const same = signs.every((sign) => sign === last);
  if (same && threes(groups.slice(1)) && (signs.length > 1 || !".,".includes(last))) return { number: Number(joined) };
  if (!same && ".,".includes(last) && threes(groups.slice(1, -1))) return { number: decimal };
  if (same && last === "," && fours(groups) && last !== signsOf(locale).decimal) // as some group Chinese numbers
    return signs.length > 1 ? { number: Number(joined) } : { problem: "either", one: decimal, other: Number(joined) };
  if (signs.length > 1 || !".,".includes(last)) return { problem: "several" };
  const thousands = groups[1].length === 3 && /^[1-9]\d{0,2}$/.test(groups[0]);
  if (!thousands) return { number: decimal };
  if (last !== signsOf(locale).decimal) return { number: Number(joined) };
  return { problem: "either", one: decimal, other: Number(joined) };
};

/* "2万5千", "两万" or "1.2亿" in digits; as it is where the size of its last figure is left open, as in "2万5". */
const inDigits = (written, locale) => {
  let [whole, part, ones, before, open] = [0, 0, null, "", false];
  for (const [sign] of written.matchAll(HAN_SIGNS)) {
    const size = HAN_SIZES[sign];
    const section = part + (ones ?? (part || whole ? 0 : 1));
    open = !size && HAN_SIZES[before] > 10 && !(sign in HAN_ONES && !HAN_ONES[sign]);
    if (!size) ones = HAN_ONES[sign] ?? numberOf(sign, locale).number ?? NaN;
    else if (size < 1e4) [part, ones] = [part + (ones ?? 1) * size, null];
    else [whole, part, ones] = [size > 1e4 ? (whole + section) * size : whole + section * size, 0, null];
    before = sign;
  }
  const number = whole + part + (ones ?? 0);
  return open || Number.isNaN(number) ? written : String(number);
};

/** What a reader wrote, as { number } or as the { problem } with it; `words` has the sizes in the reader's language. */
export const understood = (text, words = {}, locale = language()) => {
  const line = text.normalize("NFKC").replace(/(\d)\s*w(?![a-z])/gi, "$1万").replace(HAN_NUMBER, (run) => inDigits(run, locale));
  const found = [...line.matchAll(NUMBER)];
  if (found.length !== 1) return { problem: found.length ? "several" : "none" };
  const written = found[0][0];
  const read = numberOf(written.replace(MINUS, ""), locale);
  if (read.number === undefined) return read;
  const rest = line.slice(found[0].index + written.length).trim().toLowerCase();
  const sizes = Object.entries(SIZES).map(([name, size]) => [words[name] || name, size]);
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

/* Everything that this browser holds for this address, ours or not, always as text. */

import { all, fill, piece, setText } from "./text.js";
import { heldIn, store } from "./store.js";

let stores = []; // databases and stores of files: the browser names them only when asked and waited for
export const findStores = async () => {
  const found = [];
  try { for (const { name } of await indexedDB.databases()) found.push(["database", name, ""]); } catch { /* not in every browser */ }
  try { for (const name of await caches.keys()) found.push(["cache", name, ""]); } catch { /* not without encryption */ }
  stores = found;
  showHolds();
};
const visibleCookies = () => {
  try { return document.cookie.split("; ").filter(Boolean); } catch { return []; }
};
const held = () => {
  const found = [];
  for (const [kind, name] of [["local", "localStorage"], ["session", "sessionStorage"]])
    try { for (const [key, value] of heldIn(window[name])) found.push([kind, key, value]); } catch { /* the sentence says it */ }
  for (const pair of visibleCookies()) found.push(["cookie", pair.split("=")[0], pair.split("=").slice(1).join("=")]);
  return [...found, ...stores].sort(([, one], [, other]) => (one < other ? -1 : one > other ? 1 : 0));
};
const pretty = (text) => { try { return JSON.stringify(JSON.parse(text), null, 2); } catch { return text; } };
const heldItem = (section, [kind, key, value], explained) => {
  const known = Object.entries(JSON.parse(section.dataset.known)).find(([start]) => key.startsWith(start));
  const said = section.dataset[`say${kind[0].toUpperCase()}${kind.slice(1)}`];
  const meaning = known ? known[1] : section.dataset.sayOther;
  const item = document.createElement("li");
  item.append(piece("strong", key), ` (${said}). `, explained.has(meaning) ? "" : meaning);
  explained.add(meaning); // of many alike the first is explained
  if (value) item.append(piece("pre", pretty(value)));
  return item;
};
/* What the page's own script adds when it asks for charts, as this browser would say it. */
const OF_PAGE = {
  timezone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  timezone_offset: () => new Date().getTimezoneOffset(),
  locale: () => navigator.language,
  url: () => location.href,
  is_embedded: () => String(top !== self),
  color_scheme: () => (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"),
};
export const showOfPage = () => {
  for (const place of all("code[data-of-page]")) if (OF_PAGE[place.dataset.ofPage]) setText(place, String(OF_PAGE[place.dataset.ofPage]()));
};
const shown = new WeakMap(); // what each drawn list says: only a change is written
export const showHolds = () => {
  for (const section of all(".holds")) {
    const now = held();
    const cookies = fill(section.dataset.sayCookies, { count: visibleCookies().length });
    const text = store.blocked ? section.dataset.sayBlocked : now.length ? "" : section.dataset.sayNothing;
    const says = JSON.stringify([now, cookies, text]);
    if (shown.get(section) === says) continue;
    if (!shown.has(section)) findStores();
    shown.set(section, says);
    const list = document.createElement("ul");
    const explained = new Set();
    list.append(...now.map((each) => heldItem(section, each, explained)));
    section.replaceChildren(...(text ? [piece("p", text)] : []), ...(now.length ? [list] : []), piece("p", cookies));
  }
};

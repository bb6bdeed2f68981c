/* From page to page: the document of the other page takes the place of this one, fetched while nothing else was to do. */

import { all } from "./text.js";
import { documentAt, firstDocument, leadsTo, wayTo } from "./address.js";
import { fetchesAhead, mayFetch, pageAt } from "./files.js";
import { plainly } from "./frames.js";
import { host } from "./host.js";
import { idly } from "./idle.js";
import { chartsAt, fetchCharts } from "./figures.js";
import { settings } from "./charts.js";

const AGAIN = 3000; // milliseconds until a page that did not come is asked for again

/* ---- documents ---- */
const fetched = new Map(); // of the pages that are the same for every reader
const fetchPage = async (address) => {
  if (fetched.has(address)) return fetched.get(address);
  const { text, stays } = await pageAt(address);
  if (stays) fetched.set(address, text);
  return text;
};

let standing = firstDocument();
const replacePage = (text) => {
  const other = new DOMParser().parseFromString(text, "text/html");
  if (other.documentElement.lang !== document.documentElement.lang) { location.reload(); return; } // fonts, voice and menu are another language's
  document.querySelector("title").textContent = other.title;
  document.querySelector("meta[name=description]").content = other.querySelector("meta[name=description]").content;
  document.querySelector(".page").replaceChildren(...other.querySelector(".page").childNodes);
};

/** Whether the page that stands is that of the address. */
export const pageStands = () => standing === documentAt(location);
/** Whether the page of the address has not come yet. */
export const going = { waits: false, idly, came() {} };
let asking = "";
let asks;
const arrive = async () => {
  const address = documentAt(location);
  clearTimeout(asks);
  asking = address;
  if (address === standing) { going.waits = false; return; }
  try {
    const text = await fetchPage(address);
    if (asking !== address) return; // the reader is elsewhere by now
    replacePage(text);
    standing = address;
    going.waits = false;
    going.came();
    if (host.live()) host.live().follow();
    going.idly(fetchCharts);
  } catch {
    if (asking !== address) return;
    going.waits = true;
    asks = setTimeout(arrive, AGAIN);
  }
};

/* ---- what readers do ---- */
const goTo = (target) => {
  const language = settings().get("lang");
  if (language && !target.searchParams.has("lang")) target.searchParams.set("lang", language);
  if (target.href !== location.href) host.push(target);
  host.went();
  arrive();
};
const followLink = (event) => {
  const link = event.target.closest && event.target.closest("a[href]");
  if (!mayFetch || !link || link.target || !plainly(event) || !leadsTo(link)) return;
  event.preventDefault();
  goTo(new URL(wayTo(leadsTo(link)), location.href));
};
document.addEventListener("click", followLink);
addEventListener("popstate", (event) => { if (event.isTrusted) arrive(); });
arrive();

/* ---- while nothing else is to do ---- */
const near = () => all(".ways a[href], .page a[href^='/']:not([href*='claim='])").filter(leadsTo).map(({ href }) => documentAt(new URL(href)));
const CHARTS = / data-charts="([^"]+)"/;
const fetchWhole = async (address) => {
  const [, charts] = CHARTS.exec(await fetchPage(address)) || [];
  if (charts) await chartsAt(charts);
};
const fetchNext = () => {
  const address = near().find((each) => each !== standing && !fetched.has(each) && !each.split("?")[0].endsWith("/privacy"));
  if (address) fetchWhole(address).then(() => going.idly(fetchNext), () => setTimeout(fetchNext, 10 * AGAIN));
};
export const fetchNeighbours = () => {
  if (fetchesAhead && !(navigator.connection || {}).saveData) going.idly(fetchNext);
};

/* Where the reader stopped: noted when a page of the story is left, and said on the first page of a later visit. */

import { here, leadsTo, wayTo } from "./address.js";
import { keep, store } from "./store.js";
import { pageStands } from "./going.js";
import { placeNow } from "./places.js";

const FIRST = "/";
const stopNow = () => {
  const ways = document.querySelector("main .ways[data-chapter]");
  if (!ways || !pageStands()) return "";
  const on = ways.querySelector("a.next");
  if (on && ways.getBoundingClientRect().top < innerHeight) return leadsTo(on); // read to its end
  const place = placeNow();
  return `${here()}${place && place.part !== "page" ? `#${place.part}` : ""}`;
};
const keepStop = () => {
  const stop = stopNow();
  if (!stop || stop === store.memory.stopped || !Object.keys(store.memory.read).length) return;
  keep((kept) => { kept.stopped = stop; });
};
/** Say on the first page where the reader stopped, once a page was read. */
export const showStopped = (line) => {
  const [words, { stopped, read }] = [line.querySelector(".stopped"), store.memory];
  const door = stopped && document.querySelector(`.masthead [data-visited="${CSS.escape(stopped.split("#")[0])}"] .title`);
  if (!words) return;
  words.hidden = !(door && stopped !== FIRST && here() === FIRST && Object.keys(read).length);
  if (words.hidden) return;
  const link = words.querySelector("a");
  link.setAttribute("href", wayTo(stopped));
  if (link.textContent !== door.textContent) link.textContent = door.textContent;
};
addEventListener("pagehide", keepStop);
document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") keepStop(); });
document.addEventListener("click", ({ target }) => { if (target.closest && target.closest("a[href]")) keepStop(); }, true);

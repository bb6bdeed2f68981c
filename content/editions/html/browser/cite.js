/* The address of a page where it is cited: the one that the world knows, or else the one that was opened; and as a code. */

import { all, fill, piece, setText } from "./text.js";
import { settings } from "./charts.js";
import { here, wayTo } from "./address.js";
import { codeAt } from "./files.js";
import { pageStands } from "./going.js";

const canonical = document.querySelector("link[rel=canonical]"); // of the page that was opened first
const site = canonical && canonical.href.split("?")[0].slice(0, -document.querySelector("main").dataset.address.length);
const addressNow = () => {
  const lang = settings().get("lang");
  const page = site ? site + document.querySelector("main").dataset.address : new URL(wayTo(here()), location.href).href;
  return lang ? `${page}?lang=${encodeURIComponent(lang)}` : page;
};
const forOthers = () => Boolean(site) || location.protocol !== "file:"; // a file of this machine opens here alone
export const showAddress = () => {
  if (!pageStands() || !forOthers()) return;
  for (const place of all(".cited-address")) setText(place, addressNow());
  for (const button of all("button[data-code]")) button.hidden = !codeAt(addressNow());
};

/** Show the address as a code to scan. */
export const showCode = (button) => {
  const [place, words] = [button.closest(".cite").querySelector(".code"), button.parentElement.dataset];
  const address = addressNow();
  const picture = Object.assign(document.createElement("img"), { width: 280, height: 280, alt: fill(words.sayCode, { address }) });
  picture.onerror = () => place.replaceChildren(words.sayNoCode);
  picture.src = codeAt(address);
  place.replaceChildren(picture, piece("span", address));
};

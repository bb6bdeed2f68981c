/* The address of a page where it is cited: the one that the world knows, or else the one that was opened; and as a code. */

import { all, fill, piece, setText } from "./text.js";
import { settings } from "./charts.js";
import { pageStands } from "./going.js";

const canonical = document.querySelector("link[rel=canonical]"); // of the page that was opened first
const site = canonical && canonical.href.split("?")[0].slice(0, -document.querySelector("main").dataset.address.length);
const addressNow = () => {
  const lang = settings().get("lang");
  const page = site ? site + document.querySelector("main").dataset.address : location.origin + location.pathname;
  return lang ? `${page}?lang=${encodeURIComponent(lang)}` : page;
};
export const showAddress = () => { if (pageStands()) for (const place of all(".cited-address")) setText(place, addressNow()); };

const codes = () => new URL(document.querySelector("link[rel=icon]").href.replace("/reader/favicon.svg", "/qr.svg"), location.href);
/** Show the address as a code to scan, which the server draws. */
export const showCode = (button) => {
  const [place, words] = [button.closest(".cite").querySelector(".code"), button.parentElement.dataset];
  const address = addressNow();
  const picture = Object.assign(document.createElement("img"), { width: 280, height: 280, alt: fill(words.sayCode, { address }) });
  picture.onerror = () => place.replaceChildren(words.sayNoCode);
  const file = codes();
  file.searchParams.set("of", address);
  picture.src = file.href;
  place.replaceChildren(picture, piece("span", address));
};

/* Where pages stand: in the app each at an address of its own. Another edition has a module of this name. */

import { all } from "./text.js";

/** The page of the address, by the name under which it is kept. */
export const here = () => location.pathname;
const pages = () => new Set(all(".masthead a[href]").map(({ pathname }) => pathname)); // every page has a door there
const isOfOurs = (link) => link.getAttribute("href").startsWith("/") && !link.hasAttribute("download") && pages().has(link.pathname);
/** The page of ours, and the part of it, that a link leads to; nothing for any other link. */
export const leadsTo = (link) => (isOfOurs(link) ? link.getAttribute("href") : "");
/** The document of an address: what the server writes another one for. */
export const documentAt = (url) => {
  const [asked, page] = [new URLSearchParams(url.search), new URL(url.pathname, location.href)];
  for (const name of ["lang", "claim"]) if (asked.get(name)) page.searchParams.set(name, asked.get(name));
  return page.pathname + page.search;
};
/** The document with which a browser comes in. */
export const firstDocument = () => documentAt(location);
/** What a link carries that leads there. */
export const wayTo = (address) => address;

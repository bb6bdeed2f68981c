/* Where pages stand: in the app each at an address of its own. Another edition has a module of this name. */

/** The page of the address, by the name under which it is kept. */
export const here = () => location.pathname;
const isOfOurs = (link) => link.getAttribute("href").startsWith("/") && !link.hasAttribute("download");
/** The page of ours, and the part of it, that a link leads to; nothing for any other link. */
export const leadsTo = (link) => (isOfOurs(link) ? link.getAttribute("href") : "");
/** What a link carries that leads there. */
export const wayTo = (address) => address;

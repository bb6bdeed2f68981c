/* Where pages stand when one file holds them all: the address names the page that is shown. */

const PAGE = "page"; // in the address: which
const pageNamed = (search) => `/${new URLSearchParams(search).get(PAGE) || ""}`;

/** The page of the address, by the name under which it is kept. */
export const here = () => pageNamed(location.search);
/** The page of ours, and the part of it, that a link leads to; nothing for any other link. */
export const leadsTo = (link) => {
  const href = link.getAttribute("href");
  if (!href.startsWith(`?${PAGE}=`)) return "";
  const { search, hash } = new URL(href, location.href);
  const asked = new URLSearchParams(search);
  asked.delete(PAGE);
  return `${pageNamed(search)}${`${asked}` && `?${asked}`}${hash}`;
};
/** What a link carries that leads there. */
export const wayTo = (address) => {
  const [page, asked, part] = /^\/([^?#]*)\??([^#]*)#?(.*)/.exec(address).slice(1);
  return `?${PAGE}=${page}${asked && `&${asked}`}${part ? `#${part}` : ""}`;
};
/** The page that an address shows, as the file names it. */
export const documentAt = (url) => pageNamed(url.search);
/** The document with which a browser comes in. */
export const firstDocument = () => "/";

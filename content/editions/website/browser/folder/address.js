/* Where pages stand: each in a folder of its own, with links to its file, which a browser without a server needs. */

const SCRIPT = document.currentScript.src;
const ROOT = new URL("../../", SCRIPT).href;

const tongueOfPage = document.documentElement.lang;
/** The folder of the language of this page; the usual one has none. */
export const TONGUE = location.href.startsWith(`${ROOT}${tongueOfPage}/`) ? `${tongueOfPage}/` : "";

/** The address of a file that stands beside this script. */
export const besideScript = (name) => new URL(name, SCRIPT).href;
/** Whether an address is one of these pages. */
export const isOfUs = (address) => address.startsWith(ROOT);
/** The page that stands, by the name under which it is kept. */
export const here = () => document.querySelector("main").dataset.address;
/** The page of ours, and the part of it, that a link leads to; nothing for any other link. */
export const leadsTo = (link) => {
  if (!isOfUs(link.href) || link.hasAttribute("download")) return "";
  const [path, part] = link.href.slice(ROOT.length).split("#");
  const inside = path.startsWith(TONGUE) ? path.slice(TONGUE.length) : path;
  return `/${inside.replace(/\/?(?:index\.html)?(?:\?.*)?$/, "")}${part ? `#${part}` : ""}`;
};
/** What a link carries that leads there. */
export const wayTo = (address) => {
  const [page, part] = address.slice(1).split("#");
  return `${ROOT}${TONGUE}${page ? `${page}/` : ""}index.html${part ? `#${part}` : ""}`;
};

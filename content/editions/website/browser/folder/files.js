/* What a page needs beside itself comes as scripts, which a browser takes from a server and from a file alike. */

import { TONGUE, besideScript, here } from "./address.js";

const broughtBy = new Map(); // by address: what the script that stands there brought
face.came = (what) => broughtBy.set(document.currentScript.src, what);
export const scriptAt = (address) => new Promise((resolve, reject) => {
  const script = Object.assign(document.createElement("script"), { src: address });
  script.onload = () => { resolve(broughtBy.get(script.src)); script.remove(); };
  script.onerror = () => { reject(new Error(`${address} did not come`)); script.remove(); };
  document.head.append(script);
});
/** The charts of a page, as data. */
export const dataAt = scriptAt;
export const fetchesAhead = false; // the charts come when their reader does
/** The rest of the ledger stands on its page. */
export const htmlAt = async () => "";
/** The picture of its address as a code to scan, drawn of a page whose address was known when it was written. */
export const codeAt = () => {
  const known = document.querySelector("link[rel=canonical]");
  return known ? besideScript(`../../${TONGUE}codes/${here().slice(1) || "index"}.svg`) : "";
};
/** A font of the page as an address that holds all of it. */
export const fontAt = async ({ family }) => (await scriptAt(besideScript("fonts.js")))[family];

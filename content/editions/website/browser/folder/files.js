/* What a page needs beside itself comes as scripts, which a browser takes from a server and from a file alike. */

import { besideScript } from "./address.js";

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
/** A font of the page as an address that holds all of it. */
export const fontAt = async ({ family }) => (await scriptAt(besideScript("fonts.js")))[family];

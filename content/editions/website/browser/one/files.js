/* What stands packed in the file: the other pages, the charts, the fonts, Vega. */

const blockOf = (name) => document.querySelector(`script[data-file="${CSS.escape(name)}"]`);
const bytesOf = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
export const unpacked = async (name) => {
  const packed = new Blob([bytesOf(blockOf(name).textContent)]);
  return new Response(packed.stream().pipeThrough(new DecompressionStream("gzip"))).text();
};
/** A page, which stays as it is. */
export const pageAt = async (address) => ({ text: await unpacked(address), stays: true });
/** The charts of a page, as data. */
export const dataAt = async (name) => JSON.parse(await unpacked(name));
/** The rest of the ledger stands on its page. */
export const htmlAt = async () => "";
/** No code is drawn here. */
export const codeAt = () => "";
/** A font of the page as an address that holds all of it. */
export const fontAt = async ({ family }) => JSON.parse(await unpacked("fonts"))[family];
export const fetchesAhead = false; // nothing has to be fetched
export const mayFetch = true; // all of it is here

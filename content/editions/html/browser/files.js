/* What a page fetches beside itself. Another edition, which has no server to ask, has a module of this name. */

const gotten = async (address, how) => {
  const answer = await fetch(address, how);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer;
};
/** Whether pages come that are asked for: in a frame that takes its address from this one, files alone do. */
export const mayFetch = self.origin !== "null";
/** A page, and whether it is the same for every reader. */
export const pageAt = async (address) => {
  const answer = await gotten(address, { headers: { accept: "text/html" } });
  return { text: await answer.text(), stays: !/no-store/.test(answer.headers.get("cache-control") || "") };
};
export const fetchesAhead = mayFetch; // while nothing else is to do
/** The charts of a page, as data. */
export const dataAt = async (address) => (await gotten(address)).json();
/** The rest of the ledger, as HTML. */
export const htmlAt = async (address) => (await gotten(address)).text();
/** The picture of an address as a code to scan, which the server draws. */
export const codeAt = (address) => {
  const picture = new URL(document.querySelector("link[rel=icon]").href.replace("/reader/favicon.svg", "/qr.svg"));
  picture.searchParams.set("of", address);
  return picture.href;
};
/** A font of the page as an address that holds all of it. */
export const fontAt = async ({ url }) => {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
  let text = "";
  for (let start = 0; start < bytes.length; start += 8192) text += String.fromCharCode(...bytes.subarray(start, start + 8192));
  return `data:font/woff2;base64,${btoa(text)}`;
};

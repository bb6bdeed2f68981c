/* What the charts of a page are made of: one file for each page, fetched while nothing else is to do, for who takes it
   along and for charts that are drawn without a server. */

import { dataAt, fetchesAhead } from "./files.js";
import { handOver } from "./pictures.js";
import { host } from "./host.js";

const files = new Map(); // by address: what was asked for
/** Give a file of charts; one that did not come is asked for again. */
export const chartsAt = (address) => {
  if (!files.has(address)) files.set(address, dataAt(address).catch((fault) => { files.delete(address); throw fault; }));
  return files.get(address);
};
const ofPage = () => document.querySelector("main").dataset.charts;
/** Fetch the charts of the page that stands, where that is done before they are asked for. */
export const fetchCharts = () => { if (fetchesAhead && ofPage()) chartsAt(ofPage()).catch(() => {}); };
host.draws(() => chartsAt(ofPage()));

const PAGE_COLOUR = /var\(--[\w-]+, (#?\w+)\)/g;
const asFile = {
  csv: ({ csv }) => new Blob(["\ufeff", csv], { type: "text/csv" }), // with the mark that spreadsheets look for
  json: ({ spec, named }, [ink, text]) =>
    new Blob([JSON.stringify({ ...spec, ...named }, null, 1).replace(PAGE_COLOUR, "$1").replaceAll(ink, text)], { type: "application/json" }),
};
/** Hand over the file of a chart, made here; where the charts did not come, the server is asked. */
export const takeFile = async (link) => {
  const name = link.download;
  const [id, kind] = name.split(".");
  try {
    const { charts, ink } = await chartsAt(ofPage());
    handOver(asFile[kind](charts[id], ink), name);
  } catch { Object.assign(document.createElement("a"), { href: link.href, download: name }).click(); }
};

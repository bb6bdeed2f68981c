/* What the rooms of this server hold, asked of the server: tables and numbers of rows, and which rows are of this
   browser. */

import { all, fill, piece } from "./text.js";
import { shownNumber } from "./numbers.js";
import { asWords, askRoom } from "./room.js";
import { devicesKept } from "./phone.js";

const columnsOf = (known, columns) => columns.map((name) => (known[name] ? `${name} (${known[name]})` : name)).join(", ");
const tableItem = (section, known, { name, columns, rows, more }) => {
  const count = fill(more ? section.dataset.sayMore : section.dataset.sayRows, { count: shownNumber(rows) });
  const item = document.createElement("li");
  item.append(piece("strong", name), `: ${known.tables[name] || ""}. `, piece("b", count), ". ", document.createElement("br"), columnsOf(known.columns, columns));
  return item;
};
const yoursItem = (section, { code, question, round, written }) =>
  piece("li", fill(written ? section.dataset.sayYours : section.dataset.sayWaits, { words: asWords(code), question, round }));
const listOf = (items) => {
  const list = document.createElement("ul");
  list.append(...items);
  return list;
};
const tellHeld = (section, { tables, yours, several }) => {
  const known = JSON.parse(section.dataset.known);
  const { sayNone, sayAlone, saySeveral, sayNothing } = section.dataset;
  if (!tables.length) { section.replaceChildren(piece("p", sayNone)); return; }
  section.replaceChildren(
    listOf(tables.map((each) => tableItem(section, known, each))),
    piece("p", several ? saySeveral : sayAlone),
    piece("p", yours.length ? section.dataset.sayBrowser : sayNothing),
    ...(yours.length ? [listOf(yours.map((each) => yoursItem(section, each)))] : []),
  );
};
/** Ask what the rooms hold, and say it. */
export const askHeld = async () => {
  for (const section of all(".rooms-held")) {
    const { status, said } = await askRoom("/rooms/held", { send: { devices: devicesKept() } });
    if (status === 200) tellHeld(section, said);
    else section.replaceChildren(piece("p", section.dataset.sayAway));
  }
};
export const showHeld = () => {
  for (const section of all(".rooms-held:not([data-ready])")) { section.dataset.ready = ""; askHeld(); }
};

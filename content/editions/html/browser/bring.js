/* All that this browser keeps as a file, and back: a file is a stranger's until it was checked, and what this browser
   has of its own stays. Nothing leaves the browser on the way. */

import { fill } from "./text.js";
import { keep, mergeInto, soundOf, store } from "./store.js";
import { handOver } from "./pictures.js";

const FORMAT = "a-face-for-a-phone-number, kept by a browser, 1";
const LARGEST_FILE = 300000; // bytes, many times what a browser keeps for us

export const saveKept = (name) => {
  const text = JSON.stringify({ format: FORMAT, kept: store.memory }, null, 1);
  handOver(new Blob([text], { type: "application/json" }), name);
};

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const joined = (mine, theirs) => Array.from({ length: Math.max(mine.length, theirs.length) }, (_, place) => mine[place] || theirs[place] || "");
/** What a file adds to a memory, and how often that had something else of its own, which stays. */
export const brought = (mine, theirs) => {
  const whole = structuredClone(theirs);
  const [ids, counts] = [Object.keys, { answers: 0, words: 0, read: 0, stayed: 0 }];
  for (const id of ids(theirs.answers))
    if (mine.answers[id] && mine.answers[id] !== theirs.answers[id]) { // how sure that was, and what came later, go with it
      for (const part of ["answers", "sure", "second", "last"]) delete whole[part][id];
      counts.stayed += 1;
    }
  for (const id of ids(theirs.words))
    if (mine.words[id]) {
      whole.words[id] = joined(mine.words[id], theirs.words[id]);
      if (!same(whole.words[id], joined(theirs.words[id], mine.words[id]))) counts.stayed += 1;
    }
  for (const part of ["answers", "words", "read"])
    counts[part] = ids(whole[part]).filter((id) => !same(mine[part][id], whole[part][id])).length;
  return { whole, counts };
};
const take = (theirs) => {
  let counts;
  keep((kept) => {
    const found = brought(kept, theirs);
    counts = found.counts;
    Object.assign(kept.words, found.whole.words);
    mergeInto(kept, found.whole);
  });
  return counts;
};
const foundIn = async (file) => {
  if (file.size > LARGEST_FILE) return null;
  try {
    const { format, kept } = JSON.parse(await file.text());
    return format === FORMAT ? soundOf(kept) : null;
  } catch { return null; }
};
/** Take what is sound of the file that was chosen, and say what came of it. */
export const bringIn = async (field) => {
  const { dataset } = field.closest(".carry");
  const says = field.closest(".carry").querySelector("[role=status]");
  const file = field.files[0];
  if (!file) return;
  const found = await foundIn(file);
  field.value = "";
  says.textContent = ""; // what is said twice is said anew
  if (!found) { says.textContent = dataset.sayForeign; return; }
  const counts = take(found.found);
  const adds = counts.answers + counts.words + counts.read;
  const lines = [adds || counts.stayed || found.damaged ? fill(dataset.sayBrought, counts) : dataset.saySame];
  if (counts.stayed) lines.push(fill(dataset.sayStayed, counts));
  if (found.damaged) lines.push(dataset.sayDamaged);
  if (store.full || store.blocked) lines.push(dataset.sayLost);
  says.textContent = lines.join(" ");
};

/* A room is looked at again and again: every few seconds while somebody looks, seldom in a hidden tab, ever more seldom
   while the server is away. No two phones of a class do it in step. */

import { askRoom } from "./room.js";

const [HIDDEN, AT_ONCE] = [[15000, 25000], 700]; // milliseconds
const SURE = 3; // times that a room is not there before it is gone: who stands in between may say so while a server starts
export const between = ([least, most]) => least + Math.random() * (most - least);

/** Look at the address at this pace, at the slowest one where nobody answers, and `hear` of each answer; gives what looks
    at once. */
export const watchRoom = (path, { pace, slowest }, hear) => {
  let [etag, failed, missing, timer, asked, over] = [null, 0, 0, 0, 0, false];
  const pause = (again) => {
    const plain = between(document.hidden ? HIDDEN : pace);
    return Math.max(again * 1000, failed ? Math.min(between([slowest / 2, slowest]), plain * 2 ** (failed - 1)) : plain);
  };
  const look = async () => {
    clearTimeout(timer);
    if (over) return;
    const mine = (asked += 1);
    const { status, etag: mark, said } = await askRoom(path, { etag });
    if (over || mine !== asked) return; // or another look has begun since
    missing = status === 404 ? missing + 1 : 0;
    if (missing && missing < SURE) { timer = setTimeout(look, AT_ONCE); return; }
    failed = status === 0 || status >= 500 || status === 429 ? failed + 1 : 0;
    if (status === 200) etag = mark;
    timer = setTimeout(look, pause(Number(said.again) || 0));
    hear(status, said);
  };
  document.addEventListener("visibilitychange", () => { if (!document.hidden) look(); });
  addEventListener("online", look);
  look();
  return { look, stop() { over = true; clearTimeout(timer); } };
};

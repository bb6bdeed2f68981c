/* How to join, which stays on every view of the board: the address, the four words, a code to scan. */

import { all, fill, piece, setText } from "./text.js";
import { base, inTongue } from "./room.js";

const isLocal = (host) => /^(localhost|127\.|\[::1\])/.test(host);
const shortened = (url) => new URL(url).host + new URL(url).pathname.replace(/\/[^/]*$/, ""); // without the code
/** Draw how to join a room, and how many have answered the round that is on the board. */
export const drawJoining = (said, board, round) => {
  const { code } = board;
  const url = new URL(board.join || `${base}/class/${code}`, location.href);
  const address = shortened(url);
  for (const place of all(".address")) setText(place, address);
  const words = code.split("-");
  for (const place of all(".code")) if (place.dataset.drawn !== code) {
    place.dataset.drawn = code;
    place.replaceChildren(...words.flatMap((word) => [piece("span", word), " "]));
  }
  for (const image of all(".qr")) if (!image.src) image.src = inTongue(`${base}/rooms/${code}/qr.svg`);
  document.querySelector(".local").hidden = !isLocal(url.host);
  setText(document.querySelector(".also"), board.also && board.also.length ? fill(said.sayAlso, { addresses: board.also.map(shortened).join(" · ") }) : "");
  const until = new Date(board.until).toLocaleString(document.documentElement.lang, { weekday: "long", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  setText(document.querySelector(".until"), fill(said.sayUntil, { time: until }));
  document.querySelector(".answered").hidden = !round;
  if (round) setText(document.querySelector(".answered strong"), String(round.answered));
};

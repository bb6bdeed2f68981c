/* The page where a class answers together: one thing at a time, as the room has it. */

import { wantedOf } from "./tongues.js";
import "./handed.js";
import { all, setText } from "./text.js";
import { answersOf, change, forgetPast, forgetRoomOf } from "./phone.js";
import { asking, drawQuestion, drawResult, tellAnswer } from "./answering.js";
import { asWords, askRoom, base, byOwnClock } from "./room.js";
import { placeOfAnswer, sendAnswers } from "./sending.js";
import { watchRoom } from "./watching.js";

const LOOKS = { pace: [3000, 5000], slowest: 12000 }; // milliseconds between two looks at a room
const said = document.querySelector("#main").dataset;
const section = (id) => document.querySelector(`#${id}`);
const field = section("typed");

/* ---- one part at a time ---- */
let shownPart = "";
const showPart = (id, about = "") => {
  for (const each of all("main > section")) each.hidden = each.id !== id;
  document.body.dataset.part = id;
  if (shownPart === `${id} ${about}`) return;
  const first = !shownPart;
  shownPart = `${id} ${about}`;
  const reading = document.activeElement && document.activeElement.closest("details, footer");
  if (!reading && !first) section(id).querySelector("h1").focus(); // what is new begins here
};
const tellLineOf = (away, waits) => setText(section("line"), away ? (waits ? said.sayAwayAnswer : said.sayAway) : "");

/* ---- in the room ---- */
let inside = null; // the room that this page is in
const settle = () => { if (inside && asking.now) tellAnswer(said, answersOf(inside.code)); };
const drawNow = ({ now }) => {
  if (!now) { showPart("wait"); return; }
  const about = placeOfAnswer(now.question, now.round);
  if (now.result) {
    drawResult(section("show"), said, now, answersOf(inside.code));
    showPart("show", about);
    return;
  }
  drawQuestion(section("ask"), said, now, answersOf(inside.code));
  showPart("ask", about);
};
const leaveRoom = () => {
  const { code, watch } = inside;
  watch.stop();
  inside = null;
  if (!forgetRoomOf(code)) { showDoor(); tellDoor("Unknown"); } else showPart("gone"); // one that this phone was never in was mistyped
};
const isAway = (status) => status === 0 || status >= 500 || status === 429;
let [wasAway, wasOpen] = [false, false];
const hear = (status, room) => {
  if (!inside) return;
  if (status === 404) { leaveRoom(); return; }
  const waits = Object.values(answersOf(inside.code)).some(({ state }) => state === "waiting" || state === "held");
  tellLineOf(isAway(status), waits);
  if (status === 200) {
    if (room.until) change(inside.code, (kept) => { kept.until ||= byOwnClock(room.until); });
    drawNow(room);
  }
  const opened = status === 200 ? Boolean(room.now && room.now.open) : wasOpen;
  if (waits && !isAway(status) && (wasAway || (wasOpen && !opened))) inside.send(); // what was lost, or was just decided
  [wasAway, wasOpen] = [isAway(status), opened];
};
const enter = (code) => {
  inside = { code };
  document.querySelector(".words").textContent = asWords(code);
  inside.send = sendAnswers(code, () => { asking.fresh = ""; settle(); });
  inside.watch = watchRoom(`/rooms/${code}${location.search.startsWith("?") ? location.search : ""}`, LOOKS, hear);
  inside.send();
};

/* ---- at its door ---- */
const wordsIn = (text) => text.toLowerCase().match(/[a-z]+/g) || [];
const WRONG = { 404: "Unknown", 400: "Unknown", 429: "Many" };
let knocking = 0;
const tellDoor = (name) => setText(document.querySelector("#join .said"), name ? said[`sayJoin${name}`] : "");
const knock = async () => {
  clearTimeout(knocking);
  const words = wordsIn(field.value);
  if (words.length !== 4) { tellDoor("Short"); field.focus(); return; }
  tellDoor("Asking");
  const { status, said: room } = await askRoom(`/rooms/${words.join("-")}`);
  if (status === 200) {
    history.replaceState(null, "", `${base}/class/${room.code}${location.search}`);
    enter(room.code);
    return;
  }
  tellDoor(WRONG[status] || "Away");
  if (WRONG[status]) field.select();
  else knocking = setTimeout(knock, 3000 + Math.random() * 2000);
};
const showDoor = () => {
  showPart("join");
  field.focus();
};

document.addEventListener("submit", (event) => {
  event.preventDefault();
  if (event.target.closest("#join")) { knock(); return; }
  const picked = event.target.querySelector("input:checked");
  if (!picked) { setText(document.querySelector("#ask .said"), said.sayChoose); return; }
  const place = placeOfAnswer(asking.now.question, asking.now.round);
  if (answersOf(inside.code)[place]) return;
  change(inside.code, ({ answers }) => { answers[place] = { choice: Number(picked.value), state: "waiting" }; });
  asking.fresh = place;
  settle();
  document.querySelector("#ask .said").focus(); // the button is gone, and what came of it stands here
  inside.send();
});
addEventListener("storage", ({ key }) => { if (inside && key) settle(); });

forgetPast();
const [, asked] = /\/class\/([^/]+)\/?$/i.exec(location.pathname) || [];
if (asked) {
  showPart("wait");
  enter(wordsIn(decodeURIComponent(asked)).join("-"));
} else showDoor();

/* Who joins by typing an address has named no language: the ways to others stand first where the browser asks for one. */
const ways = [...document.querySelectorAll(".tongues a")];
const wantedByBrowser = new URLSearchParams(location.search).has("lang") ? "" : wantedOf(new Set(ways.map(({ lang }) => lang)));
if (wantedByBrowser && wantedByBrowser !== document.documentElement.lang) document.body.prepend(ways[0].parentElement);

/* The presenter's page of a room: everything it does is one request, and the room is shown as the server has it. */

import "./handed.js";
import { all, setText } from "./text.js";
import { askRoom, base, inTongue } from "./room.js";
import { drawChooser, noteOwn, questionOf } from "./choosing.js";
import { drawJoining } from "./joining.js";
import { drawStage } from "./staging.js";
import { openOf, roundsOf, stepsOf } from "./steps.js";
import { watchRoom } from "./watching.js";

const LOOKS = { pace: [1500, 2500], slowest: 4000 }; // milliseconds between two looks at the room
const FEWEST = { fact: 5, opinion: 10 };
const said = document.querySelector("#main").dataset;
const one = (selector) => document.querySelector(selector);
const code = decodeURIComponent(/\/teach\/([^/]+)\/?$/.exec(location.pathname)[1]);
let [board, chosen, view, watch] = [null, "", "", null];
const tell = (text) => setText(one(".steps .said"), text);

/* ---- one view at a time ---- */
const SECTIONS = ["key", "gone", "lobby", "choose", "stage"];
const showView = (name) => {
  const fresh = view !== name;
  view = name;
  document.body.dataset.view = name;
  for (const id of SECTIONS) one(`#${id}`).hidden = id !== name;
  const inRoom = !["key", "gone"].includes(name);
  one(".steps").hidden = !inRoom;
  one(".strip").hidden = !inRoom || name === "lobby";
  for (const [data, id] of [["lobby", "lobby"], ["choose", "choose"]]) one(`.views [data-${data}]`).setAttribute("aria-pressed", String(name === id));
  if (fresh && inRoom) scrollTo(0, 0);
  if (board) drawSteps();
};

/* ---- what is asked ---- */
const known = () => roundsOf(board, chosen).find(({ right }) => Number.isInteger(right)) || { right: null, why: "" };
const drawSteps = () => {
  const had = document.activeElement.closest(".moves button");
  const steps = stepsOf(board, chosen, known().right);
  for (const button of all(".moves button")) {
    const place = steps.findIndex((name) => button.dataset[name] !== undefined);
    button.hidden = place < 0;
    button.classList.toggle("main", place === 0);
    button.style.order = String(place);
  }
  if (had && had.hidden) one(".moves .main").focus(); // one key leads through a round
  one(".views [data-choose]").hidden = steps.includes("choose") && view === "stage"; // it stands among the steps
};
const draw = () => {
  if (openOf(board)) chosen = openOf(board).question;
  else if (!chosen && board.now) chosen = board.now.question;
  drawChooser(said, board);
  const question = chosen && questionOf(board, chosen);
  if (["", "key"].includes(view)) showView(question ? "stage" : "lobby");
  if (question) drawStage(one("#stage"), said, board, question, known());
  drawJoining(said, board, openOf(board) || roundsOf(board, chosen).pop());
  drawSteps();
};
const hear = (status, answer) => {
  setText(one("#line"), status === 0 || status === 429 || status > 503 ? said.sayAway : status >= 500 ? said.sayFull : "");
  if (status === 403 || status === 401) { watch.stop(); watch = null; board = null; showView("key"); one("#typed").focus(); }
  if (status === 404) { watch.stop(); showView("gone"); }
  if (status !== 200) return;
  board = answer;
  draw();
};
const begin = () => { watch = watchRoom(`/rooms/${code}/board${location.search}`, LOOKS, hear); };

/* ---- what the presenter does ---- */
const act = async (name, send = {}) => {
  const { status, said: answer } = await askRoom(`/rooms/${code}/${name}`, { send });
  const done = status >= 200 && status < 300;
  tell(done ? "" : status === 0 || status >= 500 ? said.sayAgain : answer.error || said.sayRefused);
  if (watch) await watch.look();
  return done;
};
const REST = 800; // milliseconds until the next step: a second click, where the button said something else before, takes none
let resting = false;
const rest = (rests) => {
  resting = rests;
  for (const button of all(".moves button")) if (rests) button.setAttribute("aria-disabled", "true"); else button.removeAttribute("aria-disabled");
};
const step = async (name, send) => {
  if (resting) return;
  rest(true);
  await act(name, send);
  setTimeout(() => rest(false), REST);
};
const leastFor = (kind) => Math.max(FEWEST[kind], Number(one("#least").value) || 10);
const openRound = (round) => {
  const { id, kind } = questionOf(board, chosen);
  showView("stage");
  return step("open", { question: id, round, least: leastFor(kind) });
};
const fillScreen = () => {
  const root = document.documentElement;
  if (document.fullscreenElement) document.exitFullscreen();
  else if (root.requestFullscreen) root.requestFullscreen().catch(() => {});
};
const erase = async (button) => {
  if (button.dataset.erase === "now" && await act("erase")) return;
  const asks = button.dataset.erase === "ask";
  one(".sure").hidden = !asks;
  one(".erase").hidden = asks;
  one(asks ? '[data-erase="no"]' : '[data-erase="ask"]').focus();
};
const DOES = {
  open: () => openRound(1),
  again: () => openRound(2),
  close: () => step("close"),
  show: () => step("show"),
  reveal: () => step("reveal"),
  choose: () => {
    showView(view === "choose" && chosen ? "stage" : "choose");
    one(`#${view} h1`).focus();
  },
  lobby: () => showView(view === "lobby" ? (chosen ? "stage" : "choose") : "lobby"),
  full: fillScreen,
  erase,
  question: (button) => { chosen = button.dataset.question; showView("stage"); draw(); one("#stage h1").focus(); },
};
const press = (button) => {
  const name = Object.keys(DOES).find((each) => button.dataset[each] !== undefined);
  if (name && board) DOES[name](button);
};
document.addEventListener("click", ({ target }) => {
  const button = target.closest("button[type=button]");
  if (button) press(button);
});
const closeMore = (target) => {
  const more = one("details.more[open]");
  if (more && !(target && more.contains(target))) more.open = false;
};
document.addEventListener("click", ({ target }) => closeMore(target));
document.addEventListener("keydown", ({ key }) => { if (key === "Escape") closeMore(null); });
const typing = (target) => target.closest("input:not([type=checkbox]), textarea, select");
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || typing(event.target) || !one("#letters").checked) return;
  const button = all("button[aria-keyshortcuts]").find((each) => each.getAttribute("aria-keyshortcuts") === event.key.toUpperCase() && !each.hidden);
  if (button && !one(".steps").hidden) press(button);
});

const WRONG = { 403: "Wrong", 400: "Wrong", 429: "Many" };
const giveKey = async () => {
  const [field, place] = [one("#typed"), one("#key .said")];
  const { status } = await askRoom(`/rooms/${code}/key`, { send: { key: field.value } });
  if (status === 200) { field.value = ""; setText(place, ""); begin(); return; }
  setText(place, said[`sayKey${WRONG[status] || "Away"}`]);
  field.select();
};
const addOwn = async () => {
  const field = one("#own");
  const { status, said: answer } = await askRoom(`/rooms/${code}/own`, { send: { text: field.value } });
  setText(one(".own .said"), status === 201 ? "" : status === 0 || status >= 500 ? said.sayAgain : said.sayOwnWrong);
  if (status !== 201) { field.focus(); return; }
  noteOwn(answer.question, field.value.trim().replace(/\s+/g, " "));
  field.value = "";
  chosen = answer.question;
  showView("stage");
  draw();
  one("#stage h1").focus();
};
document.addEventListener("submit", (event) => {
  event.preventDefault();
  if (event.target.closest("#key")) giveKey(); else addOwn();
});

one(".counts").href = inTongue(`${base}/rooms/${code}/counts.csv`);
begin();

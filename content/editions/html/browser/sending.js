/* An answer is sent again and again until the server says that it is counted, or that its round is closed; the same one
   twice is harmless. */

import { answersOf, change, deviceOf } from "./phone.js";
import { askRoom } from "./room.js";
import { between } from "./watching.js";

const PAUSE = { waiting: [2000, 6000], held: [8000, 12000] }; // milliseconds
const SETTLED = { 200: "counted", 202: "held", 409: "closed", 400: "refused", 422: "refused" };
export const placeOfAnswer = (question, round) => `${question}.${round}`;

const unsettled = (code) => Object.entries(answersOf(code)).filter(([, { state }]) => PAUSE[state]);
const sendOne = async (code, place, choice) => {
  const cut = place.lastIndexOf(".");
  const send = { question: place.slice(0, cut), round: Number(place.slice(cut + 1)), choice, device: deviceOf(code) };
  const { status } = await askRoom(`/rooms/${code}/answers`, { send });
  const state = SETTLED[status];
  if (state) change(code, ({ answers }) => { if (answers[place] && PAUSE[answers[place].state]) answers[place].state = state; });
};

/** Send what is not settled, now and later; `changed` hears of every try. Gives what tries at once. */
export const sendAnswers = (code, changed) => {
  let [timer, busy, once] = [0, false, false];
  const sendAll = async () => {
    clearTimeout(timer);
    once = busy; // what was added meanwhile is sent next
    if (busy) return;
    busy = true;
    for (const [place, { choice }] of unsettled(code)) await sendOne(code, place, choice);
    busy = false;
    changed();
    if (once) { sendAll(); return; }
    const left = unsettled(code).map(([, { state }]) => state);
    if (left.length) timer = setTimeout(sendAll, between(PAUSE[left.includes("waiting") ? "waiting" : "held"]));
  };
  return sendAll;
};

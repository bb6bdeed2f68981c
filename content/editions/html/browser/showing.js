/* "Show me": a chart makes the one move that matters by itself, in about four seconds, and stops at its end. */

import { all } from "./text.js";
import { announce } from "./titles.js";
import { controlOf, footOf, isSet, setInput, settingOf } from "./controls.js";
import { writeSetting } from "./charts.js";

const WHOLE = 4000; // milliseconds
const LONG = 50; // milliseconds of a step after which the page is given as long a rest
const MOMENT = 1200; // milliseconds between the two states that a reader sees who asked for less motion
const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

let running = null;
const move = (figure, name, stop) => {
  const inputs = controlOf(figure, name) || [];
  const input = inputs.find((each) => each.type !== "radio" || each.value === String(stop));
  if (input && (!isSet(input) || settingOf(input) !== String(stop))) setInput(input, String(stop));
};
const isSlider = (inputs) => inputs.length === 1 && inputs[0].type === "range";

// Each leg begins and ends slowly and rests a moment at its stop.
const placeAt = (stops, share) => {
  const leg = Math.min(Math.floor(share * (stops.length - 1)), stops.length - 2);
  const within = Math.min(1, (share * (stops.length - 1) - leg) / 0.8);
  return stops[leg] + (stops[leg + 1] - stops[leg]) * within * within * (3 - 2 * within);
};
const stopAt = (stops, share) => stops[Math.min(stops.length - 1, Math.floor(share * stops.length))];

const nameShow = (button, shows) => {
  const words = footOf(button.dataset.shows).dataset;
  button.textContent = shows ? words.sayStop : words.sayShow;
  button.classList.toggle("shows", shows);
};
/** End what is being shown: the chart stays where it is, and says so. */
export const endShow = () => {
  if (!running) return;
  const { button, figure, name, frame, timer } = running;
  running = null;
  cancelAnimationFrame(frame);
  clearTimeout(timer);
  if (!button.isConnected) return;
  nameShow(button, false);
  const input = (controlOf(figure, name) || []).find((each) => each.type === "checkbox" || isSet(each));
  if (input) writeSetting(input);
  announce(figure);
};
const go = () => {
  const { button, figure, name, stops, slides, since } = running;
  if (!button.isConnected) { endShow(); return; }
  const begun = performance.now();
  const share = Math.min(1, (begun - since) / WHOLE);
  move(figure, name, share === 1 ? stops[stops.length - 1] : slides ? placeAt(stops, share) : stopAt(stops, share));
  if (share === 1) endShow(); else running.frame = requestAnimationFrame(() => goOn(performance.now() - begun));
};
// A slow machine draws fewer steps, and the page answers its reader in between.
const goOn = (took) => {
  if (took < LONG) go(); else running.timer = setTimeout(go, took);
};
export const show = (button) => {
  const again = running && running.button === button;
  endShow();
  if (again) return;
  const figure = button.dataset.shows;
  const [name, ...stops] = JSON.parse(footOf(figure).dataset.show);
  running = { button, figure, name, stops, slides: isSlider(controlOf(figure, name)), since: performance.now() };
  nameShow(button, true);
  move(figure, name, stops[0]);
  if (!still()) { running.frame = requestAnimationFrame(go); return; }
  running.timer = setTimeout(() => { move(figure, name, stops[stops.length - 1]); endShow(); }, MOMENT);
};

/** Put the button beside the control that it moves. */
export const offerShows = () => {
  for (const foot of all("[data-show]")) {
    const [input] = controlOf(foot.dataset.foot, JSON.parse(foot.dataset.show)[0]) || [];
    const bound = input && input.closest(".vega-bind");
    if (!bound || bound.querySelector("button")) continue;
    const button = Object.assign(document.createElement("button"), { type: "button", className: "plain show" });
    button.dataset.shows = foot.dataset.foot;
    bound.append(button);
    nameShow(button, false);
  }
};

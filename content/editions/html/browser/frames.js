/* Inside the frame of a learning platform most sites refuse to open, and the lesson would be gone: links to them open
   outside of it. What the frame forbids happens without a word, so the page says at the control what did not happen. */

import { piece } from "./text.js";
import { leadsTo } from "./address.js";

const framed = top !== self;
const BEGUN = 1000; // milliseconds after which a print that was going to begin has begun

/** Whether a link was followed in the usual way. */
export const plainly = (event) => !(event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/** Whether every frame around this page allows what a sandbox calls by this name; nothing where one cannot be asked. */
const allowed = (name) => {
  for (let each = self; each !== top; each = each.parent) {
    let frame = null;
    try { frame = each.frameElement; } catch { /* it stands in a page of another site */ }
    if (!frame) return undefined;
    if (frame.hasAttribute("sandbox") && !frame.sandbox.contains(name)) return false;
  }
  return true;
};

/* ---- said at a control ---- */
const words = () => document.querySelector("#line").dataset;
const placeBeside = (control) => {
  const foot = control.closest(".tools") && control.closest("[data-foot]"); // of a chart, which has a place for what is said
  return foot ? foot.querySelector(".copying") : control.closest("p, li, td, dd, figcaption, form, div, section");
};
const sayAt = (control, lines, address) => {
  const place = placeBeside(control);
  const note = place.querySelector(":scope > .walled") || place.appendChild(piece("span", ""));
  note.className = "walled";
  note.setAttribute("role", "status");
  note.replaceChildren();
  setTimeout(() => { // what comes later is read out
    note.replaceChildren(lines.join(" "), ...(address ? [" ", piece("code", address)] : []));
    note.scrollIntoView({ block: "nearest" });
  }, 100);
};
/** Say what did not happen, and where the page stands without the frame. */
const sayWhereElse = (control, said) => {
  const stands = /^(?:https?|file):$/.test(location.protocol);
  sayAt(control, [said, stands ? words().sayOutside : words().sayNowhere], stands && location.href);
};

/* ---- a new window ---- */
const openOutside = (event) => {
  const link = event.target.closest && event.target.closest("a[href]");
  if (!framed || !link || !plainly(event) || link.getAttribute("href").startsWith("#")) return;
  if (link.target !== "_blank" && (leadsTo(link) || link.hasAttribute("download"))) return;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
  if (allowed("allow-popups")) return;
  event.preventDefault(); // a window that is opened so tells whether it was
  const opened = window.open(link.href, "_blank");
  if (!opened) { sayAt(link, [words().sayWindow], link.href); return; }
  try { opened.opener = null; } catch { /* it is in the sandbox too, and cannot lead this page anywhere */ }
};
document.addEventListener("click", openOutside);

/* ---- a file ---- */
/** Say of a file that was handed over that it may not have come: nothing tells a page whether it did. */
export const sayOfFile = (control) => {
  const may = !framed || allowed("allow-downloads");
  if (!may) sayWhereElse(control, may === false ? words().sayNoFile : words().sayFile);
};
document.addEventListener("click", (event) => {
  const link = event.target.closest && event.target.closest("a[download]");
  if (framed && link) sayOfFile(link);
});

/* ---- paper ---- */
const whenLoaded = (act) => { if (document.readyState === "complete") act(); else addEventListener("load", act, { once: true }); };
/** Print the page; where the frame forbids that, say so, and put back what was laid out for paper. */
export const printFrom = (control) => {
  let begun = false;
  const begins = () => { begun = true; };
  addEventListener("beforeprint", begins);
  print();
  if (!framed) { removeEventListener("beforeprint", begins); return; }
  whenLoaded(() => setTimeout(() => { // until then a browser waits with it
    removeEventListener("beforeprint", begins);
    if (begun) return;
    dispatchEvent(new Event("afterprint"));
    sayWhereElse(control, words().sayPaper);
  }, BEGUN));
};

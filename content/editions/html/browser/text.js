/* Words on the page: found, filled in and written. */

export const all = (selector, root = document) => [...root.querySelectorAll(selector)];

// Only a change is written, and what counts is what we wrote: a browser that translates puts other words in its place.
const wrote = new WeakMap();
export const setText = (element, text) => {
  const before = wrote.has(element) ? wrote.get(element) : element.textContent;
  wrote.set(element, text);
  if (before !== text) element.textContent = text;
};

/** Write what a page says of itself: what it comes with is shown, and only what it says later is read out as well. */
export const sayStatus = (place, text) => {
  const known = wrote.has(place);
  if (!known || wrote.get(place) !== text) place.setAttribute("aria-live", known ? "polite" : "off");
  setText(place, text);
};

// A choice that ends with a stop of its own takes the place of the one in the template.
const STOPPED = /[.!?\u3002\uff01\uff1f\u2026][\u201d\u2019"')]?$/;
export const fill = (template, slots) =>
  (template || "").replace(/\{(\w+)\}([.\u3002]?)/g, (whole, name, stop) => {
    if (!(name in slots)) return whole;
    const text = String(slots[name]);
    return STOPPED.test(text) ? text : text + stop;
  });

export const piece = (name, text) => Object.assign(document.createElement(name), { textContent: text });

export const plainText = (element) => {
  const copy = element.cloneNode(true);
  for (const mark of all("button", copy)) mark.remove();
  return copy.textContent.replace(/\s+/g, " ").trim();
};

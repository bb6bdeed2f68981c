/* Browsers that are older than what we use: cards open and close, and paper has what is folded. */

import { all } from "./text.js";

let opener = null;
const closeCards = (kept) => {
  for (const card of all("[popover].open")) if (card !== kept) card.classList.remove("open");
};
if (!("popover" in HTMLElement.prototype)) {
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[popovertarget]");
    const card = button ? document.getElementById(button.getAttribute("popovertarget")) : target.closest("[popover].open");
    closeCards(card);
    if (button && card.classList.toggle("open")) opener = button;
    else if (button && opener) opener.focus();
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !document.querySelector("[popover].open")) return;
    closeCards(null);
    opener.focus();
  });
}

// Paper cannot be unfolded; a style opens the folds where the browser knows it.
if (!CSS.supports("selector(::details-content)")) {
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = all("details:not([open])");
    for (const fold of folded) fold.open = true;
  });
  addEventListener("afterprint", () => { for (const fold of folded) fold.open = false; });
}

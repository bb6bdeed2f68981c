/* Inside the frame of a learning platform most sites refuse to open, and the lesson would be gone: links to them open
   outside of it. */

import { leadsTo } from "./address.js";

/** Whether a link was followed in the usual way. */
export const plainly = (event) => !(event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
const openOutside = (event) => {
  const link = event.target.closest && event.target.closest("a[href]");
  if (top === self || !link || !plainly(event) || leadsTo(link) || link.getAttribute("href").startsWith("#")) return;
  link.target = "_blank";
  link.rel = "noopener noreferrer";
};
document.addEventListener("click", openOutside);

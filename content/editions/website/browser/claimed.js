/* A claim that an address asks for as a server would be asked, /sources?claim=A10: the page is shown as if the address
   had named the part, /sources#A10. */

import { fill } from "./text.js";
import { host } from "./host.js";

const meantBy = (asked) => asked.toUpperCase().replace(/[^A-Z0-9]/g, ""); // a pasted address brings quotes and stops along
export const claimAsked = () => {
  const says = document.querySelector(".apology.unknown");
  const now = new URLSearchParams(location.search);
  const asked = now.get("claim");
  if (!says || !asked) return;
  now.delete("claim");
  const entry = document.getElementById(meantBy(asked));
  if (entry && entry.matches(".entry")) {
    host.write(`${location.pathname}${now.size ? `?${now}` : ""}#${entry.id}`);
    return;
  }
  says.textContent = fill(says.dataset.sayUnknown, { id: asked.slice(0, 20) });
  says.hidden = false;
};

/* What a page says of where choices are kept stands in it twice where a platform may keep them: what is not so is taken
   away, from what is shown and from what is said later. The style hides it until then. */

import { all } from "./text.js";
import { store } from "./store.js";

export const tellKeeper = () => {
  for (const words of all(store.platform ? ".of-browser" : ".of-platform")) words.remove();
  if (!store.platform) return;
  for (const words of all(".of-platform[hidden]")) words.hidden = false;
  for (const { dataset } of all("[data-there]")) {
    for (const [name, words] of Object.entries(dataset)) if (/^there./.test(name)) dataset[name.replace("there", "say")] = words;
    delete dataset.there;
  }
};

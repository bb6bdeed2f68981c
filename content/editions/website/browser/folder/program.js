/* Where Vega is. */

import { besideScript } from "./address.js";
import { scriptAt } from "./files.js";

export const program = async () => {
  await scriptAt(besideScript("vega.js"));
  return face.vega;
};

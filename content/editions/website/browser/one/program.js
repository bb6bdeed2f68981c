/* Where Vega is. */

import { unpacked } from "./files.js";

export const program = async () => {
  const script = document.createElement("script");
  script.textContent = await unpacked("vega"); // its hash stands in the policy
  document.head.append(script);
  return face.vega;
};

/* From page to page: plain links do it, on any host and from a file. */

import "./frames.js";
import { idly } from "./idle.js";

/** The page of the address always stands. */
export const pageStands = () => true;
export const going = { waits: false, idly };
export const fetchNeighbours = () => {};

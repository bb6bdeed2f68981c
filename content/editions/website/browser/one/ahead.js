/* Before everything else: nothing. The file opens with its first page; another one is asked for by the address. */

import { claimAsked } from "./claimed.js";
import { going } from "./going.js";

going.came = claimAsked;

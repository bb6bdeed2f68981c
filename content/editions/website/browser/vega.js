/* Vega as it comes with the pages: the charts were compiled before, and no script is made of words. */

import { program } from "./program.js";

const GIVEN = { mode: "vega", ast: true, actions: false, defaultStyle: false, tooltip: false };

let loading;
/** Draw a chart on a desk, as wide as asked; gives the view, and what ends it. */
export const drawOn = async (desk, { vega, named }, width) => {
  try {
    loading ||= program();
    const embed = await loading;
    return await embed(desk, { ...vega, description: named.description, width }, GIVEN);
  } catch (fault) { loading = undefined; throw fault; }
};

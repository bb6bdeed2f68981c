/* Vega as Streamlit brings it along, for charts that no server sends. */

import { at } from "./at.js";

const GIVEN = { mode: "vega-lite", ast: true, actions: false, defaultStyle: false, tooltip: { disableDefaultStyle: true } };

let program;
const loadVega = () => (program ||= import(at(face.start.vega)).then((module) => Object.values(module)[0]()));
/** Draw a chart on a desk, as wide as asked; gives the view, and what ends it. */
export const drawOn = async (desk, { spec, named }, width) => {
  try {
    const { embed, expressionInterpreter } = await loadVega();
    return await embed(desk, { ...spec, description: named.description, width }, { ...GIVEN, expr: expressionInterpreter });
  } catch (fault) { program = undefined; throw fault; }
};

/* What a presenter may do next with a question, from what the room has of it; the first one is the usual one. */

const lastOf = (board, question) => board.rounds.filter((each) => each.question === question).pop();

/** The round that is open, if one is. */
export const openOf = (board) => board.rounds.find(({ open }) => open);

/** The names of the steps for this question. */
export const stepsOf = (board, question, right) => {
  if (openOf(board)) return ["close"];
  const last = question && lastOf(board, question);
  if (!last) return question ? ["open"] : ["choose"];
  const current = board.now.question === question; // of what was asked before, nothing can be shown any more
  const [again, unknown] = [last.round === 1, current && last.kind === "fact" && right === null];
  if (!last.shown && current) return ["show", ...(again ? ["again"] : [])];
  return [...(unknown ? ["reveal"] : []), "choose", ...(again ? ["again"] : [])];
};
export const stateOf = (board, question) => {
  const last = lastOf(board, question);
  return last ? (last.open ? "open" : last.shown ? "shown" : "closed") : "ready";
};
export const roundsOf = (board, question) => board.rounds.filter((each) => each.question === question);

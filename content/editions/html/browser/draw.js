/* Which ten questions come next: up to three that were missed, the surest first; then those that were not asked yet,
   from every chapter in turn; then the others, and last what the reader has only just answered. */

import { mixed } from "./shuffle.js";

const A_ROUND = 10;
const MISSED_FIRST = 3; // that were missed and come first

const rankOf = ({ asked, recent }) => (recent ? 2 : asked ? 1 : 0);
const inTurn = (questions) => { // every chapter gives one before any gives its second
  const given = new Map();
  return questions.map((each) => {
    const group = `${rankOf(each)} ${each.chapter}`;
    given.set(group, (given.get(group) || 0) + 1);
    return { ...each, turn: given.get(group) };
  });
};

/** Draw the ids of ten of these; each says whether it was `asked`, `missed`, how `sure` the reader was, and if it is `recent`. */
export const draw = (questions, throwDice) => {
  const byLot = mixed(questions, throwDice);
  const again = byLot.filter(({ missed, recent }) => missed && !recent).sort((one, other) => other.sure - one.sure).slice(0, MISSED_FIRST);
  const others = inTurn(byLot.filter((each) => !again.includes(each)));
  others.sort((one, other) => rankOf(one) - rankOf(other) || one.turn - other.turn);
  return [...again, ...others].slice(0, A_ROUND).map(({ id }) => id);
};

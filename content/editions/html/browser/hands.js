/* Hands that were counted in a room without phones: kept in this window alone, and drawn as bars. */

const MOST_HANDS = 999;
const hands = new Map(); // by piece: what stands in the boxes of the first and of the second round, by letter

export const handsOf = (id) => {
  if (!hands.has(id)) hands.set(id, [{}, {}]);
  return hands.get(id);
};
export const forgetHands = () => hands.clear();

/** How many hands a box says, none where it is empty; NaN where that is no number of hands. */
export const countIn = (text = "") => {
  const written = text.normalize("NFKC").trim();
  return /^\d{0,3}$/.test(written) ? Number(written) : NaN;
};
/** What a box says once there is one more, or one fewer. */
export const stepped = (text, step) => String(Math.min(MOST_HANDS, Math.max(0, (countIn(text) || 0) + step)));

const isCounted = (round) => Object.values(round).some((text) => text.trim());
/** The rounds that were counted, as bars take them. */
export const roundsOf = (id, letters, names) =>
  handsOf(id).map((round, place) => {
    const amounts = letters.map((letter) => countIn(round[letter]));
    return { name: names[place], amounts, of: amounts.reduce((sum, each) => sum + each, 0), unit: "count", counted: isCounted(round) };
  }).filter(({ counted }) => counted);

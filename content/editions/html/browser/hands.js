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

const FEWEST = 10; // hands for an opinion below which those who raised them could be told by it
/** A round about an opinion: both halves of its scale in tenths, and never that all are of one mind. */
export const asTenths = ({ name, amounts, of }) => {
  const [clearly, rather] = amounts;
  const yes = Math.min(9, Math.max(1, Math.round((10 * (clearly + rather)) / of)));
  return { name, of, unit: "tenths", amounts: of < FEWEST ? null : [yes, 10 - yes] };
};

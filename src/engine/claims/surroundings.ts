import type { Claim } from './claim';

/** A word of a figure's sentence. */
export interface NearWord {
  /** How much it tells: rare words much, words that stand all over the article little. */
  readonly weight: number;
  /** 1 right beside the figure, less with each word between. */
  readonly nearness: number;
}

/** A word further off tells so much less of the figure, for each word between. */
const fading = 0.05;
/** A word of the same sentence tells something of the figure wherever it stands. */
const leastNearness = 0.3;
/** A single rare word proves no more than this. */
const mostWeight = 5;

/** The telling words of a figure's whole sentence by their stems, itself and other figures left out. */
export function surroundings({ statement, at }: Claim): ReadonlyMap<string, NearWord> {
  const { tokens, terms } = statement;
  const index = (found: number) => (found < 0 ? tokens.length : found);
  const first = index(tokens.findIndex(({ end }) => end > at.start));
  const behind = index(tokens.findIndex(({ start }) => start >= at.end));
  const words = new Map<string, NearWord>();
  for (const [place, { term, stem, number, weight: rarity }] of tokens.entries()) {
    if (number || rarity === 0 || (place >= first && place < behind)) continue;
    const between = place < first ? first - place - 1 : place - behind;
    const nearness = Math.max(leastNearness, 1 - fading * between);
    if ((words.get(stem)?.nearness ?? 0) >= nearness) continue;
    words.set(stem, { weight: Math.min(mostWeight, terms.get(term) ?? 0), nearness });
  }
  return words;
}

import { quotations } from '../../extract/quotations';
import { sayingVerbs } from '../../lexicon/closed-class';
import { contains } from '../../span';
import type { Steps } from '../../steps';
import { changesBetween, type Change } from '../changes';
import { spanOf, type Comparing } from '../comparing';
import type { Reading } from '../reading';
import type { Statement } from '../statements';
import { isHearer } from './name-guards';
import { isNameForName } from './quote-core';
import { isMarked, isTrifle } from './quote-trifles';
import type { Worded } from './quoted';

/** From this cosine on two sentences can be the same word for word. */
const leastScore = 0.5;
/** A sentence that is like more of them is a formula; its likest are looked at. */
const mostAlike = 3;
/** So many equal words around a name are one text: a statement, a post, agency copy. */
const leastAlike = 7;
/** Where the sentences begin and end in other words, so many beside the name, and some on each side. */
const leastBeside = 12;
const leastOnSide = 2;

/**
 * Another name in a sentence that is the same word for word: a quotation in one article and without its
 * marks in the other. What stands for the same in the outlets' own words, as a house for who governs
 * from it, does not in these. Where both have the marks, the quotations are compared.
 */
export function* verbatimNames({ alignment, pairs }: Comparing): Steps<Reading[]> {
  const found: Reading[] = [];
  const known = new Map(pairs.map((pair) => [`${pair.a.index} ${pair.b.index}`, pair.changes]));
  const looked = new Map<Statement, number>();
  for (const { a, b, score } of alignment.related) {
    if (score < leastScore) break;
    const times = looked.get(a) ?? 0;
    if (times >= mostAlike) continue;
    looked.set(a, times + 1);
    yield undefined;
    const changes = known.get(`${a.index} ${b.index}`) ?? changesBetween(a.tokens, b.tokens);
    const x = { statement: a, tokens: a.tokens };
    const y = { statement: b, tokens: b.tokens };
    const change = nameChange(x, y, changes);
    if (!change || isHearer(a.tokens, a.tokens.slice(change.a.from, change.a.to))) continue;
    if (!(isQuoted(a, change.a) && isQuoted(b, change.b)))
      found.push({
        kind: 'entity',
        a: spanOf(a, change.a.from, change.a.to),
        b: spanOf(b, change.b.from, change.b.to),
        verdict: 'conflict',
        note: 'the same words around another name',
        replaceable: true,
      });
  }
  return found;
}

/** The one name that is another among the same words. */
function nameChange(x: Worded, y: Worded, changes: readonly Change[]): Change | undefined {
  const found = changes.filter(
    (change) =>
      isNameForName(change, x, y) &&
      !isMarked(x, change.a) &&
      !isMarked(y, change.b) &&
      !speaks(x, change.a) &&
      !speaks(y, change.b),
  );
  const [change, ...others] = found;
  if (!change || others.length) return undefined;
  const real = changes.filter((one) => one === change || !isTrifle(one, x, y));
  const at = real.indexOf(change);
  const before = change.a.from - (real[at - 1]?.a.to ?? 0);
  const behind = (real[at + 1]?.a.from ?? x.tokens.length) - change.a.to;
  if (before >= leastOnSide && behind >= leastOnSide && before + behind >= leastBeside)
    return change;
  const isWhole = real.every((one) => one === change || isCut(one, x, y));
  return isWhole && before + behind >= leastAlike ? change : undefined;
}

/** What stands before the first equal word, or behind the last. */
function isCut({ a, b }: Change, x: Worded, y: Worded): boolean {
  return (a.from === 0 && b.from === 0) || (a.to === x.tokens.length && b.to === y.tokens.length);
}

/** `Holm said`: who speaks is named and described in many ways. */
function speaks({ tokens }: Worded, { from, to }: Change['a']): boolean {
  return [tokens[from - 1], tokens[to]].some((token) => sayingVerbs.has(token?.same ?? ''));
}

function isQuoted({ block, tokens }: Statement, { from, to }: Change['a']): boolean {
  const name = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  return block.read(quotations).some(({ inner }) => contains(inner, name));
}

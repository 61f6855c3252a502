import type { Article } from '../../article';
import { quotations } from '../../extract/quotations';
import type { Comparing } from '../comparing';
import { changesBetween, type Change } from '../changes';
import { spanOf } from '../comparing';
import type { Reading, Verdict } from '../reading';
import { statements, type Statement } from '../statements';
import type { Token } from '../tokens';

/** The part of a quotation that stands in one sentence. */
interface Quoted {
  readonly statement: Statement;
  /** Numbers of the sentence's words, half-open. */
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly Token[];
  readonly weight: number;
}

/** Fewer words between marks are a term set apart, not a quotation. */
const fewestWords = 3;

function quotedOf(article: Article): readonly Quoted[] {
  return article.read(statements).flatMap((statement) =>
    statement.block
      .read(quotations)
      .filter(
        ({ depth, inner }) =>
          depth === 0 && inner.start < statement.end && inner.end > statement.start,
      )
      .flatMap(({ inner }) => {
        const inside = ({ start, end }: Token) => start >= inner.start && end <= inner.end;
        const from = statement.tokens.findIndex(inside);
        const to = statement.tokens.findLastIndex(inside) + 1;
        if (from < 0 || to - from < fewestWords) return [];
        const own = statement.tokens.slice(from, to);
        return [{ statement, from, to, tokens: own, weight: weightOf(own) }];
      }),
  );
}

function weightOf(tokens: readonly Token[]): number {
  const seen = new Set<string>();
  let sum = 0;
  for (const { term, weight } of tokens)
    if (!seen.has(term)) {
      seen.add(term);
      sum += weight;
    }
  return sum;
}

/** One statement of one speaker, as two articles print it. */
export function quoteReadings(comparing: Comparing): Reading[] {
  const right = comparing.b.read(quotedOf);
  const found: Reading[] = [];
  for (const x of comparing.a.read(quotedOf)) {
    const y = bestMatch(x, right);
    const reading = y ? between(comparing, x, y) : shortQuote(comparing, x, right);
    if (reading) found.push(reading);
    else if (!y) found.push(...reported(comparing, x));
  }
  for (const y of right) {
    if (found.some(({ b }) => within(comparing.b, y, b))) continue;
    found.push(...reported(comparing, y, true));
  }
  return found;
}

const within = (_article: Article, { statement, from, to }: Quoted, span: { start: number }) => {
  const own = spanOf(statement, from, to);
  return span.start >= own.start && span.start < own.end;
};

/** The weighed share of the lesser's words that must be the same, for two to be one statement. */
const leastHeld = 0.5;
/** What they must share at least: two or three rare words. */
const leastShared = 6;

function bestMatch(x: Quoted, others: readonly Quoted[]): Quoted | undefined {
  let best: Quoted | undefined;
  let most = 0;
  const own = new Set(x.tokens.filter(({ weight }) => weight > 0).map(({ term }) => term));
  for (const y of others) {
    const shared = weightOf(y.tokens.filter(({ term, weight }) => weight > 0 && own.has(term)));
    if (shared < leastShared || shared < leastHeld * Math.min(x.weight, y.weight)) continue;
    const score = shared / Math.sqrt(x.weight * y.weight);
    if (score > most) {
      most = score;
      best = y;
    }
  }
  return best;
}

/** At least so much of the shorter runs alike, word for word, when two print one statement. */
const leastAlike = 0.55;

function between({ a, b }: Comparing, x: Quoted, y: Quoted): Reading | undefined {
  const changes = changesBetween(x.tokens, y.tokens);
  const alike = x.tokens.length - changes.reduce((sum, { a: one }) => sum + one.to - one.from, 0);
  if (alike < leastAlike * Math.min(x.tokens.length, y.tokens.length) || alike < 3)
    return undefined;
  const inner = changes.filter((change) => !isCut(change, x, y));
  const real = inner.filter((change) => !isTrifle(change, x, y) && !isMarked(a, b, change, x, y));
  const verdict: Verdict = real.length ? 'conflict' : changes.length ? 'compatible' : 'same';
  return {
    kind: 'quote',
    a: spanOf(x.statement, x.from, x.to),
    b: spanOf(y.statement, y.from, y.to),
    verdict,
    note: real.length
      ? 'one statement, two wordings'
      : inner.length
        ? 'small words differ'
        : 'one is cut shorter',
    replaceable: real.length > 0,
  };
}

/** Whether a change only takes words from one end of a quotation. */
function isCut({ a, b }: Change, x: Quoted, y: Quoted): boolean {
  const empty = a.from === a.to || b.from === b.to;
  const atStart = a.from === 0 && b.from === 0;
  const atEnd = a.to === x.tokens.length && b.to === y.tokens.length;
  if (!atStart && !atEnd) return false;
  // At an edge two texts may have been cut at different places: only a word for a word is a change.
  return empty || Math.min(a.to - a.from, b.to - b.from) > 2;
}

/** Whether a change touches no word that says anything. */
function isTrifle({ a, b }: Change, x: Quoted, y: Quoted): boolean {
  const own = [...x.tokens.slice(a.from, a.to), ...y.tokens.slice(b.from, b.to)];
  return own.every(({ weight, same }) => weight === 0 || filler.test(same));
}

const filler =
  /^(?:well|yeah|yes|no|okay|ok|uh|um|oh|look|know|mean|like|really|very|just|so|actually|gonna|wanna)$/;

/** Whether the copy itself says that something was left out or put in: `…`, `[the bill]`. */
function isMarked(a: Article, b: Article, change: Change, x: Quoted, y: Quoted): boolean {
  return around(a, x, change.a) || around(b, y, change.b);
}

function around(
  _article: Article,
  { tokens, statement }: Quoted,
  { from, to }: Change['a'],
): boolean {
  const start = tokens[from - 1]?.end ?? tokens[0]?.start ?? 0;
  const end = tokens[to]?.start ?? tokens[tokens.length - 1]?.end ?? start;
  return /[[\]()…]|\.\.\.|\. \. \.|--|[—–]/u.test(statement.block.text.slice(start, end));
}

/** Longer ones are matched by what they say. */
const longestShort = 6;

/** `a new facet` against `a new phase` where both stand in one statement of one occasion. */
function shortQuote(
  { alignment }: Comparing,
  x: Quoted,
  others: readonly Quoted[],
): Reading | undefined {
  if (x.tokens.length > longestShort) return undefined;
  for (const y of others) {
    const pair = alignment.related.find((one) => one.a === x.statement && one.b === y.statement);
    if (!pair || pair.score < 0.2) continue;
    const [small, large] = x.tokens.length <= y.tokens.length ? [x, y] : [y, x];
    const at = nearWindow(small.tokens, large.tokens);
    if (at === undefined) continue;
    return {
      kind: 'quote',
      a: spanOf(x.statement, x.from, x.to),
      b: spanOf(y.statement, y.from, y.to),
      verdict: 'conflict',
      note: 'one statement, two wordings',
      replaceable: false,
    };
  }
  return undefined;
}

/** Where `small` stands in `large` with all words but one, which says something. */
function nearWindow(small: readonly Token[], large: readonly Token[]): number | undefined {
  for (let at = 0; at + small.length <= large.length; at++) {
    const other = small.filter((token, index) => token.same !== large[at + index]?.same);
    const changed = other[0];
    if (other.length !== 1 || !changed || changed.weight === 0) continue;
    const same = small.length - 1;
    if (same >= 2 && small.some((token) => token !== changed && token.same.length > 2)) return at;
  }
  return undefined;
}

/** Words that a reported statement must share with a quotation, in weight and in number. */
const leastReported = 0.6;
const fewestReported = 5;

/** A quotation that the other article gives in its own words. */
function* reported({ a, b }: Comparing, quoted: Quoted, isB = false): Generator<Reading> {
  if (quoted.tokens.length < fewestReported + 1) return;
  for (const statement of (isB ? a : b).read(statements)) {
    const shared = weightOf(
      quoted.tokens.filter(({ term, weight }) => weight > 0 && statement.terms.has(term)),
    );
    if (shared < leastReported * quoted.weight || shared < leastShared) continue;
    const changes = changesBetween(quoted.tokens, statement.tokens);
    const alike =
      quoted.tokens.length - changes.reduce((sum, one) => sum + one.a.to - one.a.from, 0);
    if (alike < fewestReported) continue;
    const from = changes[0]?.a.from === 0 ? changes[0].b.to : 0;
    const last = changes[changes.length - 1];
    const to =
      last && last.b.to === statement.tokens.length && last.a.to === quoted.tokens.length
        ? Math.max(from + 1, last.b.from)
        : statement.tokens.length;
    const own = spanOf(quoted.statement, quoted.from, quoted.to);
    const other = spanOf(statement, from, to);
    yield {
      kind: 'quote',
      a: isB ? other : own,
      b: isB ? own : other,
      verdict: 'compatible',
      note: 'quoted in one, reported in the other',
      replaceable: false,
    };
    return;
  }
}

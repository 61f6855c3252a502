import type { Article } from '../../article';
import { changesBetween } from '../changes';
import { spanOf, type Comparing } from '../comparing';
import type { Reading } from '../reading';
import { statements } from '../statements';
import { TermIndex } from '../term-index';
import type { Quoted } from './quoted';

/** Words that a reported statement must share with a quotation, in weight and in number. */
const leastReported = 0.6;
const fewestReported = 5;
/** And in weight: two or three rare words. */
const leastSaid = 6;

/** The sentences of a story by their words. */
function statementsByTerm(article: Article): TermIndex {
  return new TermIndex(article.read(statements).map(({ terms }) => terms));
}

/** A quotation that the other article gives in its own words. */
export function* reported({ a, b }: Comparing, quoted: Quoted, isB = false): Generator<Reading> {
  if (quoted.tokens.length < fewestReported + 1) return;
  const other = isB ? a : b;
  const least = Math.max(leastReported * quoted.weight, leastSaid);
  const like = [...other.read(statementsByTerm).shared(quoted.terms, (own) => own)]
    .flatMap(([index, shared]) => (shared < least ? [] : [index]))
    .sort((x, y) => x - y);
  for (const index of like) {
    const statement = other.read(statements)[index];
    if (!statement) continue;
    const changes = changesBetween(quoted.tokens, statement.tokens);
    const alike =
      quoted.tokens.length - changes.reduce((sum, one) => sum + one.a.to - one.a.from, 0);
    if (alike < fewestReported) continue;
    const from = changes[0]?.a.from === 0 ? changes[0].b.to : 0;
    const last = changes[changes.length - 1];
    const to =
      last?.b.to === statement.tokens.length && last.a.to === quoted.tokens.length
        ? Math.max(from + 1, last.b.from)
        : statement.tokens.length;
    const said = spanOf(quoted.statement, quoted.from, quoted.to);
    const told = spanOf(statement, from, to);
    yield {
      kind: 'quote',
      a: isB ? told : said,
      b: isB ? said : told,
      verdict: 'compatible',
      note: 'quoted in one, reported in the other',
      aside: true,
      replaceable: false,
    };
    return;
  }
}

import type { Article } from '../../article';
import { quotations } from '../../extract/quotations';
import { statements, type Statement } from '../statements';
import type { Token } from '../tokens';

/** The part of a quotation that stands in one sentence. */
export interface Quoted {
  readonly statement: Statement;
  /** Numbers of the sentence's words, half-open. */
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly Token[];
  readonly weight: number;
}

/** Fewer words between marks are a term set apart, not a quotation. */
const fewestWords = 3;

/** The quotations of a story, sentence by sentence. */
export function quotedOf(article: Article): readonly Quoted[] {
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

/** What words say together, each counted once. */
export function weightOf(tokens: readonly Token[]): number {
  const seen = new Set<string>();
  let sum = 0;
  for (const { term, weight } of tokens)
    if (!seen.has(term)) {
      seen.add(term);
      sum += weight;
    }
  return sum;
}

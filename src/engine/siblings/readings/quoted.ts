import type { Article } from '../../article';
import { folded } from '../../extract/fold';
import { quotations, type Quotation } from '../../extract/quotations';
import { attributions, type Attribution } from '../../extract/speakers';
import { addToList } from '../../lists';
import { structure } from '../../structure';
import { statements, type Statement } from '../statements';
import { TermIndex } from '../term-index';
import { tokens, type Token } from '../tokens';

/** Words of one sentence. */
export interface Worded {
  readonly statement: Statement;
  readonly tokens: readonly Token[];
}

/** The part of a quotation that stands in one sentence. */
export interface Quoted extends Worded {
  /** Numbers of the sentence's words, half-open. */
  readonly from: number;
  readonly to: number;
  readonly terms: ReadonlyMap<string, number>;
  /** What these say together. */
  readonly weight: number;
  /** To whom the text gives the quotation. */
  readonly attribution: Attribution | undefined;
  /** The surname of that one, folded; nothing where the text gives no name. */
  readonly speaker: string | undefined;
}

/** Fewer words between marks are a term set apart, not a quotation. */
const fewestWords = 3;

/** The quotations of a story, sentence by sentence. */
export function quotedOf(article: Article): readonly Quoted[] {
  const given = article.read(attributionsByQuotation);
  return article.read(statements).flatMap((statement) =>
    statement.block
      .read(quotations)
      .filter(
        ({ depth, inner }) =>
          depth === 0 && inner.start < statement.end && inner.end > statement.start,
      )
      .flatMap((quotation) => {
        const { inner } = quotation;
        const inside = ({ start, end }: Token) => start >= inner.start && end <= inner.end;
        const from = statement.tokens.findIndex(inside);
        const to = statement.tokens.findLastIndex(inside) + 1;
        if (from < 0 || to - from < fewestWords) return [];
        const own = statement.tokens.slice(from, to);
        const terms = termsOf(own);
        const weight = [...terms.values()].reduce((sum, one) => sum + one, 0);
        const attribution = given.get(quotation);
        const surname = attribution?.speaker?.entity?.surname;
        const speaker = surname === undefined ? undefined : folded(surname);
        return [{ statement, from, to, tokens: own, terms, weight, attribution, speaker }];
      }),
  );
}

function attributionsByQuotation(article: Article): ReadonlyMap<Quotation, Attribution> {
  return new Map(article.read(attributions).map((one) => [one.quotation.fact, one]));
}

/** Whether the articles give two quotations to two people. */
export function areOfTwo({ speaker: a }: Quoted, { speaker: b }: Quoted): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** Whether the article prints a quotation's very words, in whatever sentence. */
export function isPrintedIn({ tokens: [first, ...rest] }: Quoted, article: Article): boolean {
  return article.read(structure).story.some((block) => {
    const all = block.read(tokens);
    return all.some(
      ({ same }, at) =>
        same === first?.same && rest.every((token, i) => token.same === all[at + 1 + i]?.same),
    );
  });
}

/** The words of a quotation that say something, each once. */
function termsOf(tokens: readonly Token[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { term, weight } of tokens)
    if (weight > 0 && !found.has(term)) found.set(term, weight);
  return found;
}

/** The quotations of a story by their words. */
export function quotedByTerm(article: Article): TermIndex {
  return new TermIndex(article.read(quotedOf).map(({ terms }) => terms));
}

/** Words in a row by which quotations of small words are found. */
const runLength = 5;

/** The runs of so many words of a quotation, each as one text. */
export function runsOf({ tokens }: Quoted, length = runLength): readonly string[] {
  const words = tokens.map(({ same }) => same);
  return words.slice(length - 1).map((_, from) => words.slice(from, from + length).join(' '));
}

/** The quotations of a story by their runs of words. */
export function quotedByRun(article: Article): ReadonlyMap<string, readonly Quoted[]> {
  const found = new Map<string, Quoted[]>();
  for (const quoted of article.read(quotedOf))
    for (const run of new Set(runsOf(quoted))) addToList(found, run, quoted);
  return found;
}

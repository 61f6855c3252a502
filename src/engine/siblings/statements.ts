import type { Article } from '../article';
import type { Block } from '../block';
import { sentences } from '../extract/sentences';
import type { Span } from '../span';
import { structure } from '../structure';
import { tokens, type Token } from './tokens';

/** A sentence of the story with its words. */
export interface Statement extends Span {
  /** Its number in the article. */
  readonly index: number;
  readonly block: Block;
  /** Offsets into the article's text; `start` and `end` are offsets into the block's. */
  readonly span: Span;
  readonly tokens: readonly Token[];
  /** What its words say together, each counted once. */
  readonly weight: number;
  readonly terms: ReadonlyMap<string, number>;
}

/** So many sentences are compared; a longer text is no article. */
const mostStatements = 400;

/** The sentences of the story in their order, furniture left out. */
export function statements(article: Article): readonly Statement[] {
  const found: Statement[] = [];
  for (const block of article.read(structure).story) {
    const all = block.read(tokens);
    let from = 0;
    for (const { start, end } of block.read(sentences)) {
      if (found.length >= mostStatements) return found;
      while ((all[from]?.start ?? Infinity) < start) from++;
      let to = from;
      while ((all[to]?.start ?? Infinity) < end) to++;
      const own = all.slice(from, to);
      if (!own.length) continue;
      const terms = new Map<string, number>();
      for (const { term, weight } of own) if (weight > 0) terms.set(term, weight);
      let weight = 0;
      for (const one of terms.values()) weight += one;
      const span = block.source(start, end);
      found.push({ index: found.length, block, start, end, span, tokens: own, weight, terms });
    }
  }
  return found;
}

import type { Article } from '../article';
import type { Span } from '../span';
import { pattern } from '../letters';

/** A word in small letters. */
export interface PlainWord extends Span {
  readonly text: string;
}

// Nothing around it that makes it part of a name, an address, a number or a compound; `’s` may follow.
const plain = pattern(
  String.raw`(?<![\p{L}\p{M}\p{N}@/\\_.#:&~$*’'‑\])-])[a-z]{3,30}(?![\p{L}\p{M}\p{N}@/\\_‑[(-]|[.:&=][\p{L}\p{N}]|['’](?!s(?!\p{L})))`,
  'gu',
);

/** The words of three small letters and more that stand by themselves. */
export function plainWords(text: string): readonly PlainWord[] {
  return Array.from(text.matchAll(plain), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/** How often each word stands in the article, furniture and quotations included, in small letters. */
export function tally(article: Article): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { passage } of article.blocks)
    for (const [word, count] of passage.read(lettersIn))
      counts.set(word, (counts.get(word) ?? 0) + count);
  return counts;
}

function lettersIn(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{3,40}/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

import type { Article, Found } from './article';
import { quotations } from './extract/quotations';
import { contains, overlaps, type Span } from './span';
import { structure } from './structure';

/** A phrase of the house style found in the copy. */
export interface Phrase extends Span {
  /** As the settings give it. */
  readonly phrase: string;
  /** As the copy has it. */
  readonly written: string;
}

/** What `read` finds in the story outside its quotations, which are the speakers’. */
export function copyOutsideQuotations<T extends Span>(
  article: Article,
  read: (text: string) => readonly T[],
): Found<T>[] {
  return article.read(structure).story.flatMap((block) => {
    const quoted = block.read(quotations);
    return read(block.text)
      .filter((fact) => !quoted.some((quotation) => overlaps(quotation, fact)))
      .map((fact) => ({ fact, block, span: block.source(fact.start, fact.end) }));
  });
}

/**
 * Where one of `phrases` stands as whole words. A phrase in small letters is found with a capital
 * too; one with a capital only as it is. Places inside one of the `except` phrases are left out.
 */
export function phrasesIn(
  text: string,
  phrases: readonly string[],
  except: readonly string[],
): Phrase[] {
  const spared = except.flatMap((phrase) => placesOf(text, phrase));
  return phrases
    .flatMap((phrase) =>
      placesOf(text, phrase).map(({ start, end }) => ({
        start,
        end,
        phrase,
        written: text.slice(start, end),
      })),
    )
    .filter((place) => !spared.some((span) => contains(span, place)));
}

/** Plain search, not a pattern: what stands in the settings is words. */
function placesOf(text: string, phrase: string): Span[] {
  if (!phrase) return [];
  const exact = /\p{Lu}/u.test(phrase);
  const haystack = exact ? text : lowered(text);
  const found: Span[] = [];
  for (let at = haystack.indexOf(phrase); at >= 0; at = haystack.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    const whole =
      !/[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
      !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(end, end + 2));
    if (whole) found.push({ start: at, end });
  }
  return found;
}

/** In small letters, of the same length: the few letters that change their length stay as they are. */
function lowered(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length
    ? small
    : Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
}

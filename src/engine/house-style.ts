import type { Article, Found } from './article';
import { quotations } from './extract/quotations';
import { formsOf, inflected, type Ending } from './inflections';
import { contains, overlaps, type Span } from './span';
import { structure } from './structure';

/** A phrase of the house style found in the copy. */
export interface Phrase extends Span {
  /** As the settings give it. */
  readonly phrase: string;
  /** As the copy has it. */
  readonly written: string;
  /** The ending that it bears and the settings do not give: `spokesmen`, `utilised`. */
  readonly ending: Ending | undefined;
}

/**
 * What `read` finds in the story.
 * @param inQuotations looks into quotations too, which are the speakers’ and otherwise left alone
 */
export function copyOutsideQuotations<T extends Span>(
  article: Article,
  read: (text: string) => readonly T[],
  inQuotations = false,
): Found<T>[] {
  return article.read(structure).story.flatMap((block) => {
    const facts = read(block.text);
    const quoted = facts.length && !inQuotations ? block.read(quotations) : [];
    return facts
      .filter((fact) => !quoted.some((quotation) => overlaps(quotation, fact)))
      .map((fact) => ({ fact, block, span: block.source(fact.start, fact.end) }));
  });
}

/**
 * Where one of `phrases` stands as whole words, with an ending or without, with `’s` or without. A
 * phrase in small letters is found with capitals too; one with a capital only as it is, and in a line
 * of nothing but capitals. Places inside one of the `except` phrases are left out, and of two that
 * overlap the shorter.
 */
export function phrasesIn(
  text: string,
  phrases: readonly string[],
  except: readonly string[],
): Phrase[] {
  const spared = except.flatMap((phrase) => placesOf(text, phrase));
  const listed = new Set(phrases);
  const found = phrases
    .flatMap((phrase) => {
      const places = (form: string, ending?: Ending) =>
        placesOf(text, form).map(({ start, end }) => ({
          start,
          end,
          phrase,
          ending,
          written: text.slice(start, end),
        }));
      return [
        ...places(phrase),
        ...formsOf(phrase).flatMap(([ending, form]) =>
          listed.has(form) ? [] : places(form, ending),
        ),
      ];
    })
    .filter((place) => !spared.some((span) => contains(span, place)));
  return found.filter(
    (place) =>
      !found.some(
        (other) =>
          other !== place &&
          overlaps(other, place) &&
          other.end - other.start > place.end - place.start,
      ),
  );
}

/**
 * The form to print in the place of a phrase: with its ending, and with its capitals.
 * @returns `undefined` where no rule makes the ending: `bought`
 */
export function formFor(form: string, { written, phrase, ending }: Phrase): string | undefined {
  const wanted = ending ? inflected(form, ending) : form;
  if (wanted === undefined) return undefined;
  if (written === phrase) return wanted;
  if (isCapitals(written) && !isCapitals(phrase)) return wanted.toUpperCase();
  if (/\p{Lu}/u.test(phrase)) return wanted;
  const words = written.split(/[\s-]+/u);
  if (words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word)))
    return wanted.replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase());
  return /^\p{Lu}/u.test(written) ? wanted.slice(0, 1).toUpperCase() + wanted.slice(1) : wanted;
}

const isCapitals = (text: string) => /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

/** Begins with a vowel’s sound although not with its letter, and the other way. */
const soundsOpen = /^(?:hour|honest|honou?r|heir)/i;
const soundsClosed = /^(?:uni(?!n)|use|usu|eu|one\b|once)/i;

/** Whether `an` stands before a word. */
function takesAn(word: string): boolean {
  // Letters by their names: an NGO, a UN envoy.
  if (/^\p{Lu}{2}/u.test(word) && /^\p{Lu}+\b/u.test(word)) return /^[AEFHILMNORSX]/.test(word);
  return soundsOpen.test(word) || (/^[aeiou]/i.test(word) && !soundsClosed.test(word));
}

/** The article before a phrase, where a form in its place wants the other: `an illegal immigrant`, `a migrant`. */
export function otherArticle(
  text: string,
  { start }: Phrase,
  form: string,
): (Span & { readonly newText: string }) | undefined {
  const before = /(?<![\p{L}\p{N}’'.-])an? $/iu.exec(
    text.slice(Math.max(0, start - 4), start),
  )?.[0];
  if (before === undefined || takesAn(form) === /n $/i.test(before)) return undefined;
  const end = start - 1;
  const isCapital = before.startsWith('A');
  const newText = takesAn(form) ? (isCapital ? 'An' : 'an') : isCapital ? 'A' : 'a';
  return { start: end - before.trimEnd().length, end, newText };
}

/** Plain search, not a pattern: what stands in the settings is words. */
function placesOf(text: string, phrase: string): Span[] {
  if (!phrase) return [];
  if (!/\p{Lu}/u.test(phrase)) return wholeWords(text, lowered(text), phrase);
  const exact = wholeWords(text, text, phrase);
  return exact.length || isCapitals(phrase) || !isCapitals(text)
    ? exact
    : wholeWords(text, text, phrase.toUpperCase());
}

function wholeWords(text: string, haystack: string, phrase: string): Span[] {
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

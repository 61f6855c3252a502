import { pattern } from '../letters';

/** A change in annotated words that a check of them does not survive. */
export interface StaleChange {
  readonly kind: 'figure' | 'name' | 'negation';
  /** What stood there and is gone, in the order of the text. */
  readonly before: readonly string[];
  /** What stands there now and did not. */
  readonly after: readonly string[];
}

const negation = pattern(
  String.raw`^(?:no|not|never|none|nor|neither|nobody|nothing|nowhere|without|cannot|hardly|barely|scarcely|un(?:able|likely)|den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|fail(?:s|ed|ing)?|\p{L}{2,8}n['’]t)$`,
  'iu',
);
const numeral = pattern(
  String.raw`^(?:\p{Nd}[\p{Nd}.,:/-]*\p{L}{0,3}|half|third|quarter|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}{2,6})?|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|twice|double[ds]?|tripled?|first|second)$`,
  'iu',
);

/**
 * What changed between the words annotated and the words now there, as far as it matters to whoever
 * checked them: a figure, a name or a negation. Space, commas and other words do not.
 */
export function staleChanges(before: string, after: string): StaleChange[] {
  const was = tokens(before);
  const is = tokens(after);
  return (['figure', 'name', 'negation'] as const).flatMap((kind) => {
    // A word that only gained or lost its capital is the same name.
    const others = (list: readonly Token[]) =>
      texts(kind === 'name' ? list : list.filter((token) => token.kind === kind));
    const gone = without(texts(was.filter((token) => token.kind === kind)), others(is));
    const come = without(texts(is.filter((token) => token.kind === kind)), others(was));
    return gone.length || come.length ? [{ kind, before: gone, after: come }] : [];
  });
}

interface Token {
  readonly text: string;
  readonly kind: StaleChange['kind'] | 'word';
}

const texts = (list: readonly Token[]) => list.map(({ text }) => text);

function tokens(text: string): Token[] {
  return Array.from(
    text.matchAll(/[\p{L}\p{M}\p{Nd}]+(?:['’.,:/-][\p{L}\p{M}\p{Nd}]+){0,12}/gu),
    ([word]): Token => {
      const lower = word.toLowerCase();
      if (negation.test(word)) return { text: lower, kind: 'negation' };
      if (numeral.test(word))
        return { text: lower.replace(/(?<=\d),(?=\d{3})/g, ''), kind: 'figure' };
      return { text: lower.replace(/['’]s$/u, ''), kind: /^\p{Lu}/u.test(word) ? 'name' : 'word' };
    },
  );
}

/** `list` less one of each in `other`. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of other) left.set(text, (left.get(text) ?? 0) + 1);
  return list.filter((text) => {
    const count = left.get(text) ?? 0;
    if (count > 0) left.set(text, count - 1);
    return count === 0;
  });
}

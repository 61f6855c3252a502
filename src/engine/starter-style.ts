import type { Article } from './article';
import { datesIn } from './extract/date-order';
import { namesIn } from './extract/entities';
import { otherSpelling } from './extract/ise-ize';
import { numbersAgainst } from './extract/small-numbers';
import {
  clockTimes,
  largeSums,
  millionForms,
  percentForms,
  shares,
  timeForms,
  type WrittenForm,
} from './extract/written-forms';
import { copyOutsideQuotations } from './house-style';
import { placeOf } from './lexicon/places';
import type { Settings } from './settings';
import { pattern } from './letters';

/** The part of the settings that a desk's own style is kept in, with what an article shows of it. */
export type StarterStyle = Partial<Settings['style']>;

/** A habit is one from this many places on, all the same way. */
const leastPlaces = 2;
/** The limits that houses spell numbers out to. */
const usualLimits = [9, 10] as const;

/**
 * Proposes a house style from an article that is edited as the desk likes: the order of its dates,
 * `-ise` or `-ize`, how far it spells numbers out, how it writes shares, times and large sums, and which of several spellings of a place it uses.
 * What the article does not show, or shows both ways, is left out.
 */
export function starterStyle(article: Article): StarterStyle {
  const count = (read: (text: string) => readonly { start: number; end: number }[]) =>
    copyOutsideQuotations(article, read).length;
  const dates = habit(
    ['day-month', count((text) => datesIn(text, 'day-month'))],
    ['month-day', count((text) => datesIn(text, 'month-day'))],
  );
  const ise = habit(
    ['ise', count((text) => otherSpelling(text, 'ize'))],
    ['ize', count((text) => otherSpelling(text, 'ise'))],
  );
  // Words up to ten and no figure among them: everything stands as a house with that limit prints it.
  const spelled = (limit: number) => count((text) => numbersAgainst(text, limit));
  const limit =
    count((text) => Array.from(text.matchAll(smallInWords), spanOf)) >= leastPlaces
      ? usualLimits.find((most) => !spelled(most))
      : undefined;
  const form = <T>(forms: readonly T[], read: (text: string, form: T) => readonly WrittenForm[]) =>
    forms.find((one) => {
      const all = copyOutsideQuotations(article, (text) => read(text, one));
      return all.length >= leastPlaces && all.every(({ fact }) => fact.written === fact.wanted);
    });
  const percent = form(percentForms, shares);
  const times = form(timeForms, clockTimes);
  const millions = form(millionForms, largeSums);
  const prefer = preferredPlaces(article);
  return {
    ...(dates ? { dates } : {}),
    ...(ise ? { ise } : {}),
    ...(limit === undefined ? {} : { spellNumbersTo: limit }),
    ...(percent ? { percent } : {}),
    ...(times ? { times } : {}),
    ...(millions ? { millions } : {}),
    ...(Object.keys(prefer).length ? { prefer } : {}),
  };
}

const smallInWords = pattern(
  String.raw`(?<![\p{L}-])(?:two|three|four|five|six|seven|eight|nine) (?=\p{Ll})`,
  'gu',
);
const spanOf = ({ index, 0: found }: RegExpExecArray) => ({
  start: index,
  end: index + found.length,
});

/** The first way where only it is met, and often enough. */
function habit<const T>(one: readonly [T, number], other: readonly [T, number]): T | undefined {
  if (one[1] >= leastPlaces && !other[1]) return one[0];
  if (other[1] >= leastPlaces && !one[1]) return other[0];
  return undefined;
}

/** Each other spelling of a place that the article spells in one way, with that way. */
function preferredPlaces(article: Article): Record<string, string> {
  const used = new Map<string, Set<string>>();
  for (const { fact } of article.read(namesIn)) {
    const place = placeOf(fact.text);
    if (!place?.spellings.includes(fact.text)) continue;
    used.set(place.name, (used.get(place.name) ?? new Set()).add(fact.text));
  }
  const prefer: Record<string, string> = {};
  for (const [name, written] of used) {
    const [only, second] = written;
    if (only === undefined || second !== undefined) continue;
    for (const other of placeOf(name)?.spellings ?? []) if (other !== only) prefer[other] = only;
  }
  return prefer;
}

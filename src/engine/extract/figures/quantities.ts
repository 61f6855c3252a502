import type { Passage } from '../../passage';
import { overlaps, type Span } from '../../span';
import { ages } from './ages';
import { amountAt } from './amounts';
import { compoundAt } from './compounds';
import { dates } from './dates';
import { hedgeAfter, hedgeBefore, hedgeBehind, type Hedge } from './hedges';
import { lookalikes } from './lookalikes';
import { eventAt, nounAfter, type CountedNoun } from './nouns';
import type { Numeral } from './numerals';
import { ordinals } from './number-words';
import { inheriting, rangeFrom } from './ranges';
import { times } from './times';
import type { Unit } from './units';
import { pattern } from '../../letters';

/*
 * How to use the figures: `block.read(quantities)` gives the figures of a block in spans of its
 * `text`, `article.find(quantities, structure(article).story)` those of the story with their place in
 * the article. `dates`, `times`, `ages` and `lookalikes` beside this file read the rest; no two of them
 * claim the same characters. `bounds` (bounds.ts) says which values a printed figure may stand for.
 */

/**
 * A figure as an editor reads it. The span takes in hedge, currency and unit (`about $3 million`),
 * not the noun.
 */
export interface Quantity extends Span {
  readonly kind: 'count' | 'money' | 'percent' | 'points' | 'measure' | 'fraction' | 'ordinal';
  /** In the printed unit; `low` and `high` differ for ranges and for vague figures. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Significant figures printed, closing noughts not counted. */
  readonly digits: number;
  /** The worth of the last significant place, in the printed unit: 100 for 1,200. */
  readonly step: number;
  /** The worth of the last printed place, noughts too, in the printed unit: 1 for 1,200. */
  readonly place: number;
  readonly unit: Unit | undefined;
  /** ISO code, or the sign where it says no more: `USD`, `GBP`, `$`. */
  readonly currency: string | undefined;
  readonly hedge: Hedge | undefined;
  /** The number and unit without the hedge. */
  readonly number: Span;
  /** `half`, `tens of thousands`, `five`: written in words, as digits, a part, or with no one value. */
  readonly form: Numeral['form'];
  /** Printed as a range: `10-15`, `between 3 and 5`. */
  readonly range: boolean;
  /** `30-foot`, `two-day`: used as an adjective. */
  readonly hyphenated: boolean;
  readonly noun: CountedNoun | undefined;
  /** The event it belongs to under one name: `killed`, `rose`; see `nouns.ts`. */
  readonly event: string | undefined;
}

const wordStarts =
  'zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|dozens|scores|hundreds|thousands|millions|billions|tens';
/** Small or with a capital: a pattern without the case flag is several times faster. */
const eitherCase = (forms: string) =>
  forms.replace(
    /(^|\|)([a-z])/g,
    (_, bar: string, letter: string) => `${bar}[${letter.toUpperCase()}${letter}]`,
  );
const starts = `\\d|[½¼¾⅓⅔⅛⅕]|\\b(?:${eitherCase(wordStarts)}|[Aa]n? (?:hundred|thousand|million|billion|trillion|dozen|lakh|crore|half|quarter|third|fifth|tenth|couple|handful|sixth|seventh|eighth|ninth|fourth|twentieth)|[Ss]everal (?:dozen|hundred|thousand|million|billion)|[Aa] few (?:dozen|hundred|thousand|million|billion))\\b`;
const candidate = new RegExp(starts, 'g');
/** With the ordinal words, which are read before these two words only. */
const celebrated = /anniversary|birthday/;
const placedCandidate = new RegExp(
  `\\b(?:${eitherCase([...ordinals.keys()].join('|'))})(?= (?:anniversary|birthday))|${starts}`,
  'g',
);

/** The quantities of a passage, in order. Dates, times, ages, scores and numbers of things are none. */
export function quantities(text: string, passage: Passage): readonly Quantity[] {
  const taken: Span[] = [
    ...passage.read(lookalikes),
    ...passage.read(dates).filter(({ kind }) => kind !== 'relative'),
    ...passage.read(times),
    ...passage.read(ages),
  ].sort((a, b) => a.start - b.start);
  const found: Quantity[] = [];
  const candidates = celebrated.test(text) ? placedCandidate : candidate;
  candidates.lastIndex = 0;
  let next = 0;
  let from = 0;
  for (let match = candidates.exec(text); match; match = candidates.exec(text)) {
    const at = match.index;
    while ((taken[next]?.end ?? Infinity) <= at) next++;
    const hit = taken[next];
    if (at < from) {
      candidates.lastIndex = from;
      continue;
    }
    if (hit && hit.start <= at) {
      candidates.lastIndex = hit.end;
      continue;
    }
    const quantity =
      /[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') &&
      /\d/.test(match[0]) &&
      !/(?:Rs|USD|EUR|GBP|RM)$/.test(text.slice(Math.max(0, at - 3), at))
        ? undefined
        : quantityAt(text, at);
    if (
      !quantity ||
      (hit && overlaps(quantity.number, hit) && hit.start > at && quantity.number.end > hit.end)
    ) {
      candidates.lastIndex = /\d/.test(match[0]) ? skipDigits(text, at) : at + match[0].length;
      continue;
    }
    found.push(quantity);
    from = quantity.end;
    candidates.lastIndex = from;
  }
  return found;
}

function skipDigits(text: string, at: number): number {
  let end = at;
  while (/[\d.,]/.test(text[end] ?? '') && end - at < 40) end++;
  return Math.max(end, at + 1);
}

function quantityAt(text: string, at: number): Quantity | undefined {
  const ordinal = ordinalAt(text, at);
  if (ordinal) return ordinal;
  const first = amountAt(text, at);
  if (!first) return undefined;
  const ranged = rangeFrom(text, first);
  const main = ranged?.second ?? first;
  const low = ranged ? inheriting(first, main) : main.numeral.low;
  const high = ranged ? main.numeral.high : main.numeral.high;
  const compound = ranged ? undefined : compoundAt(text, main);
  const end = compound?.end ?? main.end;
  const lead = ranged?.start ?? first.start;
  // 5G, 4K: a letter that is no unit makes a name of it.
  if (main.numeral.form === 'digits' && /\p{L}/u.test(text[end] ?? '')) return undefined;
  const before = hedgeBefore(text, lead);
  const after = before ? undefined : hedgeAfter(text, end);
  const currency = main.currency ?? first.currency;
  const unit = main.unit;
  const kind = kindOf(main.numeral, unit, currency);
  const noun =
    kind === 'measure' && !main.hyphenated ? undefined : nounAfter(text, after?.end ?? end);
  const held = before ?? after ?? (noun && hedgeBehind(text, noun.end));
  return {
    start: before?.start ?? lead,
    end: after?.end ?? end,
    kind,
    value: ranged ? low : (compound?.value ?? main.numeral.value),
    low: compound?.value ?? low,
    high: compound?.value ?? high,
    digits: compound ? Math.max(2, main.numeral.digits + 1) : main.numeral.digits,
    step: compound?.step ?? main.numeral.step,
    place: compound?.step ?? main.numeral.place,
    unit,
    currency,
    hedge: held?.hedge,
    number: { start: lead, end },
    form: main.numeral.form,
    range: ranged !== undefined,
    hyphenated: main.hyphenated,
    noun,
    event: eventAt(text, before?.start ?? lead, after?.end ?? end),
  };
}

const ordinalDigits = pattern(String.raw`(\d{1,4})(?:st|nd|rd|th)(?![\p{L}\p{N}])`, 'uy');

function ordinalAt(text: string, at: number): Quantity | undefined {
  ordinalDigits.lastIndex = at;
  const match = ordinalDigits.exec(text);
  if (!match) {
    const word =
      /^(?:[a-z]{5,11}(?:-[a-z]{5,7})?(?= (?:anniversary|birthday))|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-[a-z]{4,7}(?![\p{L}-]))/iu.exec(
        text.slice(at, at + 32),
      )?.[0];
    const value = word && ordinals.get(word.toLowerCase());
    return value ? ordinal(text, at, at + word.length, value, 'words') : undefined;
  }
  return ordinal(text, at, at + match[0].length, Number(match[1]), 'digits');
}

function ordinal(
  text: string,
  start: number,
  end: number,
  value: number,
  form: Numeral['form'],
): Quantity {
  return {
    start,
    end,
    kind: 'ordinal',
    value,
    low: value,
    high: value,
    digits: String(value).length,
    step: 1,
    place: 1,
    unit: undefined,
    currency: undefined,
    hedge: undefined,
    number: { start, end },
    form,
    range: false,
    hyphenated: false,
    noun: nounAfter(text, end),
    event: undefined,
  };
}

function kindOf(
  numeral: Numeral,
  unit: Unit | undefined,
  currency: string | undefined,
): Quantity['kind'] {
  if (currency) return 'money';
  if (unit?.dimension === 'percent') return 'percent';
  if (unit?.dimension === 'points') return 'points';
  if (unit) return 'measure';
  return numeral.form === 'fraction' ? 'fraction' : 'count';
}

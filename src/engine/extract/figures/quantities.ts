import type { Passage } from '../../passage';
import { overlaps, type Span } from '../../span';
import { ages } from './ages';
import { dates } from './dates';
import { hedgeAfter, hedgeBefore, type Hedge } from './hedges';
import { lookalikes } from './lookalikes';
import { eventAt, nounAfter, type CountedNoun } from './nouns';
import { numeralAt, scaledBy, shortScaleAt, type Numeral } from './numerals';
import { ordinals } from './number-words';
import { times } from './times';
import { readUnit, toBase, type Unit } from './units';

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
const starts = `\\d|[½¼¾⅓⅔⅛⅕]|\\b(?:${eitherCase(wordStarts)}|[Aa]n? (?:hundred|thousand|million|billion|trillion|dozen|lakh|crore|half|quarter|third|fifth|tenth|couple|handful|sixth|seventh|eighth|ninth|fourth|twentieth))\\b`;
const candidate = new RegExp(starts, 'g');
/** With the ordinal words, which are read before these two words only. */
const celebrated = /anniversary|birthday/;
const placedCandidate = new RegExp(
  `\\b(?:${eitherCase([...ordinals.keys()].join('|'))})(?= (?:anniversary|birthday))|${starts}`,
  'g',
);
const currencyBefore =
  /(?:(US|U\.S\.|USD|A|AU|AUD|C|CA|CAD|NZ|HK|S|SG|R|NT)?(\$)|(£|€|¥|₹|₽|₩|₪|₺|₦)|\b(USD|GBP|EUR|JPY|CNY|RMB|CHF|INR|Rs\.?|AUD|CAD|RM|SEK|NOK|DKK|PLN)) ?$/u;
const currencyAfter =
  / ?(?:(?:(US|U\.S\.|American|Canadian|Australian|Hong Kong|Singapore|New Zealand) )?(dollars?|cents?|bucks)|(euros?|yen|yuan|renminbi|rupees?|roubles?|rubles?|Swiss francs?|francs?|pesos?|reais|won|lira|liras|shekels|pence|rand|zloty|riyals?|dirhams?|naira|baht|ringgit|rupiah|crowns?|kroner|kronor|hryvnias?|USD|EUR|GBP|CHF|AUD|CAD|€|£))(?![\p{L}\p{N}])/uy;
const signs: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY',
  '₦': 'NGN',
  US: 'USD',
  'U.S.': 'USD',
  A: 'AUD',
  AU: 'AUD',
  C: 'CAD',
  CA: 'CAD',
  NZ: 'NZD',
  HK: 'HKD',
  S: 'SGD',
  SG: 'SGD',
  R: 'BRL',
  NT: 'TWD',
  American: 'USD',
  Canadian: 'CAD',
  Australian: 'AUD',
  'Hong Kong': 'HKD',
  Singapore: 'SGD',
  'New Zealand': 'NZD',
  RMB: 'CNY',
  Rs: 'INR',
  'Rs.': 'INR',
  RM: 'MYR',
};
const names: readonly (readonly [RegExp, string])[] = [
  [/^euro|^€/i, 'EUR'],
  [/^yen/i, 'JPY'],
  [/^yuan|^renminbi/i, 'CNY'],
  [/^rupee/i, 'INR'],
  [/^rou?bles?/i, 'RUB'],
  [/franc/i, 'CHF'],
  [/^pesos?/i, 'peso'],
  [/^pence|^£/i, 'GBP'],
  [/^won/i, 'KRW'],
  [/^lira/i, 'TRY'],
  [/^shekel/i, 'ILS'],
  [/^rand/i, 'ZAR'],
  [/^hryvnia/i, 'UAH'],
];

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

interface Part {
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
  readonly currency: string | undefined;
  readonly unit: Unit | undefined;
  readonly hyphenated: boolean;
}

function quantityAt(text: string, at: number): Quantity | undefined {
  const ordinal = ordinalAt(text, at);
  if (ordinal) return ordinal;
  const first = partAt(text, at);
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
    hedge: before?.hedge ?? after?.hedge,
    number: { start: lead, end },
    form: main.numeral.form,
    range: ranged !== undefined,
    hyphenated: main.hyphenated,
    noun,
    event: eventAt(text, before?.start ?? lead, after?.end ?? end),
  };
}

/** `$1.5-$2 million`, `3 to 5 million`: the first number means millions too, unless it says otherwise. */
function inheriting(first: Part, second: Part): number {
  const { numeral } = first;
  if (numeral.scale || !second.numeral.scale || numeral.value >= 1000) return numeral.low;
  const factor = second.numeral.step >= 1000 ? scaleOf(second.numeral) : 1;
  return numeral.low * factor;
}

function scaleOf(numeral: Numeral): number {
  return [1e12, 1e9, 1e6, 1e3].find((factor) => numeral.value >= factor) ?? 1;
}

/** `split 54 percent to 46 percent`: two shares, not a range. */
const opposed =
  /\b(?:split|divided|by|voted?|favou?red|preferred|backed|won|beat|led|leads?|\p{Lu}\p{L}+) (?:\p{Lu}\p{L}+,? )?$/u;
/** A range of money reaches no further than this many times its lower end. */
const widestMoneyRange = 10;
const rangeJoint = /(?: ?[-–—] ?| to | and | or )(?=[\d$£€¥₹½]|(?:US|A|C)\$|\p{L})/uy;

function rangeFrom(text: string, first: Part): { start: number; second: Part } | undefined {
  if (first.unit?.name === 'ft' && inchesAt(text, first.end)) return undefined;
  rangeJoint.lastIndex = first.end;
  const match = rangeJoint.exec(text);
  if (!match) return undefined;
  let from = first.end + match[0].length;
  const sign = /^(?:(?:US|A|C|NZ|HK)?\$|[£€¥₹])/u.exec(text.slice(from, from + 3));
  if (sign) from += sign[0].length;
  const second = partAt(text, from);
  if (!second || second.numeral.form === 'vague' || first.numeral.form === 'vague')
    return undefined;
  const between = /\bbetween (?:about |around |roughly )?$/i.exec(
    text.slice(Math.max(0, first.start - 20), first.start),
  );
  const joint = match[0].trim();
  if (joint === 'and' && !between) return undefined;
  if (joint !== 'and' && between) return undefined;
  // `by a third to 78`: a change and what it came to.
  if ((first.numeral.form === 'fraction') !== (second.numeral.form === 'fraction'))
    return undefined;
  if (
    joint === 'to' &&
    first.unit?.dimension === 'percent' &&
    opposed.test(text.slice(Math.max(0, first.start - 24), first.start))
  )
    return undefined;
  if (first.unit && second.unit && first.unit.dimension !== second.unit.dimension) return undefined;
  if (joint === 'to' || joint === 'or') {
    if (
      /\bfrom (?:about |around |roughly |nearly |just )?$/i.test(
        text.slice(Math.max(0, first.start - 20), first.start),
      )
    )
      return undefined;
    if (first.unit && !second.unit) return undefined;
    // `lifted rates 0.5 percent to 2.5 percent from 2 percent`: a change, and what it came to.
    if (joint === 'to' && first.unit && /^ from \d/.test(text.slice(second.end, second.end + 7)))
      return undefined;
    const from = inheriting(first, second);
    if (from >= second.numeral.value) return undefined;
    // `fell 12 cents to $4.50`: a change and what it came to.
    if (first.currency && second.numeral.value > from * widestMoneyRange) return undefined;
    if (joint === 'or' && second.numeral.value > first.numeral.value * 2 + 2) return undefined;
    if (first.numeral.scale && !second.numeral.scale) return undefined;
  }
  if (
    /[-–—]/.test(joint) &&
    /\s/.test(match[0]) &&
    inheriting(first, second) >= second.numeral.value
  )
    return undefined;
  return { start: between ? first.start - between[0].length : first.start, second };
}

/** Units that are read only where nothing, or next to nothing, stands between them and the digits. */
const attachedOnly = /^(?:in|m|C|F|t|g|l|st|c|f|sec|mi)$/;

function partAt(text: string, at: number): Part | undefined {
  let numeral = numeralAt(text, at);
  if (!numeral) return undefined;
  let start = at;
  const sign = currencyBefore.exec(text.slice(Math.max(0, at - 6), at));
  let currency: string | undefined;
  if (sign) {
    start = at - sign[0].length;
    currency = sign[2]
      ? (signs[sign[1] ?? ''] ?? sign[1] ?? '$')
      : (signs[sign[3] ?? sign[4] ?? ''] ?? sign[4] ?? '$');
  }
  if (numeral.form === 'digits' && !numeral.scale) {
    const short = shortScaleAt(text, numeral.end);
    if (
      short &&
      (currency !== undefined ||
        (short.factor >= 1e6 &&
          /^(?:bn|mn|mln|tn|trn)$/.test(text.slice(numeral.end, short.end).trim())) ||
        countsMillions(text, numeral.end, short.end))
    )
      numeral = scaledBy(
        numeral,
        short.factor,
        short.end,
        text.slice(numeral.end, short.end).trim(),
      );
  }
  let end = numeral.end;
  let unit: Unit | undefined;
  let hyphenated = false;
  if (!currency) {
    currencyAfter.lastIndex = end;
    const money = currencyAfter.exec(text);
    if (money && !money[0].startsWith(' won')) {
      const cents = /^(?:cents?|pence)$/i.test(money[2] ?? money[3] ?? '');
      const named = money[3];
      currency = money[2]
        ? money[1]
          ? signs[money[1]]
          : '$'
        : (signs[named ?? ''] ?? names.find(([p]) => p.test(named ?? ''))?.[1] ?? named);
      end += money[0].length;
      numeral = scaledBy(numeral, cents ? 0.01 : 1, end);
    } else if (
      numeral.form !== 'vague' ||
      /^ (?:miles|kilomet|acres|tons|tonnes|hectares|feet|years|days|hours)/.test(
        text.slice(end, end + 12),
      )
    ) {
      // `half a mile`, `a quarter of an hour`
      const article =
        numeral.form === 'fraction' ? /^ (?:of )?an?(?= )/.exec(text.slice(end, end + 7)) : null;
      const read = readUnit(text, end + (article?.[0].length ?? 0));
      if (read && unitFits(read, text, end + (article?.[0].length ?? 0), numeral)) {
        if (
          read.unit.name === 'lb' &&
          /^pound/i.test(read.form) &&
          (numeral.scale ?? '') !== '' &&
          numeral.scale !== 'dozen'
        )
          currency = 'GBP';
        else unit = read.unit;
        end = read.end;
        hyphenated = read.hyphenated;
      }
    }
  }
  const minus = /(?:^|[\s(])(?:minus |[-−–])$/iu.exec(text.slice(Math.max(0, start - 7), start));
  if (minus && unit?.dimension === 'temperature') {
    const width = minus[0].trimStart().replace('(', '').length;
    start -= width;
    numeral = { ...numeral, value: -numeral.value, low: -numeral.low, high: -numeral.high };
  }
  return { start, end, numeral, currency, unit, hyphenated };
}

/** `100m people`: people can be counted in millions, not in metres. */
function countsMillions(text: string, from: number, end: number): boolean {
  return (
    /^(?:m|M|k|K)$/.test(text.slice(from, end)) &&
    /^ (?:people|users|jobs|homes|voters|children|workers|customers|tonnes|tons|barrels|doses|followers|subscribers|passengers|viewers|cases|families|households|copies|units|shares|cars|vehicles|visitors|refugees|residents|women|men)(?!\p{L})/u.test(
      text.slice(end, end + 16),
    )
  );
}

function unitFits(
  read: { unit: Unit; end: number; hyphenated: boolean; form: string },
  text: string,
  at: number,
  numeral: Numeral,
): boolean {
  const gap = read.end - at - read.form.length;
  if (attachedOnly.test(read.form)) {
    if (read.form === 'in') return gap === 0 && numeral.form === 'digits';
    if (read.form === 'm' || read.form === 'C' || read.form === 'F' || read.form === 'g')
      return numeral.form === 'digits' && !read.hyphenated;
    return (
      numeral.form === 'digits' &&
      !read.hyphenated &&
      (gap === 0 || read.form === 'st' || read.form === 'mi')
    );
  }
  if (numeral.form === 'fraction' && read.unit.dimension === 'percent') return true;
  if (read.unit.dimension === 'points' && read.form === 'pp') return numeral.form === 'digits';
  // `second`, `stone` and `foot` behind a number word: `five second` is none, `12 stone houses` neither.
  if (read.form === 'stone')
    return !/^ (?:house|wall|building|cottage|bridge|church|figure|step|carving)/.test(
      text.slice(read.end, read.end + 12),
    );
  return true;
}

const inchesAlone =
  /(?:-| (?=\d{1,2}\b(?! ?\p{L})))(1[01]|\d)(?:[- ]inch(?:es)?)?(?![\d.,:-]?\d|\p{L})/uy;

/** `6-foot-2`, `6ft 2`: inches without their name. */
function inchesAt(text: string, at: number): RegExpExecArray | null {
  inchesAlone.lastIndex = at;
  return inchesAlone.exec(text);
}

const compoundJoint = /(?: and |, |,? )?/y;
const pairs: Readonly<Partial<Record<string, readonly string[]>>> = {
  ft: ['in'],
  mi: ['yd', 'ft'],
  lb: ['oz'],
  st: ['lb'],
  h: ['min'],
  min: ['s'],
  year: ['month', 'week', 'day'],
  month: ['week', 'day'],
  week: ['day'],
  day: ['h'],
  m: ['cm'],
  kg: ['g'],
};

/** `5ft 10in`, `two hours and 20 minutes`: the second unit's worth added in the first unit. */
function compoundAt(
  text: string,
  main: Part,
): { value: number; end: number; step: number } | undefined {
  if (!main.unit) return undefined;
  const smaller = pairs[main.unit.name];
  if (!smaller) return undefined;
  if (main.unit.name === 'ft') {
    const inches = inchesAt(text, main.end);
    if (inches)
      return {
        value: main.numeral.value + Number(inches[1]) / 12,
        end: main.end + inches[0].length,
        step: 1 / 12,
      };
  }
  compoundJoint.lastIndex = main.end;
  const joint = compoundJoint.exec(text)?.[0] ?? '';
  const second = partAt(text, main.end + joint.length);
  if (!second?.unit || second.numeral.form === 'vague') return undefined;
  if (!smaller.includes(second.unit.name)) return undefined;
  const ratio = toBase(1, second.unit) / toBase(1, main.unit);
  return {
    value: main.numeral.value + second.numeral.value * ratio,
    end: second.end,
    step: Math.min(1, second.numeral.step) * ratio,
  };
}

const ordinalDigits = /(\d{1,4})(?:st|nd|rd|th)(?![\p{L}\p{N}])/uy;

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

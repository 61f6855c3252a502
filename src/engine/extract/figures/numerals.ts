import type { Span } from '../../span';
import { cardinals, fractions, fractionSigns, scales, vague } from './number-words';
import { pattern } from '../../letters';

/** A bare number as written, without unit or hedge. */
export interface Numeral extends Span {
  /** The number; of a vague one (`tens of thousands`) the lower bound. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Significant figures printed; closing noughts are not counted: 1,200 has two. */
  readonly digits: number;
  /** The worth of the last significant place: 100 for 1,200 and 0.1 million for 1.2 million. */
  readonly step: number;
  /** The worth of the last printed place, noughts too: 1 for 1,200 and 0.1 million for 1.2 million. */
  readonly place: number;
  readonly form: 'digits' | 'words' | 'fraction' | 'vague';
  /** The word after the number that multiplies it (`million`, `bn`), as written; absent otherwise. */
  readonly scale: string | undefined;
}

const digitsAt = /(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,2}(?:,\d{2}){1,4},\d{3}|\d{1,15})(?:\.\d{1,20})?/y;
const fractionSign = / ?[½¼¾⅓⅔⅛⅕]/y;
const mixedFraction = / ([1-9])\/([2-9]|1[0-6])(?![\d/])/y;
const scaleAfter = pattern(
  String.raw`[ -]?(hundred thousand|hundred million|hundred|thousand million|thousand|lakh crore|lakh|million|crore|billion|trillion)s?(?![\p{L}\p{N}])`,
  'iuy',
);
const shortScale = pattern(
  String.raw` ?(k|mn|mln|mm|mil|m|bn|bln|b|tn|trn|M|B|K)(?![\p{L}\p{N}²³])`,
  'uy',
);
const wordList = [...cardinals.keys(), 'hundred', 'thousand', 'million', 'billion', 'trillion'];
const nextWord = new RegExp(
  `(,? and |[ -]|, )?(${wordList.sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`,
  'iuy',
);
const articleScale = pattern(
  String.raw`an? (hundred|thousand|million|billion|trillion|dozen|lakh|crore)(?![\p{L}\p{N}])`,
  'iuy',
);
const fractionWords = pattern(
  String.raw`(?:(an?|one|two|three|four|five|six|seven|eight|nine)[ -])?(half|halves|quarter|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth)(s?)(?![\p{L}\p{N}])`,
  'iuy',
);
const vagueWords = pattern(
  String.raw`(?:(?:tens|hundreds) of (?:thousands|millions|billions)|dozens|scores|hundreds|thousands|millions|billions|(?:several|a few|a couple(?: of)?) (?:dozen|hundred|thousand|million|billion)|a couple|a handful)(?![\p{L}\p{N}])`,
  'iuy',
);
const dozens = pattern(
  String.raw`(half a|half-a|an?|two|three|four|five|six|\d{1,3}) dozen(?![\p{L}\p{N}])`,
  'iuy',
);
const ofScale = pattern(
  String.raw`[ -](?:of )?an? (hundred|thousand|million|billion|trillion|dozen)(?![\p{L}\p{N}])`,
  'iuy',
);
const andHalf = pattern(
  String.raw`(?: and |-and-)(?:a[ -]half|a[ -]quarter|three[ -]quarters)(?![\p{L}\p{N}])`,
  'iuy',
);
const ratio = pattern(
  String.raw`(one|two|three|four|five|six|seven|eight|nine|\d{1,4}) (in|out of|in every|of every|out of every) (two|three|four|five|six|seven|eight|nine|ten|12|\d{1,5}|a hundred|a thousand)(?![\p{L}\p{N}.,]\d|[\p{L}])`,
  'iuy',
);

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The number that begins at `at`, or nothing. The caller sees to it that a word begins there. */
export function numeralAt(text: string, at: number): Numeral | undefined {
  return dozenAt(text, at) ?? ratioAt(text, at) ?? digitNumeral(text, at) ?? wordNumeral(text, at);
}

function exact(start: number, end: number, value: number, rest: Partial<Numeral>): Numeral {
  return {
    start,
    end,
    value,
    low: value,
    high: value,
    digits: 1,
    step: 1,
    place: rest.step ?? 1,
    form: 'words',
    scale: undefined,
    ...rest,
  };
}

function dozenAt(text: string, at: number): Numeral | undefined {
  const match = sticky(dozens, text, at);
  if (!match) return undefined;
  const word = (match[1] ?? '').toLowerCase();
  const count = word.includes('half')
    ? 0.5
    : /^an?$/.test(word)
      ? 1
      : (cardinals.get(word) ?? +word);
  return exact(at, at + match[0].length, count * 12, { scale: 'dozen', step: 1 });
}

/** `one in five`, `nine out of 10`: a share. */
function ratioAt(text: string, at: number): Numeral | undefined {
  const match = sticky(ratio, text, at);
  if (!match) return undefined;
  const part = small(match[1] ?? '');
  const whole = small(match[3] ?? '');
  if (
    !whole ||
    part >= whole ||
    (whole > 100 && match[2] === 'in' && (part !== 1 || whole % 50 !== 0))
  )
    return undefined;
  // `198 out of 660` is a part and its whole, not a share.
  const round = [10, 100, 1000].includes(whole) || part === 1 || whole <= 12;
  if (!round && (match[2] ?? '').includes('out')) return undefined;
  const value = part / whole;
  return exact(at, at + match[0].length, value, { form: 'fraction', step: 0.5 / whole });
}

function small(word: string): number {
  const lower = word.toLowerCase();
  if (lower === 'a hundred') return 100;
  if (lower === 'a thousand') return 1000;
  return cardinals.get(lower) ?? Number(lower);
}

function digitNumeral(text: string, at: number): Numeral | undefined {
  const match = sticky(digitsAt, text, at);
  if (!match) {
    const sign = fractionSigns.get(text[at] ?? '');
    return sign === undefined
      ? undefined
      : exact(at, at + 1, sign, { form: 'fraction', step: 0.05 });
  }
  let end = at + match[0].length;
  const plain = match[0].replaceAll(',', '');
  let value = Number(plain);
  const places = plain.split('.')[1]?.length ?? 0;
  const noughts = places ? 0 : (/0*$/.exec(plain)?.[0].length ?? 0);
  let digits = Math.max(1, plain.replace('.', '').replace(/^0+/, '').length - noughts);
  let step = places ? 10 ** -places : 10 ** Math.min(noughts, plain.length - 1);
  const sign = sticky(fractionSign, text, end);
  const mixed = sign ? null : sticky(mixedFraction, text, end);
  if (sign) {
    value += fractionSigns.get(sign[0].trim()) ?? 0;
    end += sign[0].length;
    digits++;
    step = 0.25;
  } else if (mixed && Number(mixed[1]) < Number(mixed[2])) {
    value += Number(mixed[1]) / Number(mixed[2]);
    end += mixed[0].length;
    digits++;
    step = 0.25;
  }
  const scaled = sticky(scaleAfter, text, end);
  const place = sign || mixed ? step : places ? 10 ** -places : 1;
  if (!scaled) return exact(at, end, value, { digits, step, place, form: 'digits' });
  const factor = (scaled[1] ?? '')
    .toLowerCase()
    .split(' ')
    .reduce((n, word) => n * (scales.get(word) ?? 1), 1);
  return exact(at, end + scaled[0].length, value * factor, {
    digits,
    step: step * factor,
    place: place * factor,
    form: 'digits',
    scale: scaled[1],
  });
}

/** The short scale (`m`, `bn`) directly behind a number; only the caller knows whether it can be one. */
export function shortScaleAt(
  text: string,
  at: number,
): { end: number; factor: number } | undefined {
  const match = sticky(shortScale, text, at);
  if (!match) return undefined;
  const factor = scales.get((match[1] ?? '').toLowerCase());
  return factor ? { end: at + match[0].length, factor } : undefined;
}

/** The number with a factor put to it: 3 with `m` behind. */
export function scaledBy(numeral: Numeral, factor: number, end: number, scale?: string): Numeral {
  return {
    ...numeral,
    end,
    value: numeral.value * factor,
    low: numeral.low * factor,
    high: numeral.high * factor,
    step: numeral.step * factor,
    place: numeral.place * factor,
    scale: scale ?? numeral.scale,
  };
}

function wordNumeral(text: string, at: number): Numeral | undefined {
  const loose = sticky(vagueWords, text, at);
  if (loose) {
    const [low, high] = vagueRange(loose[0].toLowerCase());
    return exact(at, at + loose[0].length, low, { low, high, step: low, form: 'vague' });
  }
  const article = sticky(articleScale, text, at);
  if (article) {
    const word = (article[1] ?? '').toLowerCase();
    const one = exact(at, at + article[0].length, scales.get(word) ?? 1, { scale: word });
    return withHalf(text, { ...one, step: one.value });
  }
  return fractionAt(text, at) ?? foldWords(text, at);
}

/** `several hundred`: so many of the scale; other vague words are listed. */
function vagueRange(words: string): readonly [number, number] {
  const factor = scales.get(words.split(' ').at(-1) ?? '');
  if (factor === undefined) return vague.get(words) ?? [2, 9];
  const [low, high] = words.startsWith('a couple') ? [2, 2.99] : [2, 9.99];
  return [low * factor, Math.floor(high * factor)];
}

/** `a million and a half`: half of the scale more. */
function withHalf(text: string, numeral: Numeral): Numeral {
  const match = sticky(andHalf, text, numeral.end);
  if (!match) return numeral;
  const part = /three/i.test(match[0]) ? 0.75 : /quarter/i.test(match[0]) ? 0.25 : 0.5;
  const factor = numeral.scale ? (scales.get(numeral.scale.toLowerCase()) ?? 1) : 1;
  const scaled = sticky(scaleAfter, text, numeral.end + match[0].length);
  const later = scaled ? (scales.get((scaled[1] ?? '').toLowerCase()) ?? 1) : 1;
  const value = (numeral.value + part * factor) * later;
  const end = numeral.end + match[0].length + (scaled?.[0].length ?? 0);
  return {
    ...exact(numeral.start, end, value, { digits: 2, scale: scaled?.[1] ?? numeral.scale }),
    step: part === 0.5 ? factor * later * 0.5 : factor * later * 0.25,
  };
}

/** `two-thirds`, `a quarter`, `half a million`, `three quarters of a million`. */
function fractionAt(text: string, at: number): Numeral | undefined {
  const match = sticky(fractionWords, text, at);
  if (!match) return undefined;
  const [all, count, name, plural] = match;
  const lower = (name ?? '').toLowerCase();
  const parts = fractions.get(lower) ?? 1;
  const many = count ? (/^an?$/i.test(count) ? 1 : (cardinals.get(count.toLowerCase()) ?? 1)) : 1;
  // `third` by itself counts places; `two third` and `a thirds` are no fractions.
  if (!count && lower !== 'half') return undefined;
  if (many > 1 !== (plural === 's' || lower === 'halves')) return undefined;
  if (many >= parts) return undefined;
  const end = at + all.length;
  const scaled = sticky(ofScale, text, end);
  if (scaled) {
    const word = (scaled[1] ?? '').toLowerCase();
    const value = (many / parts) * (scales.get(word) ?? 1);
    return exact(at, end + scaled[0].length, value, {
      digits: 2,
      scale: word,
      step: value / many / 2,
    });
  }
  // `a third person`, `a second half`, `a fifth term` count places; `a third of` is a part.
  const next = text.slice(end, end + 24);
  if (
    parts > 2 &&
    /^an?$/i.test(count ?? '') &&
    lower !== 'quarter' &&
    !/^(?:\s(?:of|or|were|was|are|is|have|had|said|did|do|failed|died|to|from|by|more|less|fewer|higher|lower|in)\b|[,.;:)—–])/.test(
      next,
    )
  )
    return undefined;
  return exact(at, end, many / parts, { form: 'fraction', step: 0.1 / parts });
}

function foldWords(text: string, at: number): Numeral | undefined {
  let total = 0;
  let current: number | undefined;
  let last: 'unit' | 'teen' | 'ten' | 'hundred' | 'scale' | undefined;
  let lastScale = Infinity;
  let end = at;
  let scale: string | undefined;
  let step = 1;
  for (let count = 0; count < 12; count++) {
    const match = sticky(nextWord, text, end);
    if (!match) break;
    const [all, joint = '', raw = ''] = match;
    if (count === 0 ? joint !== '' : joint === '') break;
    const word = raw.toLowerCase();
    const value = cardinals.get(word);
    const and = joint.includes('and') || joint === ', ';
    if (value !== undefined) {
      const kind = value < 10 ? 'unit' : value < 20 ? 'teen' : 'ten';
      const fits =
        last === undefined ||
        ((last === 'hundred' || last === 'scale') && (joint !== ', ' || last === 'scale')) ||
        (last === 'ten' && kind === 'unit' && value > 0 && !and);
      if (!fits) break;
      current = (current ?? 0) + value;
      last = kind;
      step = kind === 'ten' ? 10 : 1;
    } else if (word === 'hundred') {
      if (and || current === undefined || current >= 100) break;
      current *= 100;
      last = 'hundred';
      step = 100;
    } else {
      const factor = scales.get(word) ?? 1;
      if (and || current === undefined || current === 0 || factor >= lastScale) break;
      total += current * factor;
      current = 0;
      lastScale = factor;
      last = 'scale';
      scale = raw;
      step = factor;
    }
    end += all.length;
  }
  if (current === undefined) return undefined;
  const value = total + current;
  const digits = Math.max(1, String(Math.round(value / step)).replace(/0+$/, '').length);
  const place = last === 'scale' ? step : 1;
  return withHalf(text, exact(at, end, value, { digits, step, place, scale }));
}

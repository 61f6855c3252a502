import type { Span } from '../span';
import { pattern } from '../letters';

/** How a house writes shares: `5%`, `5 percent`, `5 per cent`. */
export const percentForms = ['%', 'percent', 'per cent'] as const;
/** How a house writes clock times, by example. */
export const timeForms = ['3 p.m.', '3pm', '15:00'] as const;
/** How a house writes large sums behind a currency sign: `$5 million`, `$5m`. */
export const millionForms = ['million', 'm'] as const;

export type PercentForm = (typeof percentForms)[number];
export type TimeForm = (typeof timeForms)[number];
export type MillionForm = (typeof millionForms)[number];

/** A form in the copy with the one that the house writes; the same where it is written so already. */
export interface WrittenForm extends Span {
  readonly written: string;
  readonly wanted: string;
}

const share = pattern(
  String.raw`(?<![\p{L}\p{N}.,])(?<number>\d{1,9}(?:[.,]\d{1,9}){0,4}|(?<word>one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half))(?<sign> ?%| ?percent| per cent)(?![\p{L}\p{N}])`,
  'giu',
);

/** The shares of a text. A number in words never takes the sign. */
export function shares(text: string, form: PercentForm): readonly WrittenForm[] {
  return Array.from(text.matchAll(share), ({ 0: written, index, groups = {} }) => {
    const { number = '', word } = groups;
    const wanted = form !== '%' ? `${number} ${form}` : word ? written : `${number}%`;
    return { start: index, end: index + written.length, written, wanted };
  });
}

const twelve = pattern(
  String.raw`(?<![\p{L}\p{N}:.,£$€-])(?<hour>1[0-2]|0?[1-9])(?:(?<mark>[:.])(?<minute>[0-5]\d))? ?(?<half>[ap])(?:\.m\.|m)(?![\p{L}\p{N}])`,
  'giu',
);
/** A day of 24 hours only where a word shows that a time is meant: not a score, a verse or a running time. */
const twentyFour = pattern(
  String.raw`(?<=\b(?:at|from|until|till|by|before|after|to|between|and|around|about|since|shortly before|just after) )(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?![\p{L}\p{N}:.,-]\d|:|\d| ?[ap]\.?m)`,
  'giu',
);
/** `from 3 to 5 p.m.`, `3-5pm`: the half of the day goes with both. */
const sharedHalf = /\d(?: (?:to|and|or|until|till) | ?[-–—] ?)$/u;

/** The clock times of a text; those that no other form has by itself (noon, midnight, `3–5 p.m.`) are left out. */
export function clockTimes(text: string, form: TimeForm): readonly WrittenForm[] {
  const found: WrittenForm[] = [];
  for (const { 0: written, index, groups = {} } of text.matchAll(twelve)) {
    if (sharedHalf.test(text.slice(Math.max(0, index - 12), index))) continue;
    const { hour = '', mark = ':', minute, half = '' } = groups;
    const end = index + written.length;
    const wanted = twelveAs(form, Number(hour), mark, minute, half.toLowerCase());
    // The stop of `p.m.` ends the sentence too, and the other forms bring none.
    const isLast =
      written.endsWith('.') && /^(?:[”"’')\]]*(?:\s+[\p{Lu}“"‘]|\s*$))/u.test(text.slice(end));
    const stop = isLast && !wanted.endsWith('.') ? '.' : '';
    const surplus = !written.endsWith('.') && wanted.endsWith('.') && text[end] === '.' ? 1 : 0;
    found.push({
      start: index,
      end: end + surplus,
      written: text.slice(index, end + surplus),
      wanted: wanted + stop,
    });
  }
  for (const { 0: written, index, groups = {} } of text.matchAll(twentyFour)) {
    const hour = Number(groups.hour);
    const minute = groups.minute ?? '00';
    if (form !== '15:00' && hour % 12 === 0 && minute === '00') continue;
    const wanted =
      form === '15:00'
        ? written
        : twelveAs(
            form,
            hour % 12 || 12,
            ':',
            minute === '00' ? undefined : minute,
            hour < 12 ? 'a' : 'p',
          );
    const end = index + written.length;
    const surplus = wanted.endsWith('.') && text[end] === '.' ? 1 : 0;
    found.push({
      start: index,
      end: end + surplus,
      written: text.slice(index, end + surplus),
      wanted,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

function twelveAs(
  form: TimeForm,
  hour: number,
  mark: string,
  minute: string | undefined,
  half: string,
): string {
  if (form === '15:00') {
    const whole = (hour % 12) + (half === 'p' ? 12 : 0);
    return `${String(whole).padStart(2, '0')}:${minute ?? '00'}`;
  }
  const clock = `${hour}${minute === undefined ? '' : `${form === '3pm' ? mark : ':'}${minute}`}`;
  return form === '3pm' ? `${clock}${half}m` : `${clock} ${half}.m.`;
}

const sum = pattern(
  String.raw`(?<![\p{L}\p{N}])(?<amount>(?:US|A|C|NZ|HK|S)?[$£€¥]\d{1,9}(?:[.,]\d{1,9}){0,3})(?: ?-?(?<unit>million|billion|trillion)| ?(?<short>mln|mn|m|bln|bn|b|trn|tn))(?![\p{L}\p{N}])`,
  'giu',
);
const longUnits: Readonly<Record<string, string>> = { m: 'million', b: 'billion', t: 'trillion' };
const shortUnits: Readonly<Record<string, string>> = { m: 'm', b: 'bn', t: 'tn' };

/** The sums of a text that have a currency sign and millions, billions or trillions. */
export function largeSums(text: string, form: MillionForm): readonly WrittenForm[] {
  return Array.from(text.matchAll(sum), ({ 0: written, index, groups = {} }) => {
    const { amount = '', unit, short } = groups;
    const first = (unit ?? short ?? '').charAt(0).toLowerCase();
    const wanted =
      form === 'm' ? `${amount}${shortUnits[first] ?? ''}` : `${amount} ${longUnits[first] ?? ''}`;
    // `a $5-million plan` is right where words are written.
    const isSame = form === 'million' && written.includes('-');
    return {
      start: index,
      end: index + written.length,
      written,
      wanted: isSame ? written : wanted,
    };
  });
}

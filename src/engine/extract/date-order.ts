import type { Span } from '../span';
import type { WrittenForm } from './written-forms';

/** Which comes first in a date. */
export type DateOrder = 'day-month' | 'month-day';

const month =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const day = '(?<day>[12]?\\d|3[01])';
const patterns: Readonly<Record<DateOrder, RegExp>> = {
  'day-month': new RegExp(
    `(?<![\\p{L}\\p{N}.,:–-])${day}(?:st|nd|rd|th)? (?:of )?${month}(?:,? (?<year>(?:1[89]|20)\\d\\d))?(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  'month-day': new RegExp(
    `(?<![\\p{L}\\p{N}])${month} ${day}(?:st|nd|rd|th)?(?:(?:, | )(?<year>(?:1[89]|20)\\d\\d)(?<comma>,(?= ))?)?(?![\\p{L}\\p{N}:–-]|[.,]\\d)`,
    'gu',
  ),
};

/** The dates of `text` in `order`: day before month, or month before day. */
export function datesIn(text: string, order: DateOrder): readonly Span[] {
  return Array.from(text.matchAll(patterns[order]), ({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
  }));
}

/** The dates of `text` that are not in `order`, with how they read in it. */
export function datesOtherThan(text: string, order: DateOrder): readonly WrittenForm[] {
  const other = order === 'day-month' ? 'month-day' : 'day-month';
  return Array.from(text.matchAll(patterns[other]), ({ 0: written, index, groups = {} }) => {
    const { day: number = '', month: name = '', year } = groups;
    const wanted =
      order === 'day-month'
        ? `${number} ${name}${year ? ` ${year}` : ''}`
        : `${name} ${number}${year ? `, ${year}` : ''}`;
    return { start: index, end: index + written.length, written, wanted };
  });
}

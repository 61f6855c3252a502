/** Month and weekday names, and the arithmetic of days. Nothing here knows what day it is. */

const monthNames =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const dayNames = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** The pattern of a month's name, full or short. `May` has no short form; `Sept.` is news style. */
export const monthPattern =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)';
/** The pattern of a weekday's name, full or short. */
export const weekdayPattern =
  '(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|(?:Sun|Mon|Tues|Tue|Weds|Wed|Thurs|Thur|Thu|Fri|Sat)\\b\\.?)';

/** 1 to 12 for a month's name as written. */
export function monthOf(name: string): number | undefined {
  const index = monthNames.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase()));
  return index < 0 ? undefined : index + 1;
}

/** 0 (Sunday) to 6 for a weekday's name as written. */
export function weekdayOf(name: string): number | undefined {
  const index = dayNames.findIndex((day) => day.startsWith(name.slice(0, 3).toLowerCase()));
  return index < 0 ? undefined : index;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** `Tuesday` for 2. */
export function weekdayName(weekday: number): string {
  return capital(dayNames[weekday] ?? '');
}

/** `March` for 3. */
export function monthName(month: number): string {
  return capital(monthNames[month - 1] ?? '');
}

/** How many days the month has; a February of no known year has 29. */
export function daysIn(month: number, year?: number): number {
  if (month === 2) return year === undefined || isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days since 1 January 1970, in the Gregorian calendar. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** The weekday of a date, 0 (Sunday) to 6. */
export function weekdayOn(year: number, month: number, day: number): number {
  return (((dayNumber(year, month, day) + 4) % 7) + 7) % 7;
}

import { pattern } from '../letters';
import type { WrittenForm } from './written-forms';

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number from 0 to 99 in words, or `undefined` for any other. */
export function inWords(value: number): string | undefined {
  if (value < ones.length) return ones[value];
  const ten = tens[Math.floor(value / 10) - 2];
  const one = value % 10;
  return ten && (one ? `${ten}-${ones[one] ?? ''}` : ten);
}

/** Numbers count things here: a plain word in small letters follows. */
const counting = pattern(
  String.raw`(?<![\p{L}\p{N}.,:/–$£€¥#%+-])(?<figure>\d{1,2})(?= (?<noun>\p{Ll}{3,20})(?![\p{L}-]))`,
  'gu',
);
/** What a figure after it numbers or measures: `page 4`, `aged 7`, `under 5`. */
const numbered = pattern(
  String.raw`(?:^|[^\p{L}])(?:\d in|parts?|nos?\.?|pages?|chapter|section|article|row|gate|room|aged?|group|level|phase|stage|round|act|scene|channel|line|route|highway|platform|under|over|vol|season|episode|grade|year|week|day|game|lap|lane|hole|seed|number|born|january|february|march|april|may|june|july|august|september|october|november|december) $`,
  'iu',
);
/** `Radio 1`, `Half-Life 2`, `Nov. 8`, `Group of 8`. */
const ofAName = pattern(String.raw`\p{Lu}[\p{L}\p{N}-]{0,20}\.? (?:of )?$`, 'u');
/** Units, shares, money and times stand in figures in most houses. */
const measured =
  /^(?:per|percent|percentage|pct|points?|pts?|million|billion|trillion|thousand|hundred|dozen|kilomet\w{2,3}|met\w{2,3}|centimet\w{2,3}|millimet\w{2,3}|kilos?|kilograms?|grams?|tonnes?|tons?|pounds?|ounces?|stone|miles?|yards?|feet|foot|inch(?:es)?|lit\w{2,3}|gallons?|acres?|hectares?|degrees?|square|cubic|megawatts?|gigawatts?|volts?|dollars?|cents?|euros?|pence|pounds|francs?|yen|rupees?|roubles?|rubles?|and|or|to|out|of|for|from|in|on|at|with|goals?|wins?|minutes?|hours?|seconds?|years?|months?|weeks?|days?|overs?|wickets?|runs?|rebounds?|assists?|yard|seed|all|down|until|but|who|which|that|has|had|was|were|is|are|the)$/iu;
const spelled = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<!top |in |of |^|[.!?:][”"’']? |[“"‘] ?)(?<word>(?:${tens.join('|')})(?:-(?:${ones.slice(1, 10).join('|')}))?|${ones.slice(10).join('|')})(?= \\p{Ll}{3,20})(?! (?:hundred|thousand|million|billion|trillion|or|and|to|something|odd|years? ago)(?!\\p{L}))(?![\\p{L}-])`,
  'gu',
);

/**
 * The numbers of `text` against a house that spells them out up to `limit`: figures for things counted
 * up to it, words for larger numbers inside a sentence. Ages, units, money, scores and shares are left.
 */
export function numbersAgainst(text: string, limit: number): readonly WrittenForm[] {
  const found: WrittenForm[] = [];
  for (const { index, groups = {} } of text.matchAll(counting)) {
    const { figure = '', noun = '' } = groups;
    const before = text.slice(Math.max(0, index - 24), index);
    if (numbered.test(before) || ofAName.test(before)) continue;
    const wanted = inWords(Number(figure));
    if (Number(figure) <= limit && wanted && !measured.test(noun) && !figure.startsWith('0'))
      found.push({ start: index, end: index + figure.length, written: figure, wanted });
  }
  for (const { index, groups = {} } of text.matchAll(spelled)) {
    const { word = '' } = groups;
    const value = Array.from({ length: 100 }, (_, i) => i).find((i) => inWords(i) === word);
    if (value !== undefined && value > limit)
      found.push({ start: index, end: index + word.length, written: word, wanted: String(value) });
  }
  return found;
}

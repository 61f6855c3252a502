import { expression } from '../expression';
import { allMatches } from '../matches';
import type { Span } from '../span';
import { pattern } from '../letters';

/** Two numbers side by side before one noun: `five six people`, `14 15 March`. */
export interface TwinNumbers extends Span {
  /** Where the second starts. */
  readonly second: number;
}

const inWords =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  );
const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const word = `(?:${inWords.slice(1).join('|')})`;
/** In words: what is counted follows in the plural, or a large number does. */
const words = expression(
  String.raw`(?<![\p{L}\p{N}’'-])(?<a>${word}) (?<b>${word})(?= (?:(?!(?:is|was|has|does|times|as|across|plus|unless)\b)(?:\p{Ll}{3,18}s|people|men|women|children|police)|hundred|thousand|million|billion)(?![\p{L}’'-]))`,
  'giu',
);
/** In figures: the same, or a month. */
const figures = expression(
  String.raw`(?<![\p{L}\p{N}.,:/–$£€#’'-]|[:/.,–-] )(?<a>\d{1,3}) (?<b>\d{1,3})(?= (?:(?:${months})\b|(?:people|men|women|children|police|percent|per cent|million|billion|thousand|years|months|weeks|days|hours|minutes|soldiers|civilians|students|migrants|passengers|countries|members|seats|votes|houses|homes|villages|towns|cases|deaths|injured|others)\b))`,
);
/** `the 19th 20th century`. */
const ordinals = expression(
  String.raw`(?<![\p{L}\p{N}-])(?<a>\d{1,2})(?:st|nd|rd|th) (?<b>\d{1,2})(?:st|nd|rd|th)(?= \p{Ll})`,
);
/** After these the first number may stand by itself: `at 10 11 people`, `in six four men`, `flight 12`. */
const ownNumber = pattern(
  String.raw`(?:^|[^\p{L}])(?:at|of|in|after|by|on|until|from|numbers?|nos?\.?|pages?|chapter|section|article|aged?|under|over|group|level|row|gate|room|flight|bus|train|route|channel|\d{1,4}) $`,
  'iu',
);
/** So does a name: `Apollo 12`. */
const named = pattern(
  String.raw`(?!(?:Some|About|Around|Nearly|Almost|The|These|Those) )\b\p{Lu}\p{L}{2,20} $`,
  'u',
);

/** Numbers that stand side by side where one was meant: neighbours in counting, before one noun. */
export function twinNumbers(text: string): readonly TwinNumbers[] {
  return [words, figures, ordinals].flatMap(({ pattern }) =>
    allMatches(pattern, text, /\d \d|(?:[enortxy]|[a-z]ve|th|st|nd|rd) /u).flatMap((match) => {
      const { a = '', b = '' } = match.groups ?? {};
      const before = text.slice(Math.max(0, match.index - 24), match.index);
      const month = new RegExp(`^ (?:${months})`, 'u').test(
        text.slice(match.index + match[0].length),
      );
      if (
        !follows(a, b) ||
        named.test(before) ||
        (ownNumber.test(before) && !(month && /(?:on|of|from) $/u.test(before)))
      )
        return [];
      const end = match.index + match[0].length;
      return [{ start: match.index, end, second: match.index + match[0].indexOf(' ') + 1 }];
    }),
  );
}

/** Whether the second is the next number after the first, or the next round one. */
function follows(a: string, b: string): boolean {
  const i = inWords.indexOf(a.toLowerCase());
  if (i >= 0) return inWords.indexOf(b.toLowerCase()) === i + 1;
  return Number(b) - Number(a) === 1;
}

import {
  filler,
  maskedPassage,
  maskedSentences,
  signsOf,
  type Masked,
} from '../extract/figures/masked';
import { exactShape, shape, type Shape } from '../extract/figures/shapes';
import type { Extractor, Passage } from '../passage';

/** A list of more things than this is not announced by its number. */
export const mostThings = 15;

const words = "(?<what>(?:[ -][\\p{L}$][\\p{L}'’.-]{0,24}){1,9}?)";
const end = '(?=[.!?]?["”’)]{0,2}$)';
const rest = '(?<list>[^.!?;:—–]{3,400}|[^.!?—–:]{3,600};[^.!?—–:]{3,600})';
const capital = "\\p{Lu}[\\p{L}'’.-]{1,25}(?![\\p{L}'’-])";
const Name = `(?<![\\p{L}])${capital}(?: (?:of |de )?${capital}){0,3}`;
/** The age or the year behind a name, between commas. */
const aside = `(?:, ?${signsOf('nay')}${filler}{0,40}(?=,|[.;]|$| and))?`;
const item = `(?:the )?${Name}${aside}`;
const names = `${item}(?:, ${item}){0,10},? and ${item}`;
const dash = '(?:—|–|--| - )';
const one = '(?: [\\p{L}-]{3,20}){0,2} [\\p{Ll}-]{3,20}';

/** Announced and listed in one breath; `list` is read from the text behind. In the order of trust. */
const closed = [
  // five people — A, B, C and D — were
  shape(`{n:n}${words},? ?${dash} ?(?<list>[^—–;.!?]{3,300}?) ?${dash}`),
  // Of the five, three — A, B and C — have
  exactShape(`{n:n}(?<what>(?: of (?:them|these|those))?) ?${dash} ?(?<list>${names}) ?${dash}`),
  // four nations, namely A, B, C and D, voted
  shape(
    `{n:n}${words}, (?:namely|viz\\.?|that is),? (?<list>[^.!?;:—–]{3,200}? and [^,.!?;:—–]{2,60})(?=[,.])`,
  ),
  // four of the suspects, identified as A, B, C and D
  exactShape(
    `{n:n}(?<what>(?: of (?:the|his|her|its|their|those))?${one}),? (?:identified|named|listed|known) (?:[\\p{Ll}]+ )?as (?<list>${names})(?=[,.;]|$)`,
  ),
  shape(`{n:n}${words} \\((?<list>[^()]{3,300})\\)`),
  // four priorities: a, b, c and d
  shape(`{n:n}${words}(?::| ?${dash}|, namely|, viz\\.?,) ?${rest}${end}`),
  // named a, b, c and d as its four priorities · a, b and c are the three
  shape(
    `(?:named?|listed?|identified|cited|chose|picked|set out|singled out|describe[ds]?) (?<list>[^:—–.!?;]{6,200}?) as (?:the |his |her |its |their |her |my |our )?{n:n}(?<what>${one})`,
  ),
];
const plain = [
  // The four priorities are a, b, c and d
  exactShape(
    `(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Aa]ll|[Oo]ur) {n:n}(?<what>${one}) (?:are|were|will be) ${rest}${end}`,
  ),
];
const apposed = [
  // identified the four victims as A, B, C and D
  exactShape(
    `(?:[Ii]dentified|[Nn]amed|[Ll]isted|[Dd]escribed) (?:the |its |their |his |her )?{n:n}(?<what>${one}) as (?<list>${names})(?=[,.;]|$)`,
  ),
  // the three countries, Turkey, Syria and Iran, said
  exactShape(`{n:n}(?<what>${one}), (?<list>${names})(?=[,.;]|$)`),
  // A, B and C — the three countries · A, B and C are the three countries
  exactShape(
    `(?<list>${names})(?:,| —| –| -|,? (?:are|were|make up|form|became)) (?:the |all |are the |were the )?{n:n}(?<what>${one})`,
  ),
  exactShape(
    `(?:^|[Tt]he |[,;:] )(?:{n:n})(?<what>${one}) (?:of )(?<list>${names})(?=[,.;]|$| \\p{Ll})`,
  ),
  // Apples, pears and plums are the three crops
  exactShape(
    `^(?<list>[^:—–.!?;]{4,80}, [^:—–.!?;]{2,200}? and [^,:—–.!?;]{2,40}) (?:are|were|make up|form) (?:the|its|his|her|their) {n:n}(?<what>${one})`,
  ),
  // a, b, c and d: four priorities
  exactShape(
    `^(?<list>[^:—–.!?;]{8,300}?)(?: ?[—–:]| -) ?(?:all |the |those |these |the same )?{n:n}(?<what>${one})`,
  ),
];
const open = [
  // three countries, including A, B, C and D: more than announced
  exactShape(
    `{n:n}(?<what>(?: [\\p{L}'’-]{2,20}){1,5}?),? (?:including|such as|among them|notably) ${rest}${end}`,
  ),
];
/** Three men, aged 21, 25 and 30 */
export const agesListed = [
  exactShape(
    `{n:n}(?<what>${one}),? (?<ages>${signsOf('a')}${filler}{0,40}(?:, ${signsOf('na')}${filler}{0,40}){0,8},? and ${signsOf('na')})(?!${filler}* ?(?:years? (?:ago|in)|others))`,
  ),
];
/** The number in one sentence, the list in the next one. */
const spread = [
  shape(
    `{n:n}${words}\\. (?:They|These|Those) (?:are|were|will be) (?<list>[^.!?;:—–]{6,400})(?=[.!?])`,
  ),
];
/** `four-way talks involving A, B and C`: the host may be the one not named. */
const partied =
  '(?:involving|between|with|among|by|of|bringing together|comprising|that includes?|grouping|made up of|against)';
const parties = [
  shape(
    `{n:n}[ -](?:way|party|nation|country|sided|member|power|state)(?<what>(?: [\\p{L}-]+){1,3}),? ${partied} (?<list>(?:[^.!?;:—–,]|,(?! (?:the|a|an|in|on|which|who|according|said)\\b)){3,200})`,
  ),
];
const grouped = (name: string) =>
  exactShape(
    `(?:${name}) (?:of|[—–:-]|comprising) (?:\\p{Ll}+ )?(?:\\p{Ll}+ ?(?:—|–|:|,|\\() ?)?(?<list>${names})(?=[,.;)—–]|$| \\p{Ll}| [—–-] )`,
  );
/** `a trio of A, B, C and D`, `both A, B and C`: groups whose name is their number, by that number. */
export const groups: readonly (readonly [number, readonly Shape[]])[] = [
  [2, [exactShape(`[Bb]oth (?<list>${Name}, ${Name},? and (?:the )?${Name})`)]],
  [3, [grouped('trio|threesome|triumvirate')]],
  [4, [grouped('quartet|foursome')]],
  [2, [grouped('duo|pair')]],
];
/** Words of such groups. */
export const groupWord = /\b(?:both|trio|threesome|triumvirate|quartet|foursome|duo|pair)\b/i;

/** The sentences in which a small number stands beside a list of any sort. */
export function announcing(_text: string, passage: Passage): readonly Masked[] {
  return passage.read(maskedSentences).filter(announces);
}

/** The passage as a whole, where it goes on from a number to a list in the next sentence. */
function announcingPassage(text: string, passage: Passage): readonly Masked[] {
  return /\. (?:They|These|Those) (?:are|were|will be) /u.test(text)
    ? passage.read(maskedPassage).filter(announces)
    : [];
}

function announces({ text, facts }: Masked): boolean {
  return (
    /[,;] | and /.test(text) &&
    facts.some(
      (fact) =>
        fact.letter === 'n' &&
        fact.quantity.kind === 'count' &&
        fact.quantity.value >= 2 &&
        fact.quantity.value <= mostThings,
    )
  );
}

/** How the number stands to its list. */
export type Kind = 'closed' | 'plain' | 'apposed' | 'open' | 'parties';
/** The shapes of each kind, and the view of the passage that they are sought in; in the order of trust. */
export const kinds: readonly (readonly [Kind, readonly Shape[], Extractor<readonly Masked[]>])[] = [
  ['closed', closed, announcing],
  ['plain', plain, announcing],
  ['parties', parties, announcing],
  ['apposed', apposed, announcing],
  ['open', open, announcing],
  ['closed', spread, announcingPassage],
];

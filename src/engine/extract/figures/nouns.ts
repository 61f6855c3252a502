import type { Span } from '../../span';
import { pattern } from '../../letters';

/** What a quantity counts: `12 Russian soldiers` counts soldiers that are Russian. */
export interface CountedNoun extends Span {
  /** As printed, with its modifiers. */
  readonly text: string;
  /** The last word, small: `soldiers`. */
  readonly head: string;
}

const stops = new Set(
  'a an the and or but nor of in on at by for from to with without within into onto over under after before during since until till than as that which who whom whose when where while if because although though so is are was were be been being am has have had do does did will would can could may might must shall should not no also only just still already yet even it its he his she her they their them we our us you your i this these those there here then now about around between among against across through near per each every said says say told according including more less most least fewer other another ago away apart long old tall wide deep high later earlier early late up down out off back both either neither all any some today yesterday tomorrow left right such very too least last next overall nationwide worldwide altogether together total killed injured wounded dead died missing hurt arrested died survived percent monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);
const plurals = new Set(
  'people men women children police crew staff personnel cattle sheep fish aircraft troops media data families lives feet teeth mice geese wives'.split(
    ' ',
  ),
);
const word = pattern(String.raw`[ -]?([\p{L}][\p{L}'’-]{0,30}|U\.S\.|U\.N\.|U\.K\.)`, 'uy');
/** Words looked at for a head noun. */
const reach = 5;

/** The noun phrase that starts at `at`, directly behind a number; nothing where a stop word follows. */
export function nounAfter(text: string, at: number): CountedNoun | undefined {
  let end = at;
  let start: number | undefined;
  let head = '';
  let wasPlural = false;
  const of = /^ of (?:the |its |their |his |her |our |these |those |them|all )?/i.exec(
    text.slice(at, at + 12),
  );
  if (of) end += of[0].length - (of[0].endsWith(' ') ? 1 : 0);
  for (let count = 0; count < reach; count++) {
    word.lastIndex = end;
    const match = word.exec(text);
    if (!match || (count > 0 && match[0] === match[1])) break;
    const found = match[1] ?? '';
    const lower = found.toLowerCase();
    const plural = isPlural(lower);
    if (stops.has(lower) || /n['’]t$/.test(lower)) break;
    if (wasPlural && !plural) break;
    if (wasPlural && plural && /ed$|ing$/.test(lower)) break;
    if (count > 0 && lower.endsWith('ly')) break;
    start ??= end + match[0].length - found.length;
    end += match[0].length;
    head = lower.replace(/['’]s?$/, '');
    wasPlural = plural;
    if (/['’]$/.test(found)) break;
  }
  if (start === undefined) return undefined;
  return { start, end, text: text.slice(start, end), head };
}

function isPlural(lower: string): boolean {
  return plurals.has(lower) || (/[^siu]s$/.test(lower) && lower.length > 3);
}

/** The things that happen to what is counted, under one name each. */
const events: readonly (readonly [string, RegExp])[] = [
  [
    'killed',
    /^(?:kill(?:s|ed|ing)?|dead|died?|dies|dying|deaths?|fatalit(?:y|ies)|perished|slain|toll|lives|murdered|bodies|massacred|executed|drowned)$/,
  ],
  ['injured', /^(?:injur(?:e|es|ed|ing|ies|y)|wound(?:s|ed|ing)?|hurt|maimed|casualties)$/],
  ['missing', /^(?:missing|unaccounted|disappeared)$/],
  ['arrested', /^(?:arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|detentions?|jailed|imprisoned)$/],
  ['charged', /^(?:charged|indicted|convicted|sentenced|accused)$/],
  ['rescued', /^(?:rescu(?:e|es|ed|ing)|saved|survivors?|survived)$/],
  [
    'displaced',
    /^(?:displaced?|fled|flee(?:ing)?|evacuat(?:e|es|ed|ing|ions?)|homeless|uprooted|refugees)$/,
  ],
  ['destroyed', /^(?:destroy(?:s|ed|ing)?|damaged?|wrecked|burned|burnt|razed|gutted|flattened)$/],
  ['infected', /^(?:infect(?:ed|ions?)|cases|sickened|hospitali[sz]ed)$/],
  [
    'rose',
    /^(?:rose|rises?|risen|rising|grew|grow[ns]?|growth|increas(?:e|es|ed|ing)|gain(?:s|ed|ing)?|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|up)$/,
  ],
  [
    'fell',
    /^(?:fell|fall(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|slump(?:s|ed|ing)?|plung(?:e|es|ed|ing)|sank|lost|tumbled|slipped|shrank|down|cut)$/,
  ],
  ['sold', /^(?:sold|sell(?:s|ing)?|sales?|auctioned)$/],
  ['bought', /^(?:bought|buy(?:s|ing)?|acquir(?:e|es|ed|ing)|purchased?|paid|pay(?:s|ing)?)$/],
  ['employed', /^(?:employ(?:s|ed|ing|ees)?|hired?|hiring|workforce|staff)$/],
  ['dismissed', /^(?:lay(?:ing)?|laid|layoffs?|redundan(?:t|cies)|fired|dismissed|sacked)$/],
  ['attended', /^(?:attend(?:s|ed|ing|ance)?|gathered|turned|crowd|protested|marched|joined)$/],
  ['voted', /^(?:vot(?:e|es|ed|ing)|backed|opposed|approved|rejected|supported)$/],
  ['won', /^(?:w[io]n|wins|winning|beat|victory|seats)$/],
  ['cost', /^(?:costs?|costing|priced?|worth|valued)$/],
  ['raised', /^(?:rais(?:e|es|ed|ing)|donated|collected)$/],
  ['spent', /^(?:spen[dt]|spends|spending|budget)$/],
  ['fired', /^(?:launched|shot|launch)$/],
];

/** The event by its common name (`killed` for died, dead, toll), or nothing. */
export function eventOf(word: string): string | undefined {
  const lower = word.toLowerCase();
  return events.find(([, pattern]) => pattern.test(lower))?.[0];
}

const near = pattern(String.raw`[\p{L}'’-]{2,30}`, 'gu');

/** The stops of `U.S.` end nothing. */
const clauseBehind = pattern(String.raw`^(?:[^.;:,–—]|(?<=(?<!\p{L})\p{Lu})\.){0,60}`, 'u');

/** The event a quantity belongs to: the nearest one behind it, else before it, in the same clause. */
export function eventAt(text: string, start: number, end: number): string | undefined {
  const after = clauseBehind.exec(text.slice(end, end + 60))?.[0] ?? '';
  const before = /[^.;:–—]{0,60}$/u.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const left = (before.match(near) ?? []).reverse().slice(0, 5);
  const right = (after.match(near) ?? []).slice(0, 6);
  // `killed 14`: right before; `14 people were killed`: behind; else further to the left.
  // `two were killed and 17 injured`: what stands before the `and` belongs to the figure before it.
  const nearest = /^(?:and|or|but|while)$/i.test(left[0] ?? '') ? right.slice(0, 2) : [];
  const order = [...nearest, ...left.slice(0, 2), ...right, ...left.slice(2)];
  for (const found of order) {
    const event = eventOf(found);
    if (event) return event;
  }
  return undefined;
}

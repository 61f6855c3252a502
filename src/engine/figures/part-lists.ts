import { filler, signsOf, type Masked } from '../extract/figures/masked';
import type { Quantity } from '../extract/figures/quantities';
import { sumBounds } from '../extract/figures/bounds';
import { comparable } from './format';
import { pattern } from '../letters';

/** A total with the parts that are printed behind it. */
export interface PartList {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
}

/** The parts, if all of them are of the total's kind. */
export function partsOf(all: readonly Quantity[], total: Quantity): Quantity[] | undefined {
  if (
    (total.kind === 'measure' && !isTerm(total)) ||
    total.range ||
    total.form === 'vague' ||
    total.form === 'fraction'
  )
    return undefined;
  const parts = all.filter((part) => comparable(part, total));
  if (parts.length !== all.length) return undefined;
  if (parts.some((part) => part.range || part.form === 'vague' || part.hedge === 'most'))
    return undefined;
  return parts.every((part) => part.value <= total.value * 3) ? parts : undefined;
}

/** `14 years: eight for fraud and six for perjury` */
const isTerm = ({ unit, hyphenated }: Quantity) =>
  !hyphenated && (unit?.name === 'year' || unit?.name === 'month');

/** Lowest and highest sum that the printed parts allow. */
export function rangeOf(parts: readonly Quantity[]): { low: number; high: number } {
  return {
    low: parts.reduce((n, part) => n + sumBounds(part).low, 0),
    high: parts.reduce((n, part) => n + sumBounds(part).high, 0),
  };
}

/** Who may be told apart into men, women, doctors or Norlanders. */
const anybody =
  /^(?:people|persons?|victims|passengers|pupils|students|patients|prisoners|detainees|hostages|refugees|migrants|workers|employees|members|suspects|survivors|residents|players|medals|others|dead|casualties|civilians|strong)$/;
const groupBefore =
  /\b(?:team|group|crew|party|panel|jury|delegation|staff|squad|committee|family) of (?:about |some )?$/i;
const somebody = pattern(
  String.raw`^(?:men|women|boys|girls|adults|children|toddlers|infants|teenagers|minors|males?|females?|civilians|soldiers|police|officers|crew|guards|staff|troops|members|gold|silver|bronze|golds|silvers|bronzes|passengers|residents|tourists|nurses|wives|\p{L}{2,14}(?:ers|ors|ists|ians|ans|ants|ents|men|women))$`,
  'u',
);

type Sort = 'place' | 'manner' | 'done' | 'person' | 'other';
const places = /^(?:from|in|on|at|near|by|with|for|to|outside|inside|under|over|aboard)$/;

/** What sort of words stand behind a part: `from Kent`, `seriously`, `appointed by Ruiz`, `women`. */
function sortOf(words: string): Sort {
  const [first = '', ...rest] = words
    .replace(/^[\s,]*(?:of (?:it|them|whom|these|those|which) )?(?:(?:is|are|was|were) )?/u, '')
    .split(/[\s,.;]+/u);
  if (places.test(first)) return 'place';
  if (first.endsWith('ly')) return 'manner';
  if (/(?:ed|en|wn|ilt)$/.test(first) && !/^(?:men|women|children)$/.test(first)) return 'done';
  return [first, ...rest.slice(0, 2)].some((word) => somebody.test(word)) ? 'person' : 'other';
}

const sign = signsOf('n');
const signAt = new RegExp(`${sign}${filler}{0,80}`, 'gu');
/** Between a total and parts that follow a comma; `of whom` may lead them. */
const lead = pattern(
  String.raw`^(?:[^;:()—–]{0,80}[\p{L}\d”’])?(?:, (?:with |or )?|, of (?:whom|which|them|these|those) (?:(?:the )?[\p{L}’' ]{1,24} )?)$`,
  'u',
);
const held =
  /\b(?:including|included|such as|at least|some of|up from|down from|compared|than|per|every|each|apiece|versus|against|after|before|least|old|ago|more|other|others|another|while|but|when|who had)\b/i;
/** Figures that come to more times a total than this are no parts of it. */
const mostOver = 1.6;
/** Parts that come to less of a total than this are not all of it. */
const mostOfIt = 0.75;

/**
 * Parts that follow their total behind a comma and are told apart by words of one sort: `12 people
 * died, two from Kent and nine from Essex`. Nothing where they may be other things beside the total.
 */
export function apposedParts(masked: Masked, all: readonly Quantity[]): PartList | undefined {
  const [total] = all;
  if (!total || all.length < 3) return undefined;
  const local = (at: number) => at - masked.start;
  const [, second] = all;
  const last = all[all.length - 1];
  if (!second || !last || (total.kind !== 'count' && total.kind !== 'money')) return undefined;
  const joint = masked.text.slice(local(total.end), local(second.start));
  const words = masked.text.slice(local(second.start));
  if (!lead.test(joint) || held.test(joint) || held.test(words)) return undefined;
  if (/\b(?:each|every|per)\b/i.test(masked.text.slice(0, local(total.start)))) return undefined;
  const parts = partsOf(all.slice(1), total);
  if (!parts || parts.length < 2) return undefined;
  const phrases = words.split(signAt).slice(1);
  if (
    !phrases
      .slice(0, -1)
      .every((phrase) =>
        /,(?: and)? $| and (?:[\p{L}’' ]{1,24} )?$|, [\p{L}’' ]{1,24} $/u.test(phrase),
      )
  )
    return undefined;
  if (!(phrases.slice(0, -1).at(-1) ?? '').includes(' and ')) return undefined;
  if (phrases.some((phrase) => repeats(joint, phrase))) return undefined;
  const led = /\bof (?:whom|which|them|these|those)\b/.test(joint);
  const sorts = phrases.map(sortOf);
  const alike =
    led ||
    sorts.every((sort) => sort === 'place' || sort === 'manner' || sort === 'done') ||
    (sorts.every((sort) => sort === 'person') && isAnybody(masked, total));
  if (!alike) return undefined;
  return nearlyAll(total, parts) ? { total, parts } : undefined;
}

function nearlyAll(total: Quantity, parts: readonly Quantity[]): boolean {
  const { low, high } = rangeOf(parts);
  const whole = sumBounds(total);
  return (
    (low > whole.high && low < whole.high * mostOver) ||
    (low <= whole.high && high >= whole.low * mostOfIt)
  );
}

/** `12 people came from Kent, two from Essex`: the first is a part like the others. */
function repeats(joint: string, phrase: string): boolean {
  const [first = ''] = phrase.trim().split(' ');
  return places.test(first) && joint.split(/[\s,]+/).includes(first);
}

function isAnybody(masked: Masked, total: Quantity): boolean {
  return (
    anybody.test(total.noun?.head ?? '') ||
    (total.noun === undefined && groupBefore.test(masked.text.slice(0, total.start - masked.start)))
  );
}

const including = new RegExp(
  `^[^;:.()]{0,40},? (?:including|among them)(?: at least| more than)? ${sign}|^ (?:dead|victims|killed|injured|hurt|wounded|passengers|survivors|detained) (?:were|are)(?: at least| more than)? ${sign}`,
  'u',
);

/** `14 people, including 19 children`: one part that is more than the whole. */
export function includedPart(masked: Masked, all: readonly Quantity[]): PartList | undefined {
  for (const [index, total] of all.entries()) {
    const part = all[index + 1];
    if (!part || part.value <= total.value || !anybody.test(total.noun?.head ?? 'dead')) continue;
    const parts = partsOf([part], total);
    const { start } = masked;
    const before = masked.text.slice(0, total.start - start);
    const behind = masked.text.slice(total.end - start, part.start - start + 1);
    const among = /\b(?:among|of) the $/i.test(before) || !/^ (?:dead|victims|killed)/.test(behind);
    if (parts && among && including.test(behind)) return { total, parts };
  }
  return undefined;
}

const ofThese = pattern(String.raw`^(?:Of|Among) (?:them|these|those)(?: \p{L}+)?,? $`, 'u');
/** `The Greens won 55, the Liberals 40 and the Farmers 35`: all behind the first lack verb and noun. */
const gapped = new RegExp(
  `^[^,;]{0,80}${sign}${filler}{0,80}[^,;]{0,60}(?:, [^,;]{0,50}${sign}${filler}{0,80}[^,;]{0,50}){1,5},? and [^,;]{0,50}${sign}${filler}{0,80}[^,;]{0,50}[.]?$`,
  'u',
);

/** A third sentence that tells of more of them. */
const goesOn = pattern(
  String.raw`^\s*(?:The|Another|A further|Some) (?:\p{L}+ )?(?:other|others|remaining|remainder|rest|last|final)\b|^\s*(?:Another|A further)\b`,
  'u',
);

/**
 * A total that ends one sentence's figures, and all its parts in the next one.
 * @param after what stands behind the second sentence
 */
export function partsInNext(
  before: readonly Quantity[],
  next: Masked,
  all: readonly Quantity[],
  after: string,
): PartList | undefined {
  const total = before.length === 1 ? before[0] : undefined;
  if (total?.noun === undefined || total.value < 4 || all.length < 2) return undefined;
  if (total.kind !== 'count' || held.test(next.text)) return undefined;
  const first = all[0];
  const opening = next.text.slice(0, (first?.start ?? 0) - next.start);
  const parts = partsOf(all, total);
  if (!parts) return undefined;
  const led = ofThese.test(opening) && next.text.includes(' and ');
  const bare = parts.length > 2 && parts.every(({ noun }) => noun === undefined);
  if (!led && !(bare && gapped.test(next.text))) return undefined;
  const { high } = rangeOf(parts);
  if (high < sumBounds(total).low && goesOn.test(after)) return undefined;
  return nearlyAll(total, parts) ? { total, parts } : undefined;
}

import type { Block } from '../block';
import { determiners, prepositions, sayingVerbs } from '../lexicon/closed-class';
import type { Passage } from '../passage';
import { isObject, isPerson, type Mentions } from './block-mentions';
import { quotations, type Quotation } from './quotations';
import { sentences } from './sentences';
import { namedBy, subjectOf, type Named } from './verb-subject';
import { words, type Word } from './words';

/** The speaker that the quotation's own sentence names, if it does. */
export function speakerBeside(
  block: Block,
  quote: Quotation,
  all: readonly Quotation[],
  mentions: Mentions,
): Named | undefined {
  const { text } = block;
  const from = block.read(sentences).findLast(({ start }) => start <= quote.start)?.start ?? 0;
  const to = boundaryAfter(block, quote, all);
  const near = block.read(ownWords).filter(({ start, end }) => start >= from && end <= to);
  const verbs = near.filter((word, index) => isVerb(word, near[index - 1]));
  const behind = verbs.find(({ start }) => start >= quote.end && start - quote.end <= 140);
  const before = verbs.findLast(({ end }) => end <= quote.start);
  // Right behind the quotation is where English puts its speaker; a verb right before it comes first.
  const ledIn =
    before &&
    quote.start - before.end <= 40 &&
    /[,:]\s?$|that\s?$|\p{L}\s$/u.test(text.slice(Math.max(0, quote.start - 6), quote.start));
  const order =
    ledIn &&
    !(
      behind &&
      /^[,.!?]?[”"’]?\s?$/u.test(text.slice(quote.end - 2, quote.end)) &&
      /[,?!][”"’]$/u.test(text.slice(quote.start, quote.end))
    )
      ? [before, behind]
      : [behind, before];
  for (const verb of order) {
    if (!verb) continue;
    const subject = subjectOf(text, near, verb, quote, mentions);
    if (subject) return subject;
  }
  return (
    accordingTo(text, quote, from, to, mentions) ??
    signedBy(text, quote, mentions) ??
    (isTitle(text.slice(quote.inner.start, quote.inner.end))
      ? undefined
      : sentenceSubject(block, quote, from, mentions))
  );
}

/** `the report`, `a state visit`: forms that are nouns as well, behind a word that only a noun follows. */
function isVerb({ text }: Word, before: Word | undefined): boolean {
  if (!sayingVerbs.has(text)) return false;
  if (!/^(?:states?|reports?|claims?|notes?|demands?|comments?|estimates?|remarks?)$/u.test(text))
    return true;
  const lower = before?.text.toLowerCase() ?? '';
  return !determiners.has(lower) && !prepositions.has(lower) && !/[’']s$/u.test(lower);
}

/** A title has so many words with a capital at least, and few long ones without. */
const leastCapitals = 2;
const mostSmall = 0.2;
const longestTitle = 12;

/** Whether words between marks are set as titles and headlines are: `“The Long Road to Ellery”`. */
export function isTitle(quoted: string): boolean {
  const list = quoted.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  const long = list.filter((word) => /^\p{L}{4}/u.test(word));
  const capitals = list.filter((word) => /^\p{Lu}\p{L}/u.test(word)).length;
  const small = long.filter((word) => /^\p{Ll}/u.test(word)).length;
  return (
    list.length <= longestTitle && capitals >= leastCapitals && small <= mostSmall * long.length
  );
}

/** `“…” — Anna Karst, Port Ellery`: the name behind a dash, to the end of the line or a comma. */
function signedBy(text: string, quote: Quotation, mentions: Mentions): Named | undefined {
  const dash = /^\s*(?:[—–―]|--?)\s?/u.exec(text.slice(quote.end, quote.end + 8));
  if (!dash) return undefined;
  return signature(text, quote.end + dash[0].length, mentions);
}

/** The name that begins at a place and is followed by nothing of a sentence. */
export function signature(text: string, at: number, mentions: Mentions): Named | undefined {
  const signed = mentions.find(({ mention: { start, title } }) => (title?.start ?? start) === at);
  return signed && /^\s*(?:[,.(]|$)/u.test(text.slice(signed.mention.end))
    ? namedBy(signed)
    : undefined;
}

/** Without a verb of saying: the first person of the sentence, or the pronoun that opens it. */
function sentenceSubject(
  { text }: Block,
  quote: Quotation,
  from: number,
  mentions: Mentions,
): Named | undefined {
  const subject = mentions.find(
    (m) =>
      m.mention.start >= from &&
      m.mention.end <= quote.start &&
      isPerson(m) &&
      !m.mention.quoted &&
      !isObject(text, m.mention),
  );
  const opening = /^\s*(?<who>He|She) (?!is\b|was\b)/u.exec(text.slice(from, quote.start));
  const isShort = quote.inner.end - quote.inner.start < shortestSpeech;
  if (!opening?.groups?.who || isShort) return subject && namedBy(subject);
  const start = from + opening[0].indexOf(opening.groups.who);
  return { start, end: start + opening.groups.who.length, pronoun: true };
}

/** Fewer characters between marks, with no verb of saying, are a word held at arm's length. */
const shortestSpeech = 24;

/** The words of a passage that stand outside its quotations. */
function ownWords(_text: string, passage: Passage): readonly Word[] {
  const outer = passage.read(quotations).filter(({ depth }) => depth === 0);
  let next = 0;
  return passage.read(words).filter(({ start }) => {
    while (next < outer.length && (outer[next]?.end ?? 0) <= start) next++;
    return start < (outer[next]?.start ?? Infinity);
  });
}

/** The end of the sentence behind the quotation; the next quotation's own lead-in is not looked at twice. */
function boundaryAfter({ text }: Block, quote: Quotation, all: readonly Quotation[]): number {
  const rest = text.slice(quote.end, quote.end + 260);
  // A stop inside the marks ends the sentence, unless small letters or a speaker follow at once.
  const inside = text.slice(quote.end - 3, quote.end);
  if (
    /\.["”’]/u.test(inside) &&
    !/^ (?:\p{Ll}|\p{Lu}[\p{L}.’' -]{1,40} (?:said|says|told|added|wrote)\b)/u.test(rest)
  )
    return quote.end;
  const stop = /(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|St|Prof|\p{Lu}))[.!?](?=\s|$)/u.exec(
    rest,
  );
  const next = all.find(({ start }) => start >= quote.end)?.start ?? text.length;
  return Math.min(quote.end + (stop ? stop.index : rest.length), next);
}

/** `according to the minister`, before or behind the quotation. */
function accordingTo(
  text: string,
  quote: Quotation,
  from: number,
  to: number,
  mentions: Mentions,
): Named | undefined {
  for (const [start, end] of [
    [quote.end, to],
    [from, quote.start],
  ] as const) {
    const match = /\b[Aa]ccording to (?<who>[^,;:“”"]{2,80})/u.exec(text.slice(start, end));
    if (!match?.groups?.who) continue;
    const at = start + match.index + match[0].length - match.groups.who.length;
    return phraseAt(at, at + match.groups.who.length, mentions);
  }
  return undefined;
}

function phraseAt(start: number, end: number, mentions: Mentions): Named {
  const named = mentions.find(({ mention }) => mention.start >= start && mention.end <= end);
  return named ? namedBy(named) : { start, end };
}

import type { Span } from '../span';
import { prepositions } from '../lexicon/closed-class';
import { isObject, isPerson, type BlockMention, type Mentions } from './block-mentions';
import type { Entity } from './entities';
import type { Quotation } from './quotations';
import type { Word } from './words';
import { pattern } from '../letters';

/** Words that name a speaker in a block: a name, a noun phrase or a pronoun. */
export interface Named extends Span {
  readonly entity?: Entity;
  readonly pronoun?: boolean;
}

/** A mention as the words that name a speaker. */
export function namedBy({ mention: { start, end }, entity }: BlockMention): Named {
  return { start, end, entity };
}

/** The subject of a verb of saying: behind it (`said Karst`), or before it. */
export function subjectOf(
  text: string,
  near: readonly Word[],
  verb: Word,
  quote: Quotation,
  mentions: Mentions,
): Named | undefined {
  // Behind these marks, or behind those of the part before: `“…,” said Venn, “…”`; not `“…,” saying Venn …`.
  const behind =
    !isParticiple(verb) &&
    /[”"’»][\s,—–-]{0,3}$/u.test(text.slice(Math.max(0, verb.start - 4), verb.start));
  return (
    (behind ? subjectBehind(text, verb, mentions) : undefined) ??
    subjectBefore(text, near, verb, quote, mentions)
  );
}

const isParticiple = ({ text }: Word) => text.endsWith('ing');

/** How far behind the verb its subject may reach. */
const longestSubject = 140;

/** `said Karst`, `said Harbour Authority spokesman Jan Karst`, `said the clerk, Ida Venn`, `said a farmer from Ellery`. */
function subjectBehind(text: string, verb: Word, mentions: Mentions): Named | undefined {
  const rest = text.slice(verb.end, verb.end + longestSubject);
  const phrase = /^[^,;:“”"()—–]*/u.exec(rest)?.[0] ?? '';
  const to = verb.end + phrase.length;
  const inside = mentions.filter(
    ({ mention }) => startOf(mention) >= verb.end && mention.end <= to + 1,
  );
  const [first] = inside;
  const leadsTo = (from: number, next: BlockMention | undefined) =>
    next !== undefined && isModifier(text.slice(from, startOf(next.mention)));
  if (first && leadsTo(verb.end, first)) {
    let last = first;
    for (const next of inside.slice(1)) {
      if (!leadsTo(last.mention.end, next)) break;
      last = next;
    }
    return namedBy(last);
  }
  const pronoun = /^ (?<who>he|she|they|it)\b/u.exec(rest)?.groups?.who;
  if (pronoun) return { start: verb.end + 1, end: verb.end + 1 + pronoun.length, pronoun: true };
  const noun = /^ (?<who>(?:the|a|an|one|his|her|their|its) \p{L}.{1,80})/u.exec(
    phrase.replace(/(?<!\b\p{L}{1,3})[.!?](?=\s|$).*/u, ''),
  )?.groups?.who;
  if (!noun) return undefined;
  const apposed = mentions.find(
    (m) => isPerson(m) && /^, $/u.test(text.slice(to, startOf(m.mention))),
  );
  if (apposed) return namedBy(apposed);
  return { start: verb.end + 1, end: verb.end + 1 + noun.length };
}

function startOf({ start, title }: BlockMention['mention']): number {
  return title?.start ?? start;
}

/** Whether words only describe the name behind them: ` the group's founder `, not ` a spokesman for `. */
function isModifier(words: string): boolean {
  if (/[.!?] /u.test(words.replace(/\b\p{Lu}\p{L}{0,4}\. /gu, ''))) return false;
  const list = words.match(/\p{L}[\p{L}’'.-]*/gu) ?? [];
  return list.every((word) => !prepositions.has(word) && !joints.test(word));
}

const joints =
  /^(?:and|or|who|that|which|when|as|but|was|is|were|are|has|had|he|she|they|it|I|we)$/;

function subjectBefore(
  text: string,
  near: readonly Word[],
  verb: Word,
  quote: Quotation,
  mentions: Mentions,
): Named | undefined {
  const floor = verb.start > quote.end ? quote.end : 0;
  const index = near.indexOf(verb);
  const first = near
    .slice(Math.max(0, index - 4), index)
    .findLast(
      ({ text: word, start }) => start >= floor && /^(?:he|she|they|it|I|we|who)$/iu.test(word),
    );
  const candidates = mentions.filter(
    ({ mention }) =>
      mention.end <= verb.start &&
      mention.start >= Math.max(floor, near[0]?.start ?? 0) &&
      !mention.quoted,
  );
  const described = beforeApposition(text, verb, candidates);
  if (described) return namedBy(described);
  const named =
    candidates.findLast(
      ({ mention, entity }) => entity.kind !== 'place' && !isObject(text, mention),
    ) ?? candidates.findLast(({ mention }) => !isObject(text, mention));
  // `endorsed Clinton, saying …`: a participle goes with the sentence's subject, not with its object.
  if (isParticiple(verb)) {
    const subject = candidates.find((m) => isPerson(m) && !isObject(text, m.mention));
    if (subject) return namedBy(subject);
  }
  const relative = first && /^who$/iu.test(first.text);
  if (
    first &&
    !relative &&
    (!named || named.mention.end <= first.start) &&
    verb.start - first.end <= 20
  )
    return { start: first.start, end: first.end, pronoun: true };
  if (named) return namedBy(named);
  return nounBefore(text, floor, verb) ?? openingPronoun(text, near, floor);
}

/** What may stand between a subject and its verb. */
const adverbs = pattern(
  String.raw`(?: (?:also|later|has|had|have|then|\p{Ll}{1,20}ly)){1,6}$`,
  'u',
);

/**
 * `Karst, who sits on the board of Larkspur Lines, said`: with a comma right before the verb the subject
 * stands before what is told of it. `The clerk, Ida Venn, said` is her name itself.
 */
function beforeApposition(
  text: string,
  verb: Word,
  candidates: Mentions,
): BlockMention | undefined {
  const lead = text.slice(0, verb.start).trimEnd().replace(adverbs, '');
  if (!lead.endsWith(',') || isParticiple(verb)) return undefined;
  return candidates.find(
    (m) => isPerson(m) && !isObject(text, m.mention) && text[m.mention.end] === ',',
  );
}

function nounBefore(text: string, floor: number, verb: Word): Named | undefined {
  const from = Math.max(floor, verb.start - 90);
  const lead = text.slice(from, verb.start).trimEnd().replace(adverbs, '');
  const noun =
    /(?<who>(?:[Tt]he|[Aa]n?|[Oo]ne|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Ss]ome|[Mm]any|\p{Lu}[\p{L}.-]{1,24}[’']s?)(?: [\p{L}’'-]{1,25}){1,7})$/u.exec(
      lead,
    )?.groups?.who;
  if (!noun || !isModifier(noun.slice(noun.lastIndexOf(' ')))) return undefined;
  const start = from + lead.lastIndexOf(noun);
  return { start, end: start + noun.length };
}

/** `She urges him to leave and says, “…”`: what joins two verbs goes with the subject of both. */
function openingPronoun(text: string, near: readonly Word[], floor: number): Named | undefined {
  const [first] = near;
  if (!first || first.start < floor || !/^(?:He|She|They)$/u.test(first.text)) return undefined;
  return { start: first.start, end: first.end, pronoun: true };
}

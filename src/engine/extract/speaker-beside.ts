import type { Block } from '../block';
import { sayingVerbs } from '../lexicon/closed-class';
import type { Passage } from '../passage';
import type { Span } from '../span';
import { isObject, isPerson, type BlockMention, type Mentions } from './block-mentions';
import type { Entity } from './entities';
import { quotations, type Quotation } from './quotations';
import { sentences } from './sentences';
import { words, type Word } from './words';

/** Words that name a speaker in a block: a name, a noun phrase or a pronoun. */
export interface Named extends Span {
  readonly entity?: Entity;
  readonly pronoun?: boolean;
}

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
  const verbs = near.filter((word) => sayingVerbs.has(word.text.toLowerCase()));
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
    accordingTo(text, quote, from, to, mentions) ?? sentenceSubject(block, quote, from, mentions)
  );
}

/** Without a verb of saying: the first person of the sentence, or of the paragraph that ends in a colon before. */
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
  return subject && namedBy(subject);
}

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

function namedBy({ mention: { start, end }, entity }: BlockMention): Named {
  return { start, end, entity };
}

/** The subject of a verb of saying: behind it (`said Karst`), or before it. */
function subjectOf(
  text: string,
  near: readonly Word[],
  verb: Word,
  quote: Quotation,
  mentions: Mentions,
): Named | undefined {
  // Behind these marks, or behind those of the part before: `“…,” said Venn, “…”`.
  const behind = /[”"’»][\s,—–-]{0,3}$/u.test(text.slice(Math.max(0, verb.start - 4), verb.start));
  if (behind) {
    const rest = text.slice(verb.end, verb.end + 100);
    const lead = /^ (?:(?:former|then|\p{Ll}+) )?/u.exec(rest)?.[0].length ?? 0;
    const named = mentions.find(({ mention }) => {
      const from = mention.title?.start ?? mention.start;
      return (
        from >= verb.end &&
        from - verb.end <= Math.max(lead, 1) + 30 &&
        !/[,;:]/u.test(text.slice(verb.end, from))
      );
    });
    if (named) return namedBy(named);
    const noun = /^ (?<who>(?:the|a|an|one|his|her|their|its) [^,.;:“”"]{2,60})/u.exec(rest)?.groups
      ?.who;
    if (noun) return { start: verb.end + 1, end: verb.end + 1 + noun.length };
    const pronoun = /^ (?<who>he|she|they|it)\b/u.exec(rest)?.groups?.who;
    if (pronoun) return { start: verb.end + 1, end: verb.end + 1 + pronoun.length, pronoun: true };
  }
  return subjectBefore(text, near, verb, quote, mentions);
}

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
  const named =
    candidates.findLast(
      ({ mention, entity }) => entity.kind !== 'place' && !isObject(text, mention),
    ) ?? candidates.findLast(({ mention }) => !isObject(text, mention));
  // `endorsed Clinton, saying …`: a participle goes with the sentence's subject, not with its object.
  if (verb.text.endsWith('ing')) {
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
  const lead = text.slice(Math.max(floor, verb.start - 90), verb.start);
  const noun =
    /(?<who>(?:[Tt]he|[Aa]n?|[Oo]ne|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Ss]ome|[Mm]any) (?:[\p{L}’'-]{1,25} ){1,7})(?:\p{Ll}+ly |also |later |has |had |have |then )?$/u.exec(
      lead,
    )?.groups?.who;
  if (!noun) return undefined;
  const start = Math.max(floor, verb.start - 90) + lead.lastIndexOf(noun);
  return { start, end: start + noun.trimEnd().length };
}

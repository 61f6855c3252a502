import type { Article, Found } from '../article';
import type { Block } from '../block';
import { sayingVerbs } from '../lexicon/closed-class';
import { offices } from '../lexicon/titles';
import { structure } from '../structure';
import { names, type Entity } from './entities';
import type { NameMention } from './names';
import { quotations, type Quotation } from './quotations';
import { sentences } from './sentences';
import { words, type Word } from './words';
import type { Passage } from '../passage';
import { eachInSteps, inSteps, type Steps } from '../steps';
import type { Span } from '../span';

/** Who says a quotation, and how the text tells. */
export interface Speaker {
  /** The words that name the speaker, as written: `Peskov`, `the minister`, `he`. */
  readonly text: string;
  /** Their place in the article. */
  readonly span: Span;
  /** The person or body behind them, where they are a name or stand for one. */
  readonly entity: Entity | undefined;
  /** `named` beside the quotation; `pronoun` resolved to the last speaker or person; `carried` from the quotation before. */
  readonly how: 'named' | 'pronoun' | 'carried';
}

/** A quotation of the story with its speaker. */
export interface Attribution {
  readonly quotation: Found<Quotation>;
  /** `undefined` where nothing tells: a title, a word held at arm’s length, or a quotation nobody says. */
  readonly speaker: Speaker | undefined;
  /** Says a whole thing: several words with a verb or a capital. A word or two held at arm’s length do not. */
  readonly statement: boolean;
}

/** The outermost quotations of the story with their speakers, in the order of the text. */
export const attributions = inSteps(attributionsIn);

function* attributionsIn(article: Article): Steps<readonly Attribution[]> {
  const people = yield* mentionsByBlock(article);
  const found: Attribution[] = [];
  let last: Speaker | undefined;
  let lastBlock = -2;
  yield* eachInSteps(article.read(structure).story, (block) => {
    const own = block.read(quotations).filter(({ depth }) => depth === 0);
    const mentions = people.get(block) ?? [];
    let inBlock: Speaker | undefined;
    for (const quote of own) {
      const statement = isStatement(block, quote);
      const beside = speakerBeside(block, quote, own, mentions);
      let speaker =
        beside &&
        resolved(
          beside,
          block,
          mentions,
          inBlock ?? (block.index - lastBlock <= 1 ? last : undefined),
          people,
          article,
        );
      // What no verb hands over goes on from the quotation before: in the paragraph, or carried into the next.
      if (!speaker && quote.start === 0) speaker = ledInBy(article.blocks[block.index - 1], people);
      if (!speaker && statement && startsSentence(block, quote)) {
        const before = inBlock ?? (block.index - lastBlock <= 2 ? last : undefined);
        const previous = article.blocks[block.index - 1];
        // A paragraph that is nothing but a quotation goes on from what the one before it reports.
        speaker = before ? { ...before, how: 'carried' } : previous && speakerOf(previous, people);
      }
      found.push({
        quotation: { fact: quote, block, span: block.source(quote.start, quote.end) },
        speaker,
        statement,
      });
      if (speaker) inBlock = speaker;
    }
    if (inBlock) {
      last = inBlock;
      lastBlock = block.index;
    }
  });
  return found;
}

const isPerson = ({ entity }: Mentions[number]) =>
  entity.kind === 'person' || (entity.kind === undefined && entity.surname !== undefined);

/** The subject of a paragraph that ends in a colon: what follows is what they say. */
function ledInBy(
  previous: Block | undefined,
  people: ReadonlyMap<Block, Mentions>,
): Speaker | undefined {
  if (!previous?.text.endsWith(':')) return undefined;
  return speakerOf(previous, people);
}

function speakerOf(block: Block, people: ReadonlyMap<Block, Mentions>): Speaker | undefined {
  const subject = subjectIn(block, people.get(block) ?? []);
  if (!subject) return undefined;
  const { start, end, text } = subject.mention;
  return { text, span: block.source(start, end), entity: subject.entity, how: 'carried' };
}

type Mentions = readonly { readonly mention: NameMention; readonly entity: Entity }[];

function* mentionsByBlock(article: Article): Steps<ReadonlyMap<Block, Mentions>> {
  const byBlock = new Map<Block, { mention: NameMention; entity: Entity }[]>();
  const entities = yield* article.readInSteps(names);
  yield* eachInSteps(entities, (entity) => {
    for (const { fact, block } of entity.mentions) {
      const known = byBlock.get(block);
      if (known) known.push({ mention: fact, entity });
      else byBlock.set(block, [{ mention: fact, entity }]);
    }
  });
  for (const list of byBlock.values()) list.sort((a, b) => a.mention.start - b.mention.start);
  return byBlock;
}

/** A quotation of fewer words, without a capital, is a word held at arm’s length or a title. */
const leastWords = 5;

function isStatement(block: Block, { inner }: Quotation): boolean {
  const text = block.text.slice(inner.start, inner.end);
  const count = text.split(/\s+/u).length;
  return count >= leastWords || (count >= 2 && /^\p{Lu}/u.test(text) && /[.,!?…]$/u.test(text));
}

function startsSentence(block: Block, { start }: Quotation): boolean {
  const before = block.text.slice(Math.max(0, start - 4), start).trimEnd();
  return before === '' || /[.!?…”"’]$/u.test(before);
}

/** Words that name a speaker in a block: a name, a noun phrase or a pronoun. */
interface Named extends Span {
  readonly entity?: Entity;
  readonly pronoun?: boolean;
}

/** The speaker that the quotation's own sentence names, if it does. */
function speakerBeside(
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
  return (
    subject && { start: subject.mention.start, end: subject.mention.end, entity: subject.entity }
  );
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
  return named
    ? { start: named.mention.start, end: named.mention.end, entity: named.entity }
    : { start, end };
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
    if (named) return { start: named.mention.start, end: named.mention.end, entity: named.entity };
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
    if (subject)
      return { start: subject.mention.start, end: subject.mention.end, entity: subject.entity };
  }
  const relative = first && /^who$/iu.test(first.text);
  if (
    first &&
    !relative &&
    (!named || named.mention.end <= first.start) &&
    verb.start - first.end <= 20
  )
    return { start: first.start, end: first.end, pronoun: true };
  if (named) return { start: named.mention.start, end: named.mention.end, entity: named.entity };
  const lead = text.slice(Math.max(floor, verb.start - 90), verb.start);
  const noun =
    /(?<who>(?:[Tt]he|[Aa]n?|[Oo]ne|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Ss]ome|[Mm]any) (?:[\p{L}’'-]{1,25} ){1,7})(?:\p{Ll}+ly |also |later |has |had |have |then )?$/u.exec(
      lead,
    )?.groups?.who;
  if (!noun) return undefined;
  const start = Math.max(floor, verb.start - 90) + lead.lastIndexOf(noun);
  return { start, end: start + noun.trimEnd().length };
}

/** `told Karst`, `of Karst`, `Karst's`: a name that is not the subject. */
function isObject(text: string, { start, end, title }: NameMention): boolean {
  const before = text.slice(Math.max(0, (title?.start ?? start) - 14), title?.start ?? start);
  return (
    /\b(?:told|tells|telling|asked|of|to|with|from|by|against|about|in|at|on|for|like|and|between|after|urged|called|thanked|accused) (?:the )?$/iu.test(
      before,
    ) || /^['’]s?\b/u.test(text.slice(end, end + 2))
  );
}

/** The named words as a speaker: a pronoun stands for the speaker before it, or for the last person named. */
function resolved(
  { start, end, entity, pronoun }: Named,
  block: Block,
  mentions: Mentions,
  before: Speaker | undefined,
  people: ReadonlyMap<Block, Mentions>,
  article: Article,
): Speaker {
  const span = block.source(start, end);
  const text = block.text.slice(start, end);
  if (!pronoun) return { text, span, entity: entity ?? bearerOf(text, article), how: 'named' };
  const here = mentions.findLast(
    (m) =>
      m.mention.end <= start &&
      isPerson(m) &&
      !m.mention.quoted &&
      !isObject(block.text, m.mention),
  );
  let person = here?.entity ?? before?.entity;
  for (let back = block.index - 1; !person && back >= block.index - 2; back--) {
    const earlier = article.blocks[back];
    person = earlier && subjectIn(earlier, people.get(earlier) ?? [])?.entity;
  }
  return { text, span, entity: person, how: 'pronoun' };
}

/** The person that the last sentence with one is about: the first that no verb or preposition takes. */
function subjectIn(block: Block, mentions: Mentions): Mentions[number] | undefined {
  for (const { start, end } of [...block.read(sentences)].reverse()) {
    const own = mentions.filter(({ mention }) => mention.start >= start && mention.end <= end);
    const subject = own.find(
      (m) => isPerson(m) && !m.mention.quoted && !isObject(block.text, m.mention),
    );
    if (subject) return subject;
  }
  return undefined;
}

/** The one person whose title is the phrase's office: `the president`. */
function bearerOf(phrase: string, article: Article): Entity | undefined {
  const office = phrase.trim().split(' ').at(-1)?.toLowerCase() ?? '';
  if (!/^(?:the|his|her|their) /iu.test(phrase) || !offices.has(office)) return undefined;
  return article.read(bearers).get(office);
}

/** By office, as the last word of a title names it: of those who bear it the one named most often. */
function bearers(article: Article): ReadonlyMap<string, Entity> {
  const found = new Map<string, Entity>();
  for (const entity of article.read(names))
    for (const { fact } of entity.mentions) {
      const office = fact.title?.text.toLowerCase().split(' ').at(-1);
      if (office === undefined) continue;
      const most = found.get(office)?.mentions.length ?? 0;
      if (entity.mentions.length > most) found.set(office, entity);
    }
  return found;
}

import type { Article, Found } from '../article';
import type { Block } from '../block';
import { sayingVerbs } from '../lexicon/closed-class';
import { canBe } from '../lexicon/name-genders';
import { offices } from '../lexicon/titles';
import { structure } from '../structure';
import {
  mentionsByBlock,
  subjectBetween,
  subjectIn,
  type BlockMention,
  type Mentions,
} from './block-mentions';
import { names, type Entity } from './entities';
import { isTitle, signature, speakerBeside } from './speaker-beside';
import type { Named } from './verb-subject';
import { quotations, type Quotation } from './quotations';
import { sentences } from './sentences';
import { words } from './words';
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
  const people = yield* article.readInSteps(mentionsByBlock);
  const found: Attribution[] = [];
  let last: Speaker | undefined;
  let lastBlock = -2;
  yield* eachInSteps(article.read(structure).story, (block) => {
    const own = block.read(quotations).filter(({ depth }) => depth === 0);
    const mentions = people.get(block) ?? [];
    let inBlock: Speaker | undefined;
    for (const [index, quote] of own.entries()) {
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
      if (!speaker && quote.end === block.text.length)
        speaker = signedBelow(article.blocks[block.index + 1], people);
      if (!speaker && statement && startsSentence(block, quote)) {
        const before = inBlock ?? (block.index - lastBlock <= 2 ? last : undefined);
        const previous = article.blocks[block.index - 1];
        speaker =
          reporterBetween(block, own[index - 1]?.end ?? 0, quote.start, mentions) ??
          (quote.start === 0 && previous && block.index - lastBlock > 0
            ? reporterBetween(
                previous,
                previous.read(quotations).at(-1)?.end ?? 0,
                previous.text.length,
                people.get(previous) ?? [],
              )
            : undefined) ??
          // A paragraph that is nothing but a quotation goes on from what the one before it reports.
          (before ? { ...before, how: 'carried' } : previous && speakerOf(previous, people));
      } else if (!speaker && statement && inBlock?.entity?.kind === 'person')
        speaker = { ...inBlock, how: 'carried' };
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

/** The line below a quotation that gives its speaker behind a dash: `— Anna Karst, Port Ellery`. */
function signedBelow(
  next: Block | undefined,
  people: ReadonlyMap<Block, Mentions>,
): Speaker | undefined {
  const dash = next && /^\s*(?:[—–―]|--?)\s?/u.exec(next.text);
  const signed = dash && signature(next.text, dash[0].length, people.get(next) ?? []);
  if (!signed) return undefined;
  const { start, end, entity } = signed;
  return { text: next.text.slice(start, end), span: next.source(start, end), entity, how: 'named' };
}

/** Who the last sentence of a stretch reports on with a verb of saying: what follows goes on from there. */
function reporterBetween(
  block: Block,
  from: number,
  to: number,
  mentions: Mentions,
): Speaker | undefined {
  // What is left of the quotation's own sentence names who said that one.
  const begin = block.read(sentences).find(({ start }) => start >= from)?.start;
  if (begin === undefined || begin >= to) return undefined;
  const says = block
    .read(words)
    .some(({ text, start, end }) => start >= begin && end <= to && sayingVerbs.has(text));
  const subject = says ? subjectBetween(block, begin, to, mentions) : undefined;
  if (!subject) return undefined;
  const { start, end, text } = subject.mention;
  return { text, span: block.source(start, end), entity: subject.entity, how: 'carried' };
}

/** A quotation of fewer words, without a capital, is a word held at arm’s length or a title. */
const leastWords = 5;

function isStatement(block: Block, { inner }: Quotation): boolean {
  const text = block.text.slice(inner.start, inner.end);
  const count = text.split(/\s+/u).length;
  if (isTitle(text)) return false;
  return count >= leastWords || (count >= 2 && /^\p{Lu}/u.test(text) && /[.,!?…]$/u.test(text));
}

function startsSentence(block: Block, { start }: Quotation): boolean {
  const before = block.text.slice(Math.max(0, start - 4), start).trimEnd();
  return before === '' || /[.!?…”"’]$/u.test(before);
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
  if (!/^(?:he|she|who)$/iu.test(text))
    return { text, span, entity: before?.entity, how: 'pronoun' };
  const fits = ({ name, mentions: all }: Entity) =>
    canBe(
      text,
      name,
      all.flatMap(({ fact }) => fact.title?.text ?? []),
    );
  const fitting = ({ entity: one }: BlockMention) => fits(one);
  let person = subjectBetween(block, 0, start, mentions, fitting)?.entity;
  if (!person && before?.entity && fits(before.entity)) person = before.entity;
  for (let back = block.index - 1; !person && back >= block.index - 2; back--) {
    const earlier = article.blocks[back];
    person =
      earlier &&
      subjectBetween(earlier, 0, earlier.text.length, people.get(earlier) ?? [], fitting)?.entity;
  }
  return { text, span, entity: person, how: 'pronoun' };
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

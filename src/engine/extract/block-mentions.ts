import type { Article } from '../article';
import type { Block } from '../block';
import { sayingVerbs } from '../lexicon/closed-class';
import { eachInSteps, inSteps, type Steps } from '../steps';
import { names, type Entity } from './entities';
import type { NameMention } from './names';
import { sentences } from './sentences';
import { addToList } from '../lists';

/** A name in a block with the one it stands for. */
export interface BlockMention {
  readonly mention: NameMention;
  readonly entity: Entity;
}

/** The names of one block, in its order. */
export type Mentions = readonly BlockMention[];

/** The names of each block that has any. */
export const mentionsByBlock = inSteps(byBlock);

function* byBlock(article: Article): Steps<ReadonlyMap<Block, Mentions>> {
  const found = new Map<Block, BlockMention[]>();
  const entities = yield* article.readInSteps(names);
  yield* eachInSteps(entities, (entity) => {
    for (const { fact, block } of entity.mentions) {
      addToList(found, block, { mention: fact, entity });
    }
  });
  for (const list of found.values()) list.sort((a, b) => a.mention.start - b.mention.start);
  return found;
}

/** Whether a mention is a person's, or a full name that no word shows to be anything else. */
export function isPerson({ entity }: BlockMention): boolean {
  return entity.kind === 'person' || (entity.kind === undefined && entity.surname !== undefined);
}

/** `told Karst`, `of Karst`, `Karst's`: a name that is not the subject. */
export function isObject(text: string, { start, end, title }: NameMention): boolean {
  const before = text.slice(Math.max(0, (title?.start ?? start) - 14), title?.start ?? start);
  return (
    /\b(?:told|tells|telling|asked|of|to|with|from|by|against|about|in|at|on|for|like|and|between|after|urged|called|thanked|accused) (?:the )?$/iu.test(
      before,
    ) || /^['’]s?\b/u.test(text.slice(end, end + 2))
  );
}

/** The person that the last sentence with one is about: the first that no verb or preposition takes. */
export function subjectIn(block: Block, mentions: Mentions): BlockMention | undefined {
  return subjectBetween(block, 0, block.text.length, mentions);
}

/** The same of a stretch of the block; of the people that `fits` admits, an object where no subject is among them. */
export function subjectBetween(
  block: Block,
  from: number,
  to: number,
  mentions: Mentions,
  fits?: (one: BlockMention) => boolean,
): BlockMention | undefined {
  for (const { start, end } of [...block.read(sentences)].reverse()) {
    if (end <= from || start >= to) continue;
    const own = mentions.filter(
      (m) =>
        m.mention.start >= Math.max(start, from) &&
        m.mention.end <= Math.min(end, to) &&
        !m.mention.quoted &&
        isPerson(m),
    );
    const isSubject = ({ mention }: BlockMention) =>
      !isObject(block.text, mention) || speaksOn(block.text, mention);
    const first = own.find(isSubject);
    if (first && (fits?.(first) ?? true)) return first;
    const other = fits && (own.find((m) => isSubject(m) && fits(m)) ?? own.find(fits));
    if (first && other) return other;
  }
  return undefined;
}

/** `the anger of Karst, who said`: an object that takes the word. */
function speaksOn(text: string, { end }: NameMention): boolean {
  const verb = /^,? who (?:\p{Ll}+ ){0,2}?(?<verb>\p{Ll}+)\b/u.exec(text.slice(end, end + 40));
  return verb?.groups?.verb !== undefined && sayingVerbs.has(verb.groups.verb);
}

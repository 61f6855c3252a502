import type { Article } from '../article';
import { mentionsByBlock, type Mentions } from '../extract/block-mentions';
import type { NameKind, NameMention } from '../extract/names';
import { quotations } from '../extract/quotations';
import { months, sayingVerbs } from '../lexicon/closed-class';
import { isPeopleWord, placeOfAdjective } from '../lexicon/places';
import { sortOf } from './name-sort';
import { statements, type Statement } from '../siblings/statements';
import type { Token } from '../siblings/tokens';
import { contains, type Span } from '../span';
import { inSteps, mapInSteps, type Steps } from '../steps';

/** A name in a sentence. */
export interface NameUse {
  /** Equal for all uses of one name in the article. */
  readonly key: string;
  /** `people` for the word of a people, a party or a creed: Turkish, Turks. */
  readonly kind: NameKind | 'people' | undefined;
  /** What it seems to be where `kind` does not tell: see `sortOf`. */
  readonly sort: string | undefined;
  /** As written, without title. */
  readonly text: string;
  readonly parts: readonly string[];
  /** Its place in the block. */
  readonly at: Span;
  /** Its place in the article. */
  readonly span: Span;
  /** Where its title begins, if it has one, in the block. */
  readonly from: number;
  readonly statement: Statement;
}

/** What a sentence says of a name. */
export interface Setting {
  /** The stems around the name, nearer ones weighing more. */
  readonly frame: ReadonlyMap<string, number>;
  readonly frameWeight: number;
  /** The stems of the whole sentence without the name's own words. */
  readonly rest: ReadonlyMap<string, number>;
  readonly restWeight: number;
  /** Those among them that no capital marks as part of a name. */
  readonly plain: ReadonlySet<string>;
  /** Those that stand in a quotation. */
  readonly quoted: ReadonlySet<string>;
  /** What takes the name: the preposition before it, `’s` where it owns what follows, `subject` or `object`. */
  readonly roles: readonly string[];
  /** The words right before the name, the nearest first, and right behind it. */
  readonly before: readonly Neighbour[];
  readonly after: readonly Neighbour[];
}

/** A word near a name. */
export interface Neighbour {
  readonly stem: string;
  /** 1 for a word with a meaning, half for a small one, 0 for numbers and months, which stand beside every name, and for what is quoted. */
  readonly tells: number;
}

/** Words on each side of a name that make its frame. */
const reach = 8;
/** How much less a word weighs for each step away from the name. */
const fading = 0.08;
/** Neighbours on each side that are compared one by one. */
const slotReach = 6;

/** Every name outside quotations with its sentence, in the order of the text. */
export const nameUses = inSteps(usesOf);

function* usesOf(article: Article): Steps<readonly NameUse[]> {
  const byBlock = yield* article.readInSteps(mentionsByBlock);
  const all = yield* article.readInSteps(statements);
  const uses = yield* mapInSteps(all, (statement) =>
    usesIn(statement, byBlock.get(statement.block) ?? []),
  );
  return uses.flat();
}

function usesIn(statement: Statement, mentions: Mentions): NameUse[] {
  const own = mentions.filter(({ mention }) => contains(statement, mention));
  const named = own
    .filter(({ mention }) => !mention.quoted)
    .map(({ entity, mention }) => ({
      key: entity.key,
      kind: entity.kind,
      parts: mention.parts,
      at: { start: mention.start, end: mention.end },
      from: mention.title?.start ?? mention.start,
    }));
  const peoples = statement.tokens
    .filter(({ text, capital }) => capital && isPeopleWord(text))
    .filter(({ start }) => !own.some(({ mention }) => holds(mention, start)))
    .map(({ text, start, end }) => ({
      key: `people ${placeOfAdjective(text)?.name ?? text}`,
      kind: 'people' as const,
      parts: [text],
      at: { start, end },
      from: start,
    }));
  return [...named, ...peoples]
    .sort((a, b) => a.at.start - b.at.start)
    .map((name) => {
      const text = statement.block.text.slice(name.at.start, name.at.end);
      return {
        ...name,
        text,
        sort: sortOf({ ...name, text }),
        span: statement.block.source(name.at.start, name.at.end),
        statement,
      };
    });
}

/** Whether an offset lies in a name or its title. */
function holds({ start, end, title }: NameMention, offset: number): boolean {
  return offset >= (title?.start ?? start) && offset < end;
}

/** Reads what stands around a name in its sentence. */
export function settingOf({ statement, at, from }: NameUse): Setting {
  const { tokens, terms, block } = statement;
  const spoken = block.read(quotations);
  const isQuoted = (token: Token) =>
    spoken.some(({ start, end }) => start <= token.start && token.end <= end);
  const neighbourOf = (token: Token) => neighbour(token, isQuoted(token));
  const first = tokens.findIndex((token) => token.end > at.start);
  const behind = tokens.findIndex((token) => token.start >= at.end);
  const next = behind < 0 ? tokens.length : behind;
  const before = tokens.filter((token) => token.end <= from);
  const frame = new Map<string, number>();
  const rest = new Map<string, number>();
  const plain = new Set<string>();
  const quoted = new Set<string>();
  for (const [index, token] of tokens.entries()) {
    const weight = terms.get(token.term) ?? 0;
    if ((index >= first && index < next) || weight <= 0) continue;
    const { stem } = token;
    rest.set(stem, Math.max(weight, rest.get(stem) ?? 0));
    if (!token.capital) plain.add(stem);
    if (isQuoted(token)) quoted.add(stem);
    const away = index < first ? first - index - 1 : index - next;
    if (away >= reach) continue;
    frame.set(stem, Math.max(token.weight * (1 - fading * away), frame.get(stem) ?? 0));
  }
  const owns = /^['’]s?(?!\p{L})/u.test(block.text.slice(at.end, at.end + 3));
  return {
    frame,
    frameWeight: sumOf(frame),
    rest,
    restWeight: sumOf(rest),
    plain,
    quoted,
    roles: owns ? ['’s'] : rolesOf(block.text, before, from),
    before: before.filter(isNoArticle).slice(-slotReach).reverse().map(neighbourOf),
    after: tokens.slice(next).filter(isNoArticle).slice(0, slotReach).map(neighbourOf),
  };
}

function sumOf(weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  return sum;
}

const preposition =
  /^(?:in|at|from|for|of|with|by|against|to|near|over|on|after|between|and|into|through|under|via|versus|vs)$/;
/** So many words may stand between a preposition and the name: `in a rural Indiana county`. */
const roleReach = 3;
/** Words behind which a clause begins with its subject. */
const opensClause =
  /^(?:that|as|when|while|if|because|since|until|before|after|but|or|than|where|whether)$/;

/**
 * What takes the name: a preposition, those of place as one (`on Hill Island`, `in Hill`); right
 * behind a verb it is the object. Both a preposition's and the subject where words stand between
 * (`in a rural Indiana county`, `in the end Mary Venn`).
 */
function rolesOf(text: string, before: readonly Token[], from: number): readonly string[] {
  const near = before.slice(-roleReach);
  const index = near.findLastIndex(({ same }) => preposition.test(same));
  const small = near[index]?.same;
  const role = small !== undefined && /^(?:in|at|on|near)$/.test(small) ? 'in' : small;
  const between = near.slice(index + 1).filter(({ same }) => !/^(?:the|an?)$/.test(same));
  if (role !== undefined) return between.length ? [role, 'subject'] : [role];
  const last = before.at(-1);
  const isNext = last && !last.capital && /^ (?:the |an? )?$/u.test(text.slice(last.end, from));
  const isSubject = !isNext || opensClause.test(last.same) || sayingVerbs.has(last.same);
  return [isSubject ? 'subject' : 'object'];
}

/** Headlines and standfirsts leave articles out. */
const isNoArticle = ({ same }: Token) => !/^(?:the|an?)$/.test(same);

function neighbour(token: Token, isQuoted: boolean): Neighbour {
  const isDate = token.number || months.has(token.text);
  return { stem: token.stem, tells: isDate || isQuoted ? 0 : token.weight > 0 ? 1 : 0.5 };
}

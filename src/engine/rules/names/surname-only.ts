import type { Article, Found } from '../../article';
import type { Block } from '../../block';
import { names, type Entity } from '../../extract/entities';
import type { NameMention } from '../../extract/names';
import { mayBeOneName } from '../../extract/same-name';
import { sayingVerbs } from '../../lexicon/closed-class';
import { isGivenName } from '../../lexicon/given-names';
import { offices } from '../../lexicon/titles';
import type { Rule } from '../../rule';
import { structure, topBlocks } from '../../structure';

/** A surname that never had a full name. */
export const surnameOnly: Rule = {
  severity: 'hint',
  summary: 'A surname stands without the full name anywhere.',
  *check(article) {
    const all = article.read(names);
    const once = all.flatMap((entity) => namedOnce(article, entity, all));
    for (const entity of all) {
      yield undefined;
      const first = entity.mentions.find(({ block }) => isRunning(article, block));
      if (!first || !isBareSurname(entity)) continue;
      const text = first.fact.text;
      const lost = once.find((full) => mayStandFor(full, first, entity, article));
      if (lost)
        yield {
          at: first.span,
          severity: 'information',
          message: `“${text}” has no first name anywhere, and “${lost.fact.text}”, named in full before, never comes again; expected one person`,
          because: [{ ...lost.span, message: 'named here and never again' }],
        };
      else
        yield {
          at: first.span,
          message: `“${text}” has no first name anywhere in the story; expected the full name at first mention`,
        };
    }
  },
};

/** So many characters behind the full name, three paragraphs or so, a reader looks for its surname. */
const reach = 700;
/** How often a surname must act as a person does before it is held against the full name. */
const leastActs = 2;

/** The mention of a person whom the top of the story names in full, and nothing names again. */
function namedOnce(
  article: Article,
  { kind, mentions }: Entity,
  all: readonly Entity[],
): readonly Found<NameMention>[] {
  const [only] = mentions;
  if (kind !== 'person' || !only || mentions.length > 1) return [];
  const { parts, quoted, titleCase } = only.fact;
  if (parts.length < 2 || quoted || titleCase || !article.read(topBlocks).has(only.block))
    return [];
  const isKnown = all.some(({ mentions: others }) =>
    others.some(({ fact, block }) => block !== only.block && mayBeOneName(fact.parts, parts)),
  );
  return isKnown ? [] : mentions;
}

/** Whether the surname is who the full name was to be: it follows soon, and acts as a person does. */
function mayStandFor(
  full: Found<NameMention>,
  first: Found<NameMention>,
  { mentions }: Entity,
  article: Article,
): boolean {
  const gap = first.span.start - full.span.end;
  if (gap < 0 || gap > reach || first.block === full.block) return false;
  const own = mentions.filter(({ fact, block }) => !fact.quoted && isRunning(article, block));
  const acts = own.filter((found) => speaks(found) || found.fact.title !== undefined);
  return (
    acts.length > 0 &&
    own.filter((found) => acts.includes(found) || owns(found)).length >= leastActs
  );
}

/** Headlines call everyone by the surname. */
function isRunning(article: Article, block: Block): boolean {
  return block !== article.read(structure).headline;
}

function owns({ fact, block }: Found<NameMention>): boolean {
  return /^['’]s/u.test(block.text.slice(fact.end, fact.end + 2));
}

/** Whether a person is meant who is only ever called by one word, and by no office that all know. */
function isBareSurname({ kind, mentions }: Entity): boolean {
  if (kind === 'place' || kind === 'group' || mentions.some(({ fact }) => fact.parts.length > 1))
    return false;
  const [first] = mentions;
  if (!first || isGivenName(first.fact.text) || first.fact.quoted) return false;
  if (mentions.some(({ fact }) => isOffice(fact))) return false;
  return (
    mentions.filter(speaks).length >= 2 || mentions.some(({ fact }) => fact.title !== undefined)
  );
}

function isOffice({ title }: NameMention): boolean {
  return title?.text.split(' ').some((word) => offices.has(word.toLowerCase())) ?? false;
}

function speaks({ fact, block }: Found<NameMention>): boolean {
  const next = /^ (?<verb>\p{Ll}{3,14})\b/u.exec(block.text.slice(fact.end, fact.end + 16));
  return next?.groups?.verb !== undefined && sayingVerbs.has(next.groups.verb);
}

import type { Article, Found } from '../../article';
import type { Block } from '../../block';
import { names, type Entity } from '../../extract/entities';
import type { NameMention } from '../../extract/names';
import { mayBeOneName } from '../../extract/same-name';
import { sayingVerbs } from '../../lexicon/closed-class';
import { isGivenName } from '../../lexicon/given-names';
import { isPartOfPlace } from '../../lexicon/related-places';
import { offices } from '../../lexicon/titles';
import type { Rule } from '../../rule';
import { structure, topBlocks } from '../../structure';

/** A surname that never had a full name. */
export const surnameOnly: Rule = {
  severity: 'hint',
  summary: 'A surname stands without the full name anywhere.',
  *check(article) {
    const all = article.read(names);
    const bare: Entity[] = [];
    for (const entity of all) {
      yield undefined;
      if (isBareSurname(entity)) bare.push(entity);
    }
    // An excerpt leaves several out; a name that slipped is one.
    const once = bare.length === 1 ? all.flatMap((entity) => namedOnce(article, entity, all)) : [];
    for (const entity of bare) {
      const first = entity.mentions.find(({ block }) => isRunning(article, block));
      if (!first) continue;
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
  if (isPartOfPlace(first.fact.text)) return false;
  if (mentions.some(({ fact }) => isOffice(fact))) return false;
  if (mentions.some((found) => isNicknamed(found) || isPlayed(found))) return false;
  if (mentions.every(({ fact }) => !fact.title) && mentions.some(isBody)) return false;
  return (
    mentions.filter(speaks).length >= 2 || mentions.some(({ fact }) => fact.title !== undefined)
  );
}

/** `Marion "Suge" Knight`: the first name stands before the nickname. */
function isNicknamed({ fact, block }: Found<NameMention>): boolean {
  const before = block.text.slice(Math.max(0, fact.start - 40), fact.start);
  return /\p{Lu}[\p{L}.-]{0,20} ["“'‘(][^"”'’)]{2,20}["”'’)] $/u.test(before);
}

/** `played Mrs Karst`: a part in a play has no first name. */
function isPlayed({ fact, block }: Found<NameMention>): boolean {
  const start = fact.title?.start ?? fact.start;
  return (
    /^(?:Mr|Mrs|Miss|Ms)\b/u.test(fact.title?.text ?? '') &&
    /\b(?:play(?:ed|s|ing)?|roles?|character|starred|starring)\b[^.]{0,80}$/u.test(
      block.text.slice(Math.max(0, start - 90), start),
    )
  );
}

const bodyBefore =
  /\b(?:firm|giant|company|group|maker|bank|airline|carrier|agency|publisher|website|site|retailer|brand|newspaper|magazine|broadcaster|network|manufacturer|chain|operator|supplier|start-?up|unit|subsidiary|platform|producer|developer|charity|automaker|carmaker|chipmaker|drugmaker)s?,? $/u;
const bodyBehind =
  /^(?:['’]s)? ?(?:\([\p{Lu}:. ]{1,12}\)|(?:shares|stock|founder|co-founder|magazine|newspaper|board|users|customers|products|website|executives?|officials?|spokes\p{L}{3,6}|chief|CEO|boss|employees|headquarters|Co|Corp|Inc)\b|, (?:a|an|the|one of the) [^,.]{0,50}\b(?:company|firm|group|maker|bank|airline|carrier|agency|publisher|companies|firms|website|newspaper|chain)\b)/u;

/** Whether the text shows that a name is a body’s: `chip maker Karst`, `The Karst reported`, `Karst says its …`. */
function isBody({ fact, block }: Found<NameMention>): boolean {
  if (/\p{Ll}\p{Lu}|\p{Lu}s$/u.test(fact.text.replace(/^(?:Ma?c|De|Di|Le|La|Fitz|Van|O['’])/u, '')))
    return true;
  const before = block.text.slice(Math.max(0, fact.start - 30), fact.start);
  const after = block.text.slice(fact.end, fact.end + 90);
  const sentence = /^[^.;“"]*/u.exec(after)?.[0] ?? '';
  return (
    bodyBefore.test(before) ||
    bodyBehind.test(after) ||
    (/\b[Tt]he $/u.test(before) &&
      /^(?:[,.;]| (?:said|says|reported|has|was|is|and)\b)/u.test(after)) ||
    (/\bits?\b/u.test(sentence) &&
      !/\b(?:he|she|his|her|him|that it|said it|was it|is it)\b/u.test(sentence))
  );
}

function isOffice({ title }: NameMention): boolean {
  return title?.text.split(' ').some((word) => offices.has(word.toLowerCase())) ?? false;
}

function speaks({ fact, block }: Found<NameMention>): boolean {
  const next = /^ (?<verb>\p{Ll}{3,14})\b/u.exec(block.text.slice(fact.end, fact.end + 16));
  return next?.groups?.verb !== undefined && sayingVerbs.has(next.groups.verb);
}

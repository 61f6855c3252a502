import type { Article, Found } from '../../article';
import type { Block } from '../../block';
import { inStory } from '../../block-rule';
import { lowerCaseWords, namesIn, people } from '../../extract/entities';
import { folded } from '../../extract/fold';
import type { NameMention } from '../../extract/names';
import { phraseMatches } from '../../extract/prose';
import { SoughtTable } from '../../extract/sought-table';
import {
  auxiliaries,
  conjunctions,
  modals,
  prepositions,
  sayingVerbs,
} from '../../lexicon/closed-class';
import { lostArticles } from '../../lexicon/lost-articles';
import { isPeopleWord } from '../../lexicon/places';
import type { Evidence, Rule } from '../../rule';
import { eachInSteps, inSteps, type Steps } from '../../steps';
import { structure } from '../../structure';
import { changeTo } from './change-to';
import { pattern } from '../../letters';
import { addToList } from '../../lists';

const table = new SoughtTable(lostArticles);

/** So often must the story set the article, so that one name without it is the slip. */
const leastWith = 2;
/** Names that stand with and without the article by right. */
/** Agencies print their initials with and without it too; countries' and unions' initials never lack it. */
const eitherWay = pattern(
  String.raw`^(?:Parliament|Government|Council|Cabinet|Congress|Earth|Moon|Mars|God|Internet|Church|State|House|Army|Navy|Bible|Olympics|Senate|Board|Committee|Union|President|Queen|King|Pope|(?!US$|UK$|EU$|UN$)\p{Lu}{2,6})$`,
  'u',
);
const preposition = pattern(
  String.raw`(?:^|[^\p{L}])(?:[Aa]ccording to|of|in|by|from|with|to|for|against|at|on|between|through|into) $`,
  'u',
);

/** A name without the article that it has everywhere else: `According to Kremlin`; a phrase that always has one: `in north of`. */
export const missingArticle: Rule = {
  severity: 'warning',
  summary: 'A name or phrase lacks its article.',
  *check(article, context) {
    yield* inPhrases(article, context);
    for (const [name, uses] of yield* article.readInSteps(headUses)) {
      yield undefined;
      const [bare, ...more] = uses.filter((use) => use.lead !== undefined);
      const withArticle = uses.filter((use) => use.lead === undefined);
      if (!bare || more.length || withArticle.length < leastWith) continue;
      const { block, fact } = bare.found;
      const from = fact.start - (bare.lead?.length ?? 0);
      yield {
        at: block.source(from, fact.end),
        message: `“${bare.lead ?? ''}${name}” stands against “the ${name}” elsewhere; expected the article`,
        because: withArticle.slice(0, 3).map(({ found }): Evidence => ({
          ...found.block.source(found.fact.start - 4, found.fact.end),
          message: 'with the article',
        })),
        fixes: [
          {
            title: `Insert “the”`,
            safe: false,
            edits: [{ ...block.source(fact.start, fact.start), newText: 'the ' }],
          },
        ],
      };
    }
  },
};

const inPhrases = inStory(function* (block) {
  if (block.shape !== 'paragraph') return;
  for (const { start, end, by, phrase } of phraseMatches(block, table)) {
    const at = block.source(start, end);
    yield {
      at,
      severity: phrase.severity,
      message: `“${block.text.slice(start, end).trim()}” lacks its article; expected “${by.trim()}”`,
      fixes: [changeTo(at, by)],
    };
  }
});

interface Use {
  readonly found: Found<NameMention>;
  /** The preposition in front of a name without article; `undefined` where the article stands. */
  readonly lead: string | undefined;
}

/** By name: where it stands as a noun of its own, after a preposition or after `the`. */
const headUses = inSteps(headUsesIn);

function* headUsesIn(article: Article): Steps<ReadonlyMap<string, readonly Use[]>> {
  const lower = article.read(lowerCaseWords);
  // `the Khan family`, `at Khan`: a person’s name takes no article.
  const surnames = new Set(article.read(people).map(({ surname }) => surname));
  const uses = new Map<string, Use[]>();
  const { story } = article.read(structure);
  yield* eachInSteps(article.read(namesIn), (found) => {
    const { fact, block } = found;
    if (fact.quoted || fact.titleCase || fact.title || eitherWay.test(fact.text)) return;
    if (
      block.shape !== 'paragraph' ||
      (fact.text.endsWith('s') && !/(?:Nations|States|Emirates)$/u.test(fact.text)) ||
      isPeopleWord(fact.text) ||
      lower.has(folded(fact.text)) ||
      surnames.has(folded(fact.text))
    )
      return;
    const before = block.text.slice(Math.max(0, fact.start - 14), fact.start);
    const withThe = /(?:^|[^\p{L}])[Tt]he $/u.test(before);
    const lead = preposition.exec(before)?.[0].replace(/^[^\p{L}]/u, '');
    if (!isHead(block, fact, withThe) || (!withThe && (lead === undefined || block === story[0])))
      return;
    const use = { found, lead: withThe ? undefined : lead };
    addToList(uses, fact.text, use);
  });
  return uses;
}

const adverb = /ly$|^(?:later|again|also|now|today|yesterday|soon|early|late|once)$/u;
/** Verbs of saying that are no nouns. */
const saidPast = pattern(
  String.raw`^(?:said|told|wrote|(?:add|confirm|announc|den[iy]|warn|declar|stat|insist|reject)\p{Ll}{0,1}ed)$`,
  'u',
);

/**
 * Whether no noun follows that the name would merely describe: `the Kremlin, …`, not `Kremlin
 * spokesman`. Behind an article a verb of saying is one; behind a bare name it may be a noun (`at US demands`).
 */
function isHead(block: Block, { end }: NameMention, withThe: boolean): boolean {
  const after = block.text.slice(end, end + 30);
  const next = /^ (?<word>[\p{L}\p{M}]{1,20})(?![\p{L}’'-])/u.exec(after)?.groups?.word;
  if (next === undefined) return /^(?:[.,;:!?)”"]|$)/u.test(after);
  if (next === 'and' || next === 'or') return false;
  return (
    (withThe && (sayingVerbs.has(next) || adverb.test(next))) ||
    saidPast.test(next) ||
    prepositions.has(next) ||
    conjunctions.has(next) ||
    auxiliaries.has(next) ||
    modals.has(next)
  );
}

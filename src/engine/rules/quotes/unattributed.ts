import type { Article } from '../../article';
import { attributions, type Attribution } from '../../extract/speakers';
import { sayingVerbs } from '../../lexicon/closed-class';
import { wordSet } from '../../lexicon/word-set';
import type { Rule } from '../../rule';

/** Shorter ones are titles, slogans and words held at arm's length. */
const leastWords = 8;

/** A quotation that nobody says. */
export const unattributed: Rule = {
  severity: 'information',
  summary: 'A quotation has no speaker.',
  *check(article) {
    for (const said of article.read(attributions)) {
      yield undefined;
      if (said.speaker || !said.statement || !isOrphan(article, said)) continue;
      yield {
        at: said.quotation.span,
        message: `Nobody is named who says “${firstWords(said)} …”; expected a speaker in the sentence or beside it`,
      };
    }
  },
};

function wordsOf({ quotation: { fact, block } }: Attribution): readonly string[] {
  return block.text.slice(fact.inner.start, fact.inner.end).trim().split(/\s+/u);
}

function firstWords(said: Attribution): string {
  return wordsOf(said).slice(0, 4).join(' ');
}

/** A whole sentence in a paragraph of its own, in a story whose other quotations have their speakers. */
function isOrphan(article: Article, said: Attribution): boolean {
  const { fact, block } = said.quotation;
  const own = wordsOf(said);
  if (block.shape !== 'paragraph' || own.length < leastWords || !fact.closed) return false;
  if (!/^\p{Lu}/u.test(own[0] ?? '') || isTitle(own)) return false;
  // `He told them:` and an interviewer's question lead in what follows, name or no name.
  const previous = article.blocks[block.index - 1]?.text ?? '';
  if (/[:?]$/u.test(previous) || leadsIn(previous)) return false;
  const rest = block.text.length - (fact.end - fact.start);
  const others = article.read(attributions).filter((other) => other.statement && other !== said);
  return rest <= 3 && others.filter(({ speaker }) => speaker).length >= 1;
}

/** People who are spoken of without a name. */
const people = wordSet(
  'people person man woman men women boy girl child children one some many others everyone nobody resident residents neighbour neighbours neighbor neighbors farmer farmers villager villagers official officials spokesman spokeswoman spokesperson critic critics fan fans witness witnesses parent parents mother father son daughter brother sister wife husband student students pupil pupils teacher teachers worker workers employee employees family families victim victims survivor survivors voter voters friend friends colleague colleagues expert experts analyst analysts activist activists campaigner campaigners protester protesters opponent opponents supporter supporters driver drivers passenger passengers shopper shoppers customer customers owner owners player players coach captain minister mayor president senator lawyer lawyers prosecutor prosecutors judge doctor doctors nurse nurses patient patients scientist scientists researcher researchers author authors source sources user users reader readers commenter commenters user tenant tenants trader traders tourist tourists visitor visitors leader leaders he she they i we him her his',
);
/** What speaks without being a person. */
const speaking = wordSet(
  'statement letter report post tweet message email memo note speech interview testimony article blog column editorial poem song prayer sign plaque slogan filing complaint lawsuit affidavit transcript page site website guide rules law clause paper script notice warning answer reply question response',
);
/** So many characters at the end of a paragraph are looked at. */
const longestLead = 260;

/** Whether the paragraph before brings somebody or something that can speak into view: `The farmer next door is less happy.` */
function leadsIn(previous: string): boolean {
  const list = previous.slice(-longestLead).match(/[\p{L}’'-]+/gu) ?? [];
  return list.some((word) => {
    const lower = word.toLowerCase();
    return people.has(lower) || speaking.has(lower) || sayingVerbs.has(lower);
  });
}

function isTitle(own: readonly string[]): boolean {
  const long = own.filter((word) => /^\p{L}{4,}/u.test(word));
  return long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length / 2;
}

import type { Article } from '../../article';
import { attributions, type Attribution } from '../../extract/speakers';
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
  if (/[:?]$/u.test(article.blocks[block.index - 1]?.text ?? '')) return false;
  const rest = block.text.length - (fact.end - fact.start);
  const others = article.read(attributions).filter((other) => other.statement && other !== said);
  return rest <= 3 && others.filter(({ speaker }) => speaker).length >= 1;
}

function isTitle(own: readonly string[]): boolean {
  const long = own.filter((word) => /^\p{L}{4,}/u.test(word));
  return long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length / 2;
}

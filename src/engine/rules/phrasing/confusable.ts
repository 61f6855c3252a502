import { phraseMatches } from '../../extract/prose';
import { confusables } from '../../lexicon/confusables';
import { homophones } from '../../lexicon/homophones';
import type { Phrase } from '../../lexicon/phrase-table';
import type { Article } from '../../article';
import type { Report, Rule } from '../../rule';
import { changeTo } from './change-to';

/** A word set for another that sounds or looks like it, where its neighbours show which was meant. */
export const confusable: Rule = {
  severity: 'warning',
  summary: 'A word stands for another that sounds or looks like it.',
  *check(article) {
    for (const table of [confusables, homophones]) yield* slips(article, table);
  },
};

function* slips(article: Article, table: readonly Phrase[]): Generator<Report | undefined> {
  for (const found of phraseMatches(article, table)) {
    if (!found) {
      yield undefined;
      continue;
    }
    const { block, start, end, by, phrase } = found;
    const at = block.source(start, end);
    yield {
      at,
      severity: phrase.severity,
      message: `“${block.text.slice(start, end).trim()}” stands where “${by.trim()}” was expected`,
      fixes: [changeTo(at, by)],
    };
  }
}

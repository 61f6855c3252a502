import { phraseMatches } from '../../extract/prose';
import { confusables } from '../../lexicon/confusables';
import type { Rule } from '../../rule';

/** A word set for another that sounds or looks like it, where its neighbours show which was meant. */
export const confusable: Rule = {
  severity: 'warning',
  summary: 'A word stands for another that sounds or looks like it.',
  *check(article) {
    for (const found of phraseMatches(article, confusables)) {
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
        fixes: [
          { title: `Change to “${by.trim()}”`, safe: false, edits: [{ ...at, newText: by }] },
        ],
      };
    }
  },
};

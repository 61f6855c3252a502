import { inStory } from '../../block-rule';
import { phraseMatches } from '../../extract/prose';
import { SoughtTable } from '../../extract/sought-table';
import { calques } from '../../lexicon/calques';
import type { Rule } from '../../rule';

const table = new SoughtTable(calques);

/** A turn of phrase translated word by word: `touched on the file of`. */
export const calque: Rule = {
  severity: 'information',
  summary: 'A turn of phrase is translated word by word.',
  check: inStory(function* (block) {
    for (const { start, end, phrase } of phraseMatches(block, table))
      yield {
        at: block.source(start, end),
        severity: phrase.severity,
        message: `“${block.text.slice(start, end)}” is translated word by word; an English desk writes: ${phrase.by}`,
      };
  }),
};

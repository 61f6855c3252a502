import type { Block } from '../../block';
import { inStory } from '../../block-rule';
import { phraseMatches } from '../../extract/prose';
import { SoughtTable } from '../../extract/sought-table';
import { confusables } from '../../lexicon/confusables';
import { homophones } from '../../lexicon/homophones';
import { mistakenWords } from '../../lexicon/mistaken-words';
import type { Report, Rule } from '../../rule';
import { changeTo } from './change-to';

/** A word set for another that sounds or looks like it, where its neighbours show which was meant. */
export const confusable: Rule = {
  severity: 'warning',
  summary: 'A word stands for another that sounds or looks like it.',
  check: inStory(slips),
};

const all = [...confusables, ...homophones, ...mistakenWords];
/** Where two rows claim one place, the surer has it. */
const table = new SoughtTable([
  ...all.filter(({ severity }) => severity !== 'hint'),
  ...all.filter(({ severity }) => severity === 'hint'),
]);

function* slips(block: Block): Generator<Report> {
  for (const { start, end, by, phrase } of phraseMatches(block, table)) {
    const at = block.source(start, end);
    yield {
      at,
      severity: phrase.severity,
      message: `“${block.text.slice(start, end).trim()}” stands where “${by.trim()}” was expected`,
      fixes: [changeTo(at, by)],
    };
  }
}

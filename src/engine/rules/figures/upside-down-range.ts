import { dates } from '../../extract/figures/dates';
import { quantities } from '../../extract/figures/quantities';
import { quoted, say } from '../../figures/format';
import type { Rule } from '../../rule';
import { structure } from '../../structure';

/** Behind these a range counts back: `between 30 and 20 years ago`, `100 to 50 BC`. */
const backwards = /^[^.;,]{0,24}\b(?:ago|before|earlier|BC|B\.C\.|BCE|south|north|below)\b/;

/** A range whose upper end is below its lower one. */
export const upsideDownRange: Rule = {
  severity: 'warning',
  summary: 'A range ends below where it begins.',
  *check(article) {
    const { story } = article.read(structure);
    for (const { fact, block, span } of article.find(quantities, story)) {
      if (!fact.range || fact.low <= fact.high) continue;
      const text = block.text.slice(fact.start, fact.end);
      // Without `between` two numbers need a unit to be a range: 20-10 and 58-33 percent may be results.
      if (!/between/i.test(text) && fact.unit === undefined && fact.currency === undefined)
        continue;
      if (!/between/i.test(text) && fact.kind === 'percent') continue;
      if (backwards.test(block.text.slice(fact.end, fact.end + 40))) continue;
      yield {
        at: span,
        message: `${quoted(block, fact)} ends below where it begins: expected ${say(fact.high)} before ${say(fact.low)}`,
        why: 'The two ends may be exchanged, or one of them is wrong.',
      };
    }
    for (const { fact, block, span } of article.find(dates, story)) {
      const { kind, year, day, until } = fact;
      if (until === undefined) continue;
      const down = kind === 'years' ? (year ?? 0) > until : (day ?? 0) > until && until > 0;
      if (!down || backwards.test(block.text.slice(fact.end, fact.end + 20))) continue;
      // 2010-05 may be a month, and a season goes over the turn of the year: only full years.
      if (kind === 'years' && !/\d{4}$/.test(block.text.slice(fact.start, fact.end))) continue;
      yield {
        at: span,
        message: `${quoted(block, fact)} ends before it begins`,
        why: 'The two ends may be exchanged, or one of them is wrong.',
      };
    }
  },
};

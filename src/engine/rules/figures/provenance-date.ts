import { provenance } from '../../boilerplate/provenance';
import { dayNumber } from '../../extract/figures/calendar';
import type { Rule } from '../../rule';

/** An article is not linked to one that came out more than this many days later. */
const latestUpdate = 31;

/** An address in the article's provenance that is dated long after the article itself. */
export const provenanceDate: Rule = {
  severity: 'warning',
  summary: 'The address of a source is dated after the article that it belongs to.',
  *check(article) {
    const dated = article.read(provenance).dates.filter(({ from }) => from === 'address');
    const own = dated[0];
    if (!own) return;
    for (const other of dated.slice(1)) {
      const later = dayOf(other.iso) - dayOf(own.iso);
      if (later <= latestUpdate) continue;
      yield {
        at: { start: other.start, end: other.end },
        message: `“${article.quote(other)}” stands against “${article.quote(own)}” in the article’s own address, ${Math.round(later)} days earlier`,
        why: 'An article cannot have been taken from, or linked to, a piece that did not exist yet: one of the two addresses belongs to something else.',
        because: [{ start: own.start, end: own.end, message: 'the date of the first address' }],
      };
    }
  },
};

/** Days since 1970 for `2031-05-17`, or for the first of the month where no day is given. */
function dayOf(iso: string): number {
  const [year = 1970, month = 1, day = 1] = iso.split('-').map(Number);
  return dayNumber(year, month, day);
}

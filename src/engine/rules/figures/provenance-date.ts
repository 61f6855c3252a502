import type { Article, Found } from '../../article';
import { provenance, type ProvenanceDate } from '../../boilerplate/provenance';
import { dayNumber, daysIn } from '../../extract/figures/calendar';
import { dates, type NewsDate } from '../../extract/figures/dates';
import { isQuoted } from '../../extract/prose';
import { tenseAt } from '../../extract/figures/tense';
import { printedDay } from '../../figures/published';
import type { Report, Rule } from '../../rule';
import { structure } from '../../structure';

/** An article is not linked to one that came out more than this many days later. */
const latestUpdate = 31;

/** An address in the article's provenance whose date does not fit the article. */
export const provenanceDate: Rule = {
  severity: 'warning',
  summary: 'The address of a source is dated when it cannot belong to the article.',
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
    if (dated.length === 1) yield againstCopy(article, own);
  },
};

/** The article's one address against the date that the copy prints, and against what it tells of. */
function againstCopy(article: Article, own: ProvenanceDate): Report | undefined {
  const at = { start: own.start, end: own.end };
  const address = dayOf(own.iso);
  const printed = printedDay(article);
  if (printed) {
    const month = printed.month ?? 1;
    const apart = dayNumber(printed.year, month, printed.day ?? 1) - address;
    if (Math.abs(apart) <= latestUpdate) return undefined;
    return {
      at,
      severity: 'information',
      message: `“${article.quote(own)}” in the address stands against “${article.quote(printed)}” above the story, ${Math.abs(apart)} days ${apart > 0 ? 'later' : 'earlier'}`,
      why: 'The address may belong to another article, or the story was printed again: one of the two dates is not its own.',
      because: [{ start: printed.start, end: printed.end, message: 'the date the article prints' }],
    };
  }
  const later = article
    .find(dates, article.read(structure).story)
    .find((found) => isTold(found) && dayOfDate(found.fact) - address > latestUpdate);
  if (!later) return undefined;
  return {
    at,
    message: `“${article.quote(own)}” in the address stands against “${article.quote(later.span)}”, which the story tells of as past`,
    why: 'An article cannot tell of what happened after it came out: the address belongs to something else, or a year is wrong.',
    because: [{ ...later.span, message: 'told of as past' }],
  };
}

/** A day in full that the story, not a quotation, tells of as past. */
function isTold({ fact, block }: Found<NewsDate>): boolean {
  return (
    fact.kind === 'day' &&
    fact.year !== undefined &&
    !fact.other &&
    fact.day !== undefined &&
    fact.month !== undefined &&
    fact.day <= daysIn(fact.month, fact.year) &&
    !/\b(?:until|till|by|before|through|from|due|deadline|expires?|next) (?:\p{L}+ )?$/iu.test(
      block.text.slice(Math.max(0, fact.start - 24), fact.start),
    ) &&
    !isQuoted(block, fact.start, fact.end) &&
    tenseAt(block, fact) === 'past'
  );
}

const dayOfDate = ({ year = 0, month = 1, day = 1 }: NewsDate) => dayNumber(year, month, day);

/** Days since 1970 for `2031-05-17`, or for the first of the month where no day is given. */
function dayOf(iso: string): number {
  const [year = 1970, month = 1, day = 1] = iso.split('-').map(Number);
  return dayNumber(year, month, day);
}

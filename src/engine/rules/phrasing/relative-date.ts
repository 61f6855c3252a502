import { dates, type NewsDate } from '../../extract/figures/dates';
import { isQuoted } from '../../extract/prose';
import { published } from '../../figures/published';
import type { Rule } from '../../rule';
import { structure } from '../../structure';

/** Days that say nothing without another one; `today` often means nowadays, `this week` the reader's. */
const hanging = /^(?:yesterday|tomorrow|(?:last|next) (?:week|month|year|weekend))$/;

const names = ({ kind, year, day }: NewsDate) =>
  year !== undefined || kind === 'decade' || (kind === 'day' && day !== undefined);

/** `last week` in an article that names no date at all; said once. */
export const relativeDate: Rule = {
  severity: 'hint',
  summary: 'A date is given by the day of writing, and nothing says which day that was.',
  *check(article) {
    if (published(article)) return;
    const found = article.find(dates, article.read(structure).story);
    if (found.some(({ fact }) => names(fact))) return;
    const first = found.find(
      ({ fact, block }) =>
        hanging.test(fact.relation ?? '') && !isQuoted(block, fact.start, fact.end),
    );
    if (!first) return;
    yield {
      at: first.span,
      message: `“${article.quote(first.span)}” hangs on a day that the article does not give; expected a date, here or above`,
      why: 'Neither dateline, byline nor address says when this was published, and no other date stands in the copy.',
    };
  },
};

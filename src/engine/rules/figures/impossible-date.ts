import type { Article } from '../../article';
import type { Block } from '../../block';
import { daysIn, monthName } from '../../extract/figures/calendar';
import { dates } from '../../extract/figures/dates';
import { quoted } from '../../figures/format';
import type { Report, Rule } from '../../rule';
import { structure } from '../../structure';

/** Words behind a number that make it a count: `In April 31 people`. */
const counted =
  /^ (?:[a-z]{3,14}s|people|men|women|children|million|billion|percent|per cent|of|more|other|new|were|had)\b/;

/** A day that its month does not have. */
export const impossibleDate: Rule = {
  severity: 'error',
  summary: 'A date names a day that its month does not have.',
  *check(article) {
    for (const block of article.read(structure).story) {
      yield undefined;
      yield* inBlock(article, block);
    }
  },
};

function* inBlock(article: Article, block: Block): Generator<Report> {
  for (const { fact, span } of article.find(dates, [block])) {
    const { month, day, year, until } = fact;
    if (fact.kind !== 'day' || month === undefined || day === undefined) continue;
    const last = daysIn(month, year);
    const wrong = [day, until ?? day].find((d) => d < 1 || d > last);
    if (wrong === undefined || month > 12) continue;
    if (year === undefined && counted.test(block.text.slice(fact.end, fact.end + 18))) continue;
    yield {
      at: span,
      message: `${quoted(block, fact)} is no date: ${monthName(month)}${year === undefined ? '' : ` ${year}`} has ${last} days`,
      why:
        month === 2 && year !== undefined
          ? `${year} is ${last === 29 ? '' : 'no '}leap year.`
          : `There is no ${wrong} ${monthName(month)}.`,
    };
  }
}

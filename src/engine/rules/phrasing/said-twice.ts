import type { Block } from '../../block';
import { inStory } from '../../block-rule';
import { expression } from '../../expression';
import { phraseMatches, proseMatches } from '../../extract/prose';
import { SoughtTable } from '../../extract/sought-table';
import { redundancies } from '../../lexicon/redundancies';
import type { Report, Rule, Severity } from '../../rule';
import { changeTo } from './change-to';

const table = new SoughtTable(redundancies);

/** One stem on both sides of a word for a struggle or an event: `reelection battle in May elections`. */
const doubled = expression(
  String.raw`\b(?<first>(?:re-?)?(?<stem>\p{Ll}{5,12}?)(?:ion|al|ing|ship)?) (?:battle|bid|fight|campaign|contest|race|effort|drive|push|process|poll|vote) (?:in|at|during) (?:(?:the|an?|this|next|last|\p{Lu}?\p{Ll}{2,12}) ){0,3}?\k<stem>(?:ion|al|ing|ship)?s?\b`,
);

/** The same thing said twice in one phrase. */
export const saidTwice: Rule = {
  severity: 'information',
  summary: 'A phrase says the same thing twice.',
  check: inStory(function* (block) {
    for (const { start, end } of proseMatches(block, doubled))
      yield report(block, start, end, undefined);
    for (const { start, end, by, phrase } of phraseMatches(block, table)) {
      const other = by === block.text.slice(start, end) ? undefined : by;
      yield report(block, start, end, other, phrase.severity);
    }
  }),
};

function report(
  block: Block,
  start: number,
  end: number,
  by: string | undefined,
  severity: Severity = 'information',
): Report {
  const at = block.source(start, end);
  const marked = block.text.slice(start, end);
  return {
    at,
    severity,
    message: `“${marked}” says it twice${by === undefined ? '; once was expected' : `; expected “${by}”`}`,
    fixes: by === undefined ? [] : [changeTo(at, by)],
  };
}

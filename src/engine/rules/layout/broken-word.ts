import { brokenWords, brokenInLine } from '../../extract/broken-words';
import type { Fix, Report, Rule } from '../../rule';
import type { Span } from '../../span';

/** A word broken by a hyphen at a line end, or by one left over from a line end: `condi- tions`. */
export const brokenWord: Rule = {
  severity: 'warning',
  summary: 'A word is broken by a hyphen at a line end.',
  *check(article) {
    const atLineEnds = yield* article.readInSteps(brokenWords);
    const inLines = yield* article.readInSteps(brokenInLine);
    for (const word of [...atLineEnds, ...inLines]) {
      const { first, second, gap, rejoining } = word;
      const other = rejoining.by ? '' : '-';
      const fix = (by: string, safe: boolean): Fix => ({
        title: `Write “${first}${by}${second}”`,
        safe,
        edits: [{ ...gap, newText: by }],
      });
      const report: Report = {
        at: span(word),
        message: `“${first}- ${second}” is broken in two, expected “${first}${rejoining.by}${second}”`,
        fixes: rejoining.sure
          ? [fix(rejoining.by, true)]
          : [fix(rejoining.by, false), fix(other, false)],
      };
      yield report;
    }
  },
};

const span = ({ start, end }: Span): Span => ({ start, end });

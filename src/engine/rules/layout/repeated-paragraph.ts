import type { Article } from '../../article';
import { repeatedBlocks, type Repeat } from '../../extract/repeats';
import type { Fix, Rule } from '../../rule';

/** From this many words on nobody prints a paragraph twice on purpose: shorter ones may be refrains. */
const surelyOnce = 20;

/** A paragraph, or a run of them, that is printed twice. */
export const repeatedParagraph: Rule = {
  severity: 'warning',
  summary: 'A paragraph is printed twice.',
  anyLanguage: true,
  *check(article) {
    for (const run of runs(yield* article.readInSteps(repeatedBlocks))) {
      const [{ block, earlier }] = run;
      const exact = run.every((repeat) => repeat.exact);
      const opening = block.text.split(' ').slice(0, 6).join(' ');
      const what =
        run.length > 1
          ? `${run.length} paragraphs from “${opening} …” on are`
          : `The paragraph “${opening} …” is`;
      yield {
        at: { start: block.start, end: block.end },
        severity: exact ? 'warning' : 'information',
        message: exact
          ? `${what} printed a second time`
          : `${what} nearly the same as earlier ones`,
        because: [{ start: earlier.start, end: earlier.end, message: 'printed first here' }],
        fixes: [removal(article, run, exact)],
      };
    }
  },
};

type Run = [Repeat, ...Repeat[]];

/** Repeats that follow each other as what they repeat does: a stretch of copy pasted twice. */
function runs(repeats: readonly Repeat[]): Run[] {
  const found: Run[] = [];
  for (const repeat of repeats) {
    const run = found.at(-1);
    const last = run?.at(-1);
    const follows =
      last !== undefined &&
      repeat.block.index === last.block.index + 1 &&
      repeat.earlier.index > last.earlier.index &&
      repeat.exact === last.exact;
    if (run && follows) run.push(repeat);
    else found.push([repeat]);
  }
  return found;
}

/** Takes the blocks out with the blank lines before them. */
function removal(article: Article, run: Run, exact: boolean): Fix {
  const first = run[0].block;
  const last = run.at(-1)?.block ?? first;
  const before = article.blocks[first.index - 1];
  const prose = run.every(
    ({ block }) => block.shape === 'paragraph' && block.text.split(' ').length >= surelyOnce,
  );
  return {
    title: run.length > 1 ? `Remove the second ${run.length} paragraphs` : 'Remove the second',
    safe: exact && prose,
    edits: [{ start: before?.end ?? first.start, end: last.end, newText: '' }],
  };
}

import { comparisonJson, comparisonOf } from '../../report/compare';
import { compareHtml } from '../../report/compare-html';
import { compareMarkdown } from '../../report/compare-markdown';
import { compareText } from '../../report/compare-text';
import { limitsOf } from '../../report/limits';
import { UsageError, type Command, type Given } from '../command';
import { Run } from '../run';

/** `stet compare`: sets two articles side by side. */
export const compareCommand: Command = {
  name: 'compare',
  summary: 'sets two articles side by side and lists where their readings differ',
  operands: 'A B',
  options: {
    format: {
      help: 'how to print the comparison',
      choices: ['text', 'json', 'html', 'markdown'],
      default: 'text',
    },
  },
  run: compare,
};

async function compare(given: Given): Promise<number> {
  if (given.operands.length !== 2) throw new UsageError('compare needs two files');
  const run = new Run('compare', given);
  const [first, second] = given.operands;
  if (first !== second && run.files.length === 1)
    throw new UsageError(`${first ?? ''} and ${second ?? ''} are one and the same file`);
  const articles = [first, second].map((path) => {
    const file = run.files.find((one) => one.path === path && one.named);
    return file && run.read(file)?.article;
  });
  const [a, b] = articles;
  if (!a || !b) {
    if (!run.errors.length) throw new UsageError('compare needs two files, not folders');
    return 2;
  }
  const report = comparisonOf(a, b);
  const format = given.text('format');
  // The JSON is a contract and has no room for it; the others say it themselves.
  if (format === 'json') for (const limit of limitsOf([a, b])) run.warn(limit);
  await run.print(
    format === 'json'
      ? comparisonJson(report)
      : format === 'html'
        ? compareHtml(report)
        : format === 'markdown'
          ? compareMarkdown(report)
          : compareText(report),
  );
  return 0;
}

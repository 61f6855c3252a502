import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { clean as cleaned, rules } from '../../engine';
import { plural } from '../../report/face';
import type { Entry } from '../articles';
import { UsageError, type Command, type Given } from '../command';
import { encode } from '../encoding';
import { readText, reason } from '../files';
import { Run } from '../run';
import { writeAtomically } from '../write';

/** A diff of more changed lines than this helps nobody, and finding it would take minutes. */
const longestDiff = 20_000;

/** `stet clean`: makes the corrections that are safe, and no others. */
export const cleanCommand: Command = {
  name: 'clean',
  summary: 'makes the corrections that are safe, and prints the clean text',
  operands: 'PATH…',
  options: {
    write: { help: 'write the clean text back into the files' },
    diff: { help: 'print what would change, as a unified diff' },
  },
  notes: 'A clean file is written wholly or not at all, in its own encoding and line ends.',
  run: clean,
};

async function clean(given: Given): Promise<number> {
  if (given.flag('write') && given.flag('diff'))
    throw new UsageError('clean takes --write or --diff, not both');
  const show = given.flag('write') ? written : given.flag('diff') ? diffed : printed;
  const run = new Run('clean', given);
  let failed = false;
  for (const file of run.files) {
    const entry = run.read(file);
    if (!entry?.wanted) continue;
    const context = { siblings: [], settings: entry.settings };
    const { article, fixes, faults } = cleaned(entry.article, rules, context);
    for (const { rule, error } of faults)
      run.fail({ path: file.path, message: `rule ${rule} broke: ${reason(error)}` });
    try {
      const single = run.files.length === 1;
      await run.put(show({ entry, text: article.text, fixes, single }));
    } catch (error) {
      failed = true;
      run.fail({ path: file.path, message: `not written: ${reason(error)}` });
    }
    if (run.output.gone) return 0;
  }
  return run.failed ? 2 : failed ? 1 : 0;
}

/** What came of cleaning one file. */
interface Change {
  readonly entry: Entry;
  readonly text: string;
  readonly fixes: number;
  /** It is the only file: its text goes out without a word around it. */
  readonly single: boolean;
}

function printed({ entry, text, single }: Change): string {
  if (single) return text;
  return `==> ${entry.file.path} <==\n${text}${/[\r\n]$/.test(text) ? '' : '\n'}`;
}

function diffed({ entry, text }: Change): string {
  const { path, article } = { path: entry.file.path, article: entry.article };
  if (text === article.text) return '';
  const patch = createTwoFilesPatch(path, path, article.text, text, undefined, undefined, {
    maxEditLength: longestDiff,
    headerOptions: FILE_HEADERS_ONLY,
  });
  if (patch === undefined) throw new Error('more changes than a diff can show; use --write');
  return patch;
}

function written({ entry, text, fixes }: Change): string {
  const { article, encoding, mark, file } = entry;
  if (text === article.text) return '';
  // Somebody may have saved the file meanwhile: what was read is no longer what would be replaced.
  if (readText(file.path).text !== article.text) throw new Error('it was changed meanwhile');
  writeAtomically(file.path, encode({ text, encoding, mark }));
  return `${file.path}: ${plural(fixes, 'correction')}\n`;
}

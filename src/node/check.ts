import { parseArgs } from 'node:util';
import { analyseAll, Article, defaultSettings, isArticle, rules } from '../engine';
import { toJson, type CheckedArticle } from '../report/json';
import { readFiles } from './files';

/** `stet check`. */
export async function check(args: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      siblings: { type: 'string', default: 'auto' },
      'fail-on': { type: 'string', default: 'error' },
    },
  });
  const { files, errors } = await readFiles(positionals);
  const checked: CheckedArticle[] = files.map(({ path, text, named }) => {
    const article = new Article(text, { path });
    const judged = isArticle(article);
    const findings =
      judged || named
        ? analyseAll(article, rules, { siblings: [], settings: defaultSettings }).findings
        : [];
    return { path, text, isArticle: judged, findings };
  });
  process.stdout.write(`${toJson(checked, errors)}\n`);
  return checked.some(({ findings }) => findings.some(({ severity }) => severity === 'error'))
    ? 1
    : 0;
}

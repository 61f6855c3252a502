import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Article,
  LineCounts,
  parseSettings,
  type RuleId,
  type Settings,
  type SpellingPort,
} from '../../src/engine';
import { loadDictionary } from '../../src/node/dictionary';

/** A mark that a fixture expects. */
export interface ExpectedMark {
  readonly rule: RuleId;
  readonly text: string;
  /** What stands there after the first fix; `undefined` where the fixture does not say. */
  readonly fixed: string | undefined;
}

/** One text with the marks that it must get, and no others. */
export interface Case {
  /** `category/rule`, from the file's name. */
  readonly rule: RuleId;
  readonly title: string;
  readonly article: Article;
  readonly siblings: readonly Article[];
  readonly marks: readonly ExpectedMark[];
  readonly settings: Settings;
  /** The words of English, unless the settings turn spelling off. */
  readonly spelling: SpellingPort | undefined;
}

const dictionary = loadDictionary(join(process.cwd(), 'dist', 'dictionaries', 'english.txt'));
const folder = join(process.cwd(), 'test', 'fixtures');

/**
 * The cases of every `test/fixtures/<category>/<rule>.cases`. A case begins with a head line:
 * `=== marks «text» → «fixed»; other/rule «text»` or `=== silent` (a word on why may follow after
 * `:`). Its text follows; siblings follow after lines that say `+++`, the desk's settings after
 * one that says `+++ stet.json`. `path:` after the head
 * (`=== silent @copy.md`) names the file.
 */
export function allCases(): Case[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.cases'))
    .sort()
    .flatMap((name) => {
      const rule = name.replaceAll('\\', '/').replace('.cases', '') as RuleId;
      const [, ...parts] = readFileSync(join(folder, name), 'utf8').split(/^===/m);
      return parts.map((part, index) => readCase(rule, part, index));
    });
}

function readCase(rule: RuleId, part: string, index: number): Case {
  const end = part.indexOf('\n');
  const head = part.slice(0, end).trim();
  const path = /@(\S+)/.exec(head)?.[1] ?? 'article.txt';
  const [copy = '', json] = part.slice(end + 1).split(/^\+\+\+ stet\.json\n/m);
  const [text = '', ...siblings] = copy.split(/^\+\+\+\n/m);
  const { settings, problem } = parseSettings(json ?? '');
  if (!settings) throw new Error(`${rule}: ${problem}`);
  const marks = Array.from(
    head.matchAll(/(?:(?<id>[a-z]+\/[a-z-]+) )?«(?<text>[^»]*)»(?: → «(?<fixed>[^»]*)»)?/gu),
    ({ groups }) => ({
      rule: (groups?.id ?? rule) as RuleId,
      text: groups?.text ?? '',
      fixed: groups?.fixed,
    }),
  );
  if (!head.startsWith('silent') && !marks.length)
    throw new Error(`${rule}: no marks in “${head}”`);
  return {
    rule,
    title: `${rule} ${index + 1}: ${head}`,
    article: new Article(text.trimEnd() + '\n', { path }),
    siblings: siblings.map(
      (s, i) => new Article(s.trimEnd() + '\n', { path: `sibling-${i + 1}.txt` }),
    ),
    marks,
    settings,
    spelling: settings.style.spelling === false ? undefined : dictionary,
  };
}

/** What repeats among the articles of a case. */
export function repeatsAmong(articles: readonly Article[]): LineCounts {
  const counts = new LineCounts();
  for (const article of articles) counts.add(article);
  return counts;
}

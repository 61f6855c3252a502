import { version } from '../../../package.json';
import {
  Article,
  analyseAll,
  LineCounts,
  rules,
  severities,
  type Context,
  type Finding,
  type Severity,
} from '../../engine';
import { isQuiet } from '../../engine/annotations/state';
import { Tally, type Face } from '../../report/face';
import { githubFace } from '../../report/github';
import { jsonFace } from '../../report/json';
import { markdownFace } from '../../report/markdown';
import { pageFace } from '../../report/page';
import { sarifFace } from '../../report/sarif';
import { textFace } from '../../report/text';
import { byFolder, type Entry } from '../articles';
import type { Command, Given } from '../command';
import { DeskNotes } from '../desk-notes';
import { reason } from '../files';
import type { Output } from '../output';
import { Run } from '../run';
import { siblingsAmong } from '../siblings';

const formats = ['text', 'json', 'sarif', 'markdown', 'html', 'github'];
const failures = ['error', 'warning', 'information'] as const satisfies Severity[];

/**
 * The articles of a folder stay in memory to be each other's siblings, with what was read in them:
 * some 200 KB each. Of more than this, only what siblings ask for is kept.
 */
const mostRemembered = 1000;

/** `stet check`: marks what an editor would, in every article given. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'marks what an editor would, in every article under PATH',
  operands: 'PATH…',
  options: {
    format: { help: 'how to print the marks', choices: formats, default: 'text' },
    siblings: {
      help: 'auto: articles of one folder are checked against each other; none: each by itself',
      choices: ['auto', 'none'],
      default: 'auto',
    },
    all: { help: 'also what the desk has let stand or checked (stet, CQ)' },
    'fail-on': {
      help: 'the severity from which on the exit status is 1',
      choices: failures,
      default: 'error',
    },
  },
  notes:
    'Files that are no articles (a README, a log, a list) are left out, unless named themselves.',
  run: check,
};

async function check(given: Given): Promise<number> {
  const run = new Run('check', given);
  const face = faceOf(given.text('format'), run.output);
  const auto = given.text('siblings') === 'auto';
  const tally = new Tally();
  const desk = new DeskNotes((error) => {
    run.fail(error);
  });
  await run.print(face.head());
  for (const folder of auto ? byFolder(run.files) : run.files.map((file) => [file])) {
    const entries = folder.flatMap((file) => run.read(file) ?? []);
    const contextOf = auto ? knowing(entries) : alone;
    for (const entry of entries) {
      const { path } = entry.file;
      const found = entry.wanted ? findingsOf(entry, contextOf(entry), run) : [];
      const states = given.flag('all') ? [] : await desk.of(path, entry.article);
      const findings = found.filter((finding) => !isQuiet(finding, states));
      tally.add(findings, entry.wanted);
      const { article, isArticle } = entry;
      await run.put(face.article({ path, text: article.text, isArticle, findings }));
      if (run.output.gone) return 0;
    }
  }
  const totals = tally.totals(run.errors);
  await run.print(face.foot(totals));
  if (run.failed) return 2;
  const grave = severities.slice(0, severities.indexOf(given.text('fail-on') as Severity) + 1);
  return grave.some((severity) => totals.counts[severity]) ? 1 : 0;
}

function findingsOf({ article, file }: Entry, context: Context, run: Run): readonly Finding[] {
  // A copy forgets what was read in it as soon as its findings are out.
  const checked =
    run.files.length > mostRemembered ? new Article(article.text, { path: file.path }) : article;
  const spelling = run.spelling(context.settings);
  const { findings, faults } = analyseAll(checked, rules, { ...context, spelling });
  for (const { rule, error } of faults)
    run.fail({ path: file.path, message: `rule ${rule} broke: ${reason(error)}` });
  return findings;
}

type ContextOf = (entry: Entry) => Context;

const alone: ContextOf = ({ settings }) => ({ siblings: [], settings });

/** What each article of a folder may know of the others. */
function knowing(entries: readonly Entry[]): ContextOf {
  const articles: Article[] = entries.filter(({ wanted }) => wanted).map(({ article }) => article);
  if (articles.length < 2) return alone;
  const repeats = new LineCounts();
  for (const article of articles) repeats.add(article);
  const siblingsOf = siblingsAmong(articles);
  return ({ article, settings }) => ({ siblings: siblingsOf(article), repeats, settings });
}

function faceOf(format: string, output: Output): Face {
  switch (format) {
    case 'json':
      return jsonFace();
    case 'sarif':
      return sarifFace(rules, version);
    case 'markdown':
      return markdownFace();
    case 'html':
      return pageFace();
    case 'github':
      return githubFace();
    default:
      return textFace({ colours: output.takesColours });
  }
}

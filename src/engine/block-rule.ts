import type { Article } from './article';
import type { Block } from './block';
import type { Report, Rule } from './rule';
import { shift, type Span } from './span';
import { structure } from './structure';

/**
 * Finds what a rule reports in one block, from nothing but its words: what it finds is kept with the
 * passage, so that a keystroke checks one paragraph. A named or constant function: it is the key.
 */
export type BlockCheck = (block: Block) => Iterable<Report | undefined>;

/** What was found in a passage, and where its block stood at that time. */
interface Kept {
  readonly block: Block;
  readonly reports: readonly Report[];
}

/** The check of a rule that reads each block of the story by itself. */
export function inStory(find: BlockCheck): Rule['check'] {
  return (article) => inBlocks(article.read(structure).story, find);
}

/** The check of a rule that reads each block by itself, furniture too; code and front matter are left out. */
export function inCopy(find: BlockCheck): Rule['check'] {
  const isCopy = ({ shape }: Block) => shape !== 'code' && shape !== 'matter';
  return (article: Article) => inBlocks(article.blocks.filter(isCopy), find);
}

function* inBlocks(blocks: readonly Block[], find: BlockCheck): Generator<Report | undefined> {
  for (const block of blocks) {
    const kept = block.passage.remember(find, (): Kept => ({
      block,
      reports: reportsIn(block, find),
    }));
    const by = block.start - kept.block.start;
    if (kept.block.shape !== block.shape) yield* reportsIn(block, find);
    else for (const report of kept.reports) yield by ? moved(report, by) : report;
    yield undefined;
  }
}

const none: readonly Report[] = [];

function reportsIn(block: Block, find: BlockCheck): readonly Report[] {
  const reports = [...find(block)].filter((report) => report !== undefined);
  return reports.length ? reports : none;
}

/** A report with all its places in the article moved by so many characters. */
function moved(report: Report, by: number): Report {
  const there = <T extends Span>(span: T): T => ({ ...span, ...shift(span, by) });
  return {
    ...report,
    at: there(report.at),
    ...(report.because && { because: report.because.map(there) }),
    ...(report.fixes && {
      fixes: report.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(there) })),
    }),
  };
}

import type { Found } from '../../article';
import type { Block } from '../../block';
import { quotations, type Quotation } from '../../extract/quotations';
import { unpairedMarks } from '../../extract/quote-marks';
import { isTitle } from '../../extract/speaker-beside';
import { words } from '../../extract/words';
import type { Report, Rule } from '../../rule';
import { structure } from '../../structure';

/** The text must quote at least this often with double marks before a single pair among them is odd. */
const leastDouble = 2;
/** And this many times as often as with single ones: else it keeps single marks for something. */
const timesAsOften = 2;
/** Single marks around fewer words are often a term, a title or irony, by some houses' style. */
const leastWords = 4;
/** A first block up to this many words is the headline, whatever ends it. */
const longestHeadline = 20;
/** Standfirst and points in brief stand among the first blocks, before the story's first double mark. */
const displayBlocks = 4;
/** A block of fewer words is a heading. */
const shortestSentence = 8;

/** A quotation in single marks in a text whose quotations stand in double ones. */
export const mixedMarks: Rule = {
  severity: 'information',
  summary: 'A quotation stands in single marks where the others stand in double ones.',
  *check(article) {
    const outer = article
      .find(quotations, article.read(structure).body)
      .filter(({ fact }) => fact.depth === 0 && fact.closed);
    const double = outer.filter(({ fact }) => fact.marks.endsWith('double'));
    const firstDouble = double[0]?.block.index ?? 0;
    const single = outer.filter(
      (found) =>
        found.fact.marks.endsWith('single') &&
        wordsIn(found) >= leastWords &&
        !isNamedWork(found) &&
        !(found.block.index < displayBlocks && found.block.index < firstDouble) &&
        !isInside(found) &&
        isRunningText(found.block),
    );
    if (double.length < leastDouble || double.length < single.length * timesAsOften) return;
    const curly =
      double.filter(({ fact }) => fact.marks === 'curly-double').length * 2 >= double.length;
    for (const quotation of single) yield report(quotation, curly);
  },
};

/**
 * Headlines, crossheads and list titles take single marks in many houses, with a stop or without;
 * and where a double mark has no partner nobody can tell what stands inside what.
 */
function isRunningText(block: Block): boolean {
  const list = block.read(words);
  const capitals = list.filter(({ text }) => /^\p{Lu}/u.test(text)).length;
  if (list.length < (block.index === 0 ? longestHeadline : shortestSentence)) return false;
  return capitals * 2 < list.length && !block.read(unpairedMarks).length;
}

/** `‘The Long Road to Ellery’`, and what a reader is sent to: `(see ‘How the mill was lost’)`. */
function isNamedWork({ fact, block }: Found<Quotation>): boolean {
  return (
    isTitle(block.text.slice(fact.inner.start, fact.inner.end)) ||
    /\b(?:[Ss]ee|[Ss]ee also|[Rr]ead|[Rr]ead more)[:,]? $/u.test(block.text.slice(0, fact.start))
  );
}

/** Whether a double mark closes right behind it, or stands open before it: then it is a quotation within one. */
function isInside({ fact, block }: Found<Quotation>): boolean {
  const before = block.text.slice(0, fact.start).match(/["“”]/gu)?.length ?? 0;
  return before % 2 === 1 || /^[.,!?]?["”]/u.test(block.text.slice(fact.end));
}

function wordsIn({ fact, block }: Found<Quotation>): number {
  return block.read(words).filter(({ start, end }) => start >= fact.start && end <= fact.end)
    .length;
}

function report({ block, fact, span }: Found<Quotation>, curly: boolean): Report {
  const [open, close] = curly ? ['“', '”'] : ['"', '"'];
  const first = block.source(fact.start, fact.inner.start);
  const last = block.source(fact.inner.end, fact.end);
  return {
    at: span,
    message: `${block.text.slice(fact.start, fact.start + 30).trim()} … stands in single marks, expected ${open}double${close} ones as elsewhere`,
    fixes: [
      {
        title: `Write ${open}…${close}`,
        safe: false,
        edits: [
          { ...first, newText: open },
          { ...last, newText: close },
        ],
      },
    ],
  };
}

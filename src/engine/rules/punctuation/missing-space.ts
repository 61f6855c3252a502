import type { Block } from '../../block';
import { inStory } from '../../block-rule';
import { furniture } from '../../boilerplate/furniture';
import { quotations } from '../../extract/quotations';
import { allMatches } from '../../matches';
import type { Report, Rule } from '../../rule';
import { overlaps } from '../../span';
import { pattern } from '../../letters';

/**
 * A stop with a word on both sides: `the fair.The crowd`. Both words in small letters but for the capital
 * that opens a sentence, so that names of companies, files and sites stay out: Booking.Com, Node.js.
 */
const stopBetween = pattern(
  String.raw`(?<![\p{L}\p{N}@#/_.:=&-])\p{Ll}{2,30}(?<stop>[.!?])\p{Lu}(?:\p{Ll}{1,30}|(?=[\s’']))(?![\p{L}\p{N}@/_(=]|\.\p{L})`,
  'gu',
);
/** A comma or a semicolon between two whole words: `fried,boiled`; not `1,2-diol`, not a list in code. */
const commaBetween = pattern(
  String.raw`(?<![\p{L}\p{N}@#/_.:=,;&-])\p{L}\p{Ll}{2,30}(?<stop>[,;])\p{L}\p{Ll}{2,30}(?![\p{L}\p{N}@/_(=,;]|\.\p{L})`,
  'gu',
);
/** A stop, a closing mark and a word: `the quay.”Nobody`; and a word, a stop and an opening one: `said:“We`. */
const behindQuotation = pattern(String.raw`(?<stop>[.,!?…]”)\p{L}[\p{L}’'-]{0,30}`, 'gu');
const beforeQuotation = pattern(
  String.raw`(?<![\p{L}\p{N}])[\p{L}’'-]{2,30}(?<stop>[,:.!?])“\p{L}[\p{L}’'-]{0,30}`,
  'gu',
);

/** What each of them looks like at a glance. */
const shapes: readonly { readonly pattern: RegExp; readonly probe: RegExp }[] = [
  { pattern: stopBetween, probe: /\p{Ll}[.!?]\p{Lu}/u },
  { pattern: commaBetween, probe: /\p{Ll}[,;]\p{L}/u },
  { pattern: behindQuotation, probe: /[.,!?…]”\p{L}/u },
  { pattern: beforeQuotation, probe: /[,:.!?]“\p{L}/u },
];

/** A text that lost more spaces lost them to a machine: they get one mark, and one fix. */
const mostSingly = 3;

/** Two words run together at a stop or a quotation mark. */
export const missingSpace: Rule = {
  severity: 'warning',
  summary: 'No space stands behind a stop or between a quotation and the next word.',
  *check(article, context) {
    const cut = article.read(furniture);
    const found: Report[] = [];
    for (const one of joined(article, context)) {
      // Where furniture runs into the copy its own mark says so.
      if (one && !cut.some(({ span }) => overlaps(span, one.at))) found.push(one);
      yield undefined;
    }
    const [first, ...others] = found;
    if (!first || found.length <= mostSingly) yield* found;
    else yield together(first, others);
  },
};

const joined = inStory(function* (block) {
  if (/https?:|www\.|[{}<>]/u.test(block.text)) return;
  for (const { pattern, probe } of shapes)
    for (const match of allMatches(pattern, block.text, probe)) {
      const stop = match.groups?.stop ?? '';
      const from = match.index;
      const gap = from + match[0].indexOf(stop) + stop.length;
      yield report(block, from, from + match[0].length, gap);
    }
  yield* behindStraight(block);
});

/** A straight mark says which way it points by its quotation: `different things,"Ida Venn said`. */
function* behindStraight(block: Block): Iterable<Report> {
  for (const { end, closed, marks } of block.read(quotations)) {
    if (!closed || marks !== 'straight-double') continue;
    const around = /^[.,!?…]"\p{L}[\p{L}’'-]{0,30}/u.exec(block.text.slice(end - 2, end + 32));
    if (around) yield report(block, end - 2, end - 2 + around[0].length, end);
  }
}

function report(block: Block, from: number, to: number, gap: number): Report {
  const at = block.source(gap - 1, gap).end;
  const [before, behind] = [block.text.slice(from, gap), block.text.slice(gap, to)];
  return {
    at: block.source(from, to),
    message: `No space in “${before}${behind}”, expected “${before} ${behind}”`,
    fixes: [
      { title: 'Insert a space', safe: false, edits: [{ start: at, end: at, newText: ' ' }] },
    ],
  };
}

function together(first: Report, others: readonly Report[]): Report {
  const edits = [first, ...others].flatMap(({ fixes = [] }) => fixes.flatMap((fix) => fix.edits));
  return {
    ...first,
    message: `${first.message}; so in ${others.length} more places`,
    because: others.map(({ at }) => ({ ...at, message: 'no space here either' })),
    fixes: [
      ...(first.fixes ?? []),
      {
        title: `Insert all ${edits.length} spaces`,
        safe: false,
        edits: edits.sort((a, b) => a.start - b.start),
      },
    ],
  };
}

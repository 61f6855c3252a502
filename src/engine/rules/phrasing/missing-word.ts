import type { Block } from '../../block';
import { inStory } from '../../block-rule';
import { expression } from '../../expression';
import { isQuoted, proseMatches } from '../../extract/prose';
import { words } from '../../extract/words';
import {
  dated,
  placed,
  stranding,
  areStrangers,
  twoPrepositions,
} from '../../lexicon/small-word-pairs';
import { determiners, prepositions } from '../../lexicon/closed-class';
import type { Report, Rule, Severity } from '../../rule';

const lostDay = expression(
  String.raw`(?<![\p{L}’'-])(?:${dated}) (?<mark>on in)(?= (?:the \p{Ll}|\p{Lu}|(?:19|20)\d\d))`,
);

/** A clause that may end in its own preposition: `the house he returned to at the weekend`. */
const opensClause =
  /(?:^|\s)(?:that|which|who|whom|what|where|(?<=\p{Ll} )(?:he|she|it|they|we|i|you)|is|was|are|were|be|been|being)(?:\s\S{1,20}){0,2}\s$/iu;
/** How far back such a clause is looked for, in characters. */
const clauseLength = 60;
const twoPlaces = expression(
  String.raw`(?<![\p{L}’'-])(?:${placed}) (?<mark>in on|in at|at in|at on|on at)(?= (?:the|a|an|his|her|its|their|\p{Lu}\p{L}|\d))`,
);
const leftOver = expression(
  String.raw`(?<![\p{L}’'-])(?:${twoPrepositions})(?= (?:the|a|an|his|her|its|their)\b)(?! (?:the|a|an) (?:time|moment|cost|price|rate|end|start|same|expense|age))`,
);

/** Two small words that never stand side by side: a word between them is lost, or one is too many. */
export const missingWord: Rule = {
  severity: 'warning',
  summary: 'Two small words stand side by side where a word is missing or one is too many.',
  check: inStory(function* (block) {
    for (const sought of [lostDay, twoPlaces])
      for (const { match, end } of proseMatches(block, sought))
        yield report(block, end - (match.groups?.mark ?? '').length, end, 'warning');
    for (const { match, start, end } of proseMatches(block, leftOver)) {
      if (opensClause.test(block.text.slice(Math.max(0, start - clauseLength), start))) continue;
      const pair = match[0].split(' ').slice(-2).join(' ');
      yield report(block, end - pair.length, end, 'information');
    }
    if (block.shape === 'paragraph') yield* meetings(block);
  }),
};

function* meetings(block: Block): Generator<Report> {
  const all = block.read(words);
  for (const [index, second] of all.entries()) {
    const first = all[index - 1];
    if (!first || block.text.slice(first.end, second.start) !== ' ') continue;
    // `Group A with`: a letter, no article.
    if (first.text === 'A') continue;
    const small = first.text.charAt(0).toLowerCase() + first.text.slice(1);
    if (!areStrangers(small, second.text)) continue;
    // `the for and against`, `the at-risk`, `to of late`: more than the two words.
    const after = block.text.slice(second.end, second.end + 12);
    if (
      !/^ [\p{L}\p{N}“"]/u.test(after) ||
      /^ (?:late|course|and|or|sorts|which|whom)\b/u.test(after)
    )
      continue;
    const determiner = determiners.has(small);
    if (prepositions.has(small) && mayStrand(block, index)) continue;
    // `of the of the`: a pair printed twice.
    if (all[index - 2]?.text === second.text || all[index + 1]?.text === first.text) continue;
    if (isQuoted(block, first.start, second.end)) continue;
    yield report(block, first.start, second.end, determiner ? 'warning' : 'information');
  }
}

function report(block: Block, start: number, end: number, severity: Severity): Report {
  return {
    at: block.source(start, end),
    severity,
    message: `“${block.text.slice(start, end)}” lacks a word between the two, or has one too many`,
  };
}

/** How many words before the pair may hold the clause that ends in its first word. */
const reach = 8;
const opener =
  /^(?:that|which|who|whom|what|whatever|whose|where|when|how|he|she|it|they|we|i|you|be|is|are|was|were|been|being|get|gets|got|to|nothing|much|all|everything|anything|one|something|someone)$/iu;

/** Whether the first of the two may end a clause or a passive: `the man he spoke to`, `was paid for`. */
function mayStrand(block: Block, index: number): boolean {
  const all = block.read(words);
  const lead = all[index - 2];
  // `the swearing in of ministers`.
  if (!lead || lead.text.endsWith('ing') || stranding.has(lead.text.toLowerCase())) return true;
  return all.slice(Math.max(0, index - reach), index - 1).some(({ text }) => opener.test(text));
}

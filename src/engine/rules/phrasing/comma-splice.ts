import type { Block } from '../../block';
import { inStory } from '../../block-rule';
import { isQuoted } from '../../extract/prose';
import { isTag, readClause, someVerb } from '../../extract/clauses';
import { sentences, type Sentence } from '../../extract/sentences';
import { conjunctions, prepositions, pronouns, sayingVerbs } from '../../lexicon/closed-class';
import { finiteForms, isPastForm } from '../../lexicon/verbs';
import { wordSet } from '../../lexicon/word-set';
import { allMatches } from '../../matches';
import type { Report, Rule } from '../../rule';
import { pattern } from '../../letters';

/** Two sentences held together by commas alone: bare, or with a link between that belongs to either: `…, according to the ministry, …`. */
export const commaSplice: Rule = {
  severity: 'warning',
  summary: 'Two main clauses are joined by commas alone.',
  check: inStory(function* (block) {
    if (block.shape !== 'paragraph' || !block.text.includes(', ')) return;
    const mayHoldLink = mayLink.test(block.text);
    for (const sentence of block.read(sentences)) {
      const bare = bareSplice(block, sentence);
      if (bare) yield bare;
      if (!mayHoldLink) continue;
      for (const match of allMatches(link, sentence.text)) {
        const report = spliceAt(block, sentence, match);
        if (report) yield report;
      }
    }
  }),
};

/** A link that opens a sentence: what follows may be two clauses all the same. */
const lead =
  /^(?:However|Meanwhile|Moreover|Still|Instead|Nevertheless|Today|Yesterday|Earlier|Later|(?:On|In|By|At|Since|Last|This) (?:[\p{L}\d]{1,12} ?){1,3}), (?=\p{L})/u;
/** Dashes, colons, quotations and asides join sentences in ways of their own. */
const otherJoints = /[;:—–―“”"()?…]| - |\p{Ll}\.\p{Lu}/u;
/** `It was no riot, it was a massacre`: the one denies, the other answers. */
const denial =
  /\b(?:not|never|no longer|no|nothing|nobody|none|cannot|hardly|only|without|less)\b|n['’]t\b/iu;
/** What opens a clause inside the first half, which the comma may close. */
const subordinators = wordSet(
  'that because if when while once until unless since although though before after as where whether whenever which who whom whose',
);
/** `The more they spent, the more they owed`. */
const proportion = /^the (?:more|less|\p{Ll}{2,10}er)\b/iu;
/** Fewer words than this on both sides are a figure of speech: `He came, he saw`. */
const shortClause = 4;

/** Two main clauses with a bare comma between them, and nothing else in the sentence. */
function bareSplice(block: Block, { text, start }: Sentence): Report | undefined {
  const skipped = lead.exec(text)?.[0].length ?? 0;
  const comma = text.indexOf(', ', skipped);
  if (comma < 0 || text.includes(', ', comma + 2) || !/[.!]$/u.test(text) || otherJoints.test(text))
    return undefined;
  const left = text.slice(skipped, comma).split(' ');
  const right = text.slice(comma + 2, -1).split(' ');
  if (left.length < shortClause || right.length < shortClause) return undefined;
  const one = someVerb(left);
  const two = readClause(right);
  if (one === undefined || !two || one === left.length - 1 || isTag(right, two)) return undefined;
  if (
    sayingVerbs.has(left[one] ?? '') ||
    left.some((word) => subordinators.has(word.toLowerCase()))
  )
    return undefined;
  // `Tours have been halted and in the Capitol, leaders are`: the comma belongs to the second half.
  if (/ and (?:in|at|on|for|by|with|to|of|under|from) /u.test(left.join(' '))) return undefined;
  // `It was the best of times, it was the worst of times`.
  if (left.slice(0, 2).join(' ').toLowerCase() === right.slice(0, 2).join(' ')) return undefined;
  // `One has 370, another has 129 and the third has 63`: a list.
  if (left[one] === right[two.verb] && right.includes('and')) return undefined;
  if (proportion.test(left.join(' ')) && proportion.test(right.join(' '))) return undefined;
  if (/^(?:is|was|are|were)$/u.test(right[1] ?? '') && denial.test(left.join(' ')))
    return undefined;
  const split = start + comma;
  const end = split + 2 + right.slice(0, two.verb + 1).join(' ').length;
  if (isQuoted(block, start + skipped, end)) return undefined;
  const first = block.text[split + 2] ?? '';
  return {
    at: block.source(start + skipped, end),
    severity: 'information',
    message: `Two sentences joined by a comma before “${right.slice(0, two.verb + 1).join(' ')}”; expected a full stop, a semicolon or a conjunction`,
    fixes: [
      {
        title: 'End the sentence at the comma',
        safe: false,
        edits: [{ ...block.source(split, split + 3), newText: `. ${first.toUpperCase()}` }],
      },
    ],
  };
}

const link = pattern(
  String.raw`, (?:according to (?:(?!and |who |which )[^\s,;:]{1,30} ?){1,8}|however|therefore|nevertheless|consequently|furthermore|moreover), (?=[\p{L}\d])`,
  'gu',
);
const mayLink =
  /, (?:according to |(?:however|therefore|nevertheless|consequently|furthermore|moreover), )/;
/** Words looked at on either side of the link. */
const reach = 9;

function spliceAt(block: Block, sentence: Sentence, match: RegExpExecArray): Report | undefined {
  const left = sentence.text.slice(0, match.index);
  const rightAt = match.index + match[0].length;
  if (/[,;:—–]|[“”"]/u.test(left) || !isMainClause(left, match[0])) return undefined;
  const verb = clauseVerbEnd(sentence.text.slice(rightAt));
  if (verb === undefined) return undefined;
  const start = sentence.start + match.index;
  const split = sentence.start + rightAt;
  const end = split + verb;
  if (isQuoted(block, start, end)) return undefined;
  const first = block.text[split] ?? '';
  return {
    at: block.source(sentence.start + clauseStart(left), end),
    message: `Two sentences joined by commas around “${match[0].slice(2, -2)}”; expected a full stop or a semicolon on one side`,
    fixes: [
      {
        title: `End the sentence after “${match[0].slice(2, -2)}”`,
        safe: false,
        edits: [{ ...block.source(split - 2, split + 1), newText: `. ${first.toUpperCase()}` }],
      },
    ],
  };
}

/** Where the clause beside the link begins: behind the last `that`. */
function clauseStart(left: string): number {
  const that = left.lastIndexOf(' that ');
  return that < 0 ? 0 : that + ' that '.length;
}

const opensClause = (word: string) =>
  prepositions.has(word) || conjunctions.has(word) || word.endsWith('ing');

/** Whether the words before the link are a clause that can stand alone. */
function isMainClause(left: string, between: string): boolean {
  const words = left.split(' ');
  if (words.length < 4 || opensClause(words[0]?.toLowerCase() ?? '')) return false;
  const last = words.at(-1) ?? '';
  if (prepositions.has(last) || conjunctions.has(last)) return false;
  // `He said, however, the plan failed`: what follows is what he said.
  if (!between.startsWith(', acc') && (sayingVerbs.has(last) || finiteForms.has(last)))
    return false;
  return words.some((word, index) => index > 0 && isPastForm(word) && words[index + 1] !== 'by');
}

const subjectStart = pattern(
  String.raw`^(?:the|a|an|his|her|their|its|our|this|these|those|two|three|four|many|most|some|several|he|she|it|they|we|I|[A-Z][\p{L}’'-]{1,30})$`,
  'u',
);
/** What follows a finite past in -ed, where a participle would have `by`, `in` or nothing. */
const object = /^(?:the|a|an|his|her|their|its|that|to|\d[\d,.]*|two|three|four|five|six|no|all)$/u;

/** Where the verb of a clause that begins here ends, or `undefined` where no clause does. */
function clauseVerbEnd(right: string): number | undefined {
  const words = right.slice(0, 160).split(' ').slice(0, reach);
  if (!subjectStart.test(words[0] ?? '')) return undefined;
  let at = words[0]?.length ?? 0;
  for (const [index, word] of words.entries()) {
    if (index === 0) continue;
    at += 1 + word.length;
    if (finiteForms.has(word)) return at;
    if (/^(?:who|that|which|whose|to)$|[,;:.“”"()]|^\p{Ll}{2,}ing$/u.test(word)) return undefined;
    if (
      isPastForm(word) &&
      (object.test(words[index + 1] ?? '') || pronouns.has(words[index - 1] ?? ''))
    )
      return at;
  }
  return undefined;
}

import type { Block } from '../../block';
import { inStory } from '../../block-rule';
import { expression } from '../../expression';
import { quotations } from '../../extract/quotations';
import { words, type Word } from '../../extract/words';
import { pattern, smallLetters } from '../../letters';
import { allMatches } from '../../matches';
import type { Report, Rule } from '../../rule';
import { overlaps, type Span } from '../../span';

/** In small letters: one word twice, or two short words twice, with nothing but space between. */
const twice = expression(
  String.raw`(?<![\p{L}\p{M}\p{N}’'\-.@#/&])(?<word>\p{L}[\p{L}\p{M}]{0,30}(?:[’']\p{L}{1,3})?)(?<again>(?:[ \u00A0]{1,3}\k<word>){1,4})(?![\p{L}\p{M}\p{N}’'&@#/]|-\p{L}|\.\p{L})`,
);
const pairTwice = expression(
  String.raw`(?<![\p{L}\p{M}\p{N}’'\-.])(?<pair>(?:of|in|to|on|at|by|for|from|with|and|that|is|was|are|were|has|have|had|will|would|it|he|she|they|we|as|be|been) (?:the|a|an|be|been|have|is|was|are|were|has|had|will|would|it|he|she|they|we|to|of|in|on|at|by|for|from|with))(?<again> \k<pair>)(?![\p{L}\p{M}\p{N}’'-])`,
);

/** `on Monday morning on Monday`. */
const timeTwice = expression(
  String.raw`(?<![\p{L}’'-])(?<time>[Oo]n (?<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) (?:morning|afternoon|evening|night)) (?<again>on \k<day>)(?![\p{L}’'-])`,
);
/** The most words that are printed twice by a slip of the hand; whole sentences are another rule's. */
const mostWords = 9;

/** Twice is right, or may be: `had had`, `that that`, `what it is is`, and what speech repeats. */
const mayRepeat =
  /^(?:had|that|is|was|are|do|did|does|her|you|it|who|what|very|so|too|no|yes|yeah|really|many|much|far|long|never|ever|more|again|now|there|here|hear|bye|ha|ho|he|hee|knock|tut|chop|blah|yada|well|way|please|big|little|ever|wait|go|stop|help|run|oh|ah|um|er|uh|la|na|boo|pom|choo|yum|fifty|half|cha|can|girls|boys|man|time|out|up|down|night|there|same|win|one|two|etc|hush|rah|woof|tsk)$/iu;
/** Words with no meaning of their own: twice, one of them is a slip, whoever speaks. */
const functionWord =
  /^(?:the|a|an|of|and|or|but|with|from|at|by|to|for|in|on|as|be|been|has|have|were|will|would|could|should|may|might|must|not|if|than|then|this|these|those|its|his|their|our|my|your|which|when|where|while|because|into|about|after|before|between|during|over|under|through|against|until|since|he|she|they|we|i|him|them|us)$/iu;
/** Of these, the verb before may end in the first: `came in in March`. */
const particle = /^(?:in|on|by|over|through|under)$/iu;
/** These no sentence has twice running. */
const neverTwice =
  /^(?:the|a|an|of|and|or|but|with|from|at|their|our|your|my|its|which|because|between|until|than)$/iu;
const phrasalVerb = pattern(
  String.raw`(?:^|[^\p{L}])(?:come|comes|came|coming|go|goes|went|going|gone|log|logged|move|moved|moving|step|stepped|check|checked|set|sign|signed|tune|tuned|hand|handed|turn|turned|bring|brought|kick|kicked|weigh|weighed|cash|cave|caved|cut|drop|dropped|fit|fly|flew|flown|get|got|give|gave|join|joined|live|lived|lives|pour|poured|put|pull|pulled|settle|settled|sit|sat|take|took|taken|sworn|voted|carry|carried|carrying|drag|dragged|hold|hang|keep|kept|looked|moved|setting|pass|passed|rely|relied|depend|stand|work|worked|working|pick|picked|think|thought|care|cared|paid|hoped|asked|called|look|sought|wanted|listened|spoken|talked|referred|belongs|belonged|adhered|used)$`,
  'iu',
);

/** `what you have to to get well`, `the rule they refer to to decide`: a clause that ends in its own `to`. */
const takesTo = pattern(
  String.raw`(?:^|\s)(?:refer|appl(?:y|ied)|pray|need|ha|want|got|connect|relate|tie|belong|listen|adhere|suppose|attach|turn|talk|speak|spoke|go|come|like|commit|object|respond|look|move|write|wrote|return)\p{L}{0,5}$`,
  'iu',
);
const relative = pattern(
  String.raw`(?:^|\s)(?:what|whatever|which|whichever|being|who|whom|whoever|that|as|than|if|where|when|once|one|thing|everything|anything|something|all|(?:the \p{L}{1,20}|\p{L}{2,20}s) (?:I|we|you|they|he|she|it)(?:[’']\p{L}{1,2})?)\s`,
  'iu',
);
/** How far back such a clause is looked for, in characters. */
const clauseLength = 60;
/** Contractions that lost their apostrophe: the word before is spoken of, `Cant cant be the same`. */
const contraction = /^(?:cant|wont|dont|isnt|didnt|doesnt|wasnt)$/iu;
/** After these a clause may end in the first pair: `what will be will be`. */
const opensPair = /\b(?:what(?:ever)?|if|as|that|where) $/iu;
const auxiliary = /^(?:has|have|were|been|be|will|would|could|should|may|might|must)$/iu;
/** Words that are names when they open a sentence: `Will will sail`, `May may stay`. */
const alsoName = /^(?:will|may|mark|can|might)$/iu;

/** A word printed twice running, on one line or over a line end. */
export const repeatedWord: Rule = {
  severity: 'warning',
  summary: 'A word, or several, are printed twice running.',
  check: inStory(function* (block) {
    const quoted = block.read(quotations);
    const text = smallLetters(block.text);
    for (const match of allMatches(twice.pattern, text)) {
      const { span, once, again } = partsOf(block, match, match.groups?.word);
      if (isSlip(block, once, again, span, quoted)) yield report(block, span, once, again);
    }
    for (const match of allMatches(pairTwice.pattern, text)) {
      const { span, once: pair, again } = partsOf(block, match, match.groups?.pair);
      const before = block.text.slice(Math.max(0, span.start - clauseLength), span.start);
      // `What will be will be`.
      if (!/^(?:and on|on and|to have|have to)$/i.test(pair) && !opensPair.test(before))
        yield report(block, span, pair, again);
    }
    yield* longerRepeats(block, quoted);
    for (const match of allMatches(timeTwice.pattern, block.text)) {
      const { span, once, again } = partsOf(block, match, match.groups?.time);
      if (!quoted.some((quotation) => overlaps(quotation, span)))
        yield report(block, span, once, again);
    }
  }),
};

/** What is printed once, and again behind it, as the copy has it. */
function partsOf(block: Block, { 0: { length }, index }: RegExpExecArray, first = '') {
  const span = { start: index, end: index + length };
  const second = index + first.length;
  const { text } = block;
  return { span, once: text.slice(index, second), again: text.slice(second, span.end) };
}

/** Several words twice running: `in Geneva in Geneva`. */
function* longerRepeats(block: Block, quoted: readonly Span[]): Generator<Report> {
  const all = block.read(words);
  const folded = all.map(({ text }) => text.toLowerCase());
  for (let at = 0; at + 3 < all.length; at++) {
    const length = repeatedFrom(block, all, folded, at);
    if (length === 0) continue;
    const [first, last, next] = [all[at], all[at + 2 * length - 1], all[at + length - 1]];
    if (!first || !last || !next) continue;
    const span = { start: first.start, end: last.end };
    if (mayComeTwice(block, folded, at, length) || quoted.some((quote) => overlaps(quote, span)))
      continue;
    yield report(
      block,
      span,
      block.text.slice(first.start, next.end),
      block.text.slice(next.end, last.end),
    );
    at += 2 * length - 1;
  }
}

/** How many words from `at` on stand a second time right behind, parted by single spaces; 0 for none. */
function repeatedFrom(
  block: Block,
  all: readonly Word[],
  folded: readonly string[],
  at: number,
): number {
  for (let length = 2; length <= mostWords && at + 2 * length <= all.length; length++) {
    if (folded[at] !== folded[at + length]) continue;
    const own = folded.slice(at, at + length);
    if (own.every((word, index) => word === folded[at + length + index]))
      return isSpaced(block, all.slice(at, at + 2 * length)) ? length : 0;
  }
  return 0;
}

/** Whether nothing but a space parts each word from the next. */
function isSpaced(block: Block, words: readonly Word[]): boolean {
  return words.every(({ end }, index) => {
    const next = words[index + 1];
    return !next || (next.start === end + 1 && block.text[end] === ' ');
  });
}

/** The noun of `hand in hand`, `Measure for Measure`, `day by day`. */
const idiom =
  /^(?:hand|arm|measure|word|pound|like|man|day|step|side|face|eye|year|month|week|time|line|point|head|toe)$/u;

/** `again and again and`, `year on year on year`, `he said he said`, `Bora Bora`, `what will be will be`. */
function mayComeTwice(
  block: Block,
  folded: readonly string[],
  at: number,
  length: number,
): boolean {
  const own = folded.slice(at, at + length);
  const written = block.read(words).slice(at, at + length);
  const again = block.read(words).slice(at + length, at + 2 * length);
  const [first = '', second = ''] = own;
  return (
    new Set(own).size === 1 ||
    written.every(({ text }) => /^\p{Lu}|^\d/u.test(text)) ||
    (length === 2 && (idiom.test(first) || idiom.test(second))) ||
    // `Opposition forces` under another map: a legend.
    written.some(
      ({ text }, index) => text !== again[index]?.text && (index > 0 || /^\p{Ll}/u.test(text)),
    ) ||
    own.every((word) => functionWord.test(word) || mayRepeat.test(word)) ||
    /^what(?:ever)?$/u.test(folded[at - 1] ?? '') ||
    (length === 2 &&
      /^(?:and|or|to|as|after|upon|but|no|i|you|he|she|it|we|they|be|who|what)$/u.test(first)) ||
    (length === 2 && /^(?:and|or|by|to|after|upon|but|be)$/u.test(second)) ||
    folded[at - 1] === own.at(-1) ||
    folded[at + 2 * length] === first
  );
}

function isSlip(
  block: Block,
  word: string,
  again: string,
  span: Span,
  quoted: readonly Span[],
): boolean {
  if (mayRepeat.test(word) || contraction.test(word)) return false;
  const second = again.trim();
  // Names double: Duran Duran, Baden Baden. Only a sentence's own capital is none: `The the`.
  if (/^\p{Lu}/u.test(second) && (word.length === 1 || !functionWord.test(word) || second === word))
    return false;
  if (/^\p{Lu}/u.test(word) && alsoName.test(word)) return false;
  if (neverTwice.test(word)) return true;
  const before = block.text.slice(Math.max(0, span.start - clauseLength), span.start).trimEnd();
  if (/^to$/i.test(word) && takesTo.test(before) && relative.test(before)) return false;
  // `The powers they have have grown`.
  if (auxiliary.test(word) && relative.test(`${before} `)) return false;
  if (particle.test(word) && phrasalVerb.test(before)) return false;
  return functionWord.test(word) || !quoted.some((quotation) => overlaps(quotation, span));
}

function report(block: Block, span: Span, word: string, again: string): Report {
  const cut = block.source(span.end - again.length, span.end);
  return {
    at: block.source(span.start, span.end),
    message: `“${block.text.slice(span.start, span.end)}” has a word twice, expected “${word}”`,
    fixes: [
      {
        title: `Write “${word}” once`,
        safe: neverTwice.test(word),
        edits: [{ ...cut, newText: '' }],
      },
    ],
  };
}

import type { Block } from '../../block';
import { repeatedBlocks } from '../../extract/repeats';
import { sentences } from '../../extract/sentences';
import { words } from '../../extract/words';
import type { Passage } from '../../passage';
import type { Rule } from '../../rule';
import type { Span } from '../../span';
import { contains } from '../../span';
import { structure } from '../../structure';

/** Shorter sentences (`It was not to be.`) may come back. */
const leastWords = 10;

/** A sentence printed twice in one article. */
export const repeatedSentence: Rule = {
  severity: 'information',
  summary: 'A sentence is printed twice.',
  *check(article) {
    const { body } = article.read(structure);
    // A whole paragraph printed twice is its own mark.
    const whole = new Set(article.read(repeatedBlocks).map(({ block }) => block));
    const seen = new Map<string, Span>();
    for (const block of body) {
      if (whole.has(block)) continue;
      for (const { sentence, key } of block.read(said)) {
        const at = block.source(sentence.start, sentence.end);
        const earlier = seen.get(key);
        if (!earlier) seen.set(key, at);
        else
          yield {
            at,
            message: `The sentence “${key.split(' ').slice(0, 6).join(' ')} …” is printed a second time`,
            because: [{ ...earlier, message: 'printed first here' }],
            fixes: [
              {
                title: 'Remove the second',
                safe: false,
                edits: [{ ...withSpace(block, sentence), newText: '' }],
              },
            ],
          };
      }
      yield undefined;
    }
  },
};

/** The sentences of some length, each with its words in small letters. */
function said(_text: string, passage: Passage): readonly { sentence: Span; key: string }[] {
  return passage.read(sentences).flatMap((sentence) => {
    const own = passage.read(words).filter((word) => contains(sentence, word));
    if (own.length < leastWords) return [];
    return [{ sentence, key: own.map(({ text }) => text.toLowerCase()).join(' ') }];
  });
}

/** The sentence with the space that parts it from its neighbour. */
function withSpace(block: Block, { start, end }: Span): Span {
  if (start > 0 && /\s/.test(block.text[start - 1] ?? '')) return block.source(start - 1, end);
  return block.source(start, /\s/.test(block.text[end] ?? '') ? end + 1 : end);
}

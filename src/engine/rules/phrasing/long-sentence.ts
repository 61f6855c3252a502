import type { Block } from '../../block';
import { quotations } from '../../extract/quotations';
import { sentences, type Sentence } from '../../extract/sentences';
import { words, type Word } from '../../extract/words';
import { pattern } from '../../letters';
import type { Rule } from '../../rule';
import { contains, overlaps } from '../../span';
import { structure } from '../../structure';

/** Newsroom guides ask for 20 to 30 words a sentence; from twice that on a reader loses the thread. */
const longest = 60;
/** From here on it is more than a matter of taste. */
const farTooLong = 80;
/** Prose has fewer words with figures in them than this. */
const figureShare = 0.25;
/** And fewer with a capital. */
const capitalShare = 0.5;
/** How many words are marked: a whole long sentence underlined is a wall. */
const markedWords = 8;
/** With this many semicolons or dashes before items it is a list, whose parts are read one by one. */
const listMarks = 2;

const gluedStop = pattern(String.raw`\p{Ll}{2}[.!?]["”’]?\p{Lu}\p{Ll}`, 'u');

/** A sentence of over 60 words outside quotations. */
export const longSentence: Rule = {
  severity: 'hint',
  summary: 'A sentence has more than 60 words outside quotations.',
  *check(article) {
    for (const block of article.read(structure).body) {
      if (block.read(words).length <= longest) continue;
      for (const sentence of block.read(sentences)) {
        const own = ownWords(block, sentence);
        const count = own.length;
        const first = own[0];
        const last = own[markedWords - 1];
        if (count <= longest || !first || !last) continue;
        // A table that lost its lines is no sentence.
        if (own.filter(({ text }) => /\d/.test(text)).length > count * figureShare) continue;
        // So are the labels of a map.
        if (own.filter(({ text }) => /^\p{Lu}/u.test(text)).length > count * capitalShare) continue;
        // Nobody can tell where a sentence ends whose stop is glued to the next word; that is marked by itself.
        if (gluedStop.test(sentence.text)) continue;
        const list = (sentence.text.match(/[;•▪]| \d{1,2}\) /gu)?.length ?? 0) >= listMarks;
        yield {
          at: block.source(first.start, last.end),
          severity: count > farTooLong && !list ? 'information' : 'hint',
          message: `A sentence of ${count} words, expected at most ${longest}`,
          because: [
            { ...block.source(sentence.end - 1, sentence.end), message: 'the sentence ends here' },
          ],
        };
      }
      yield undefined;
    }
  },
};

/** The words of a sentence that stand in no quotation. */
function ownWords(block: Block, sentence: Sentence): Word[] {
  const quoted = block.read(quotations);
  return block
    .read(words)
    .filter(
      (word) => contains(sentence, word) && !quoted.some((quotation) => overlaps(quotation, word)),
    );
}

import type { Article } from '../../article';
import type { Block } from '../../block';
import { repeatedBlocks } from '../../extract/repeats';
import type { Fix, Rule } from '../../rule';

/** From this many words on nobody prints a paragraph twice on purpose: shorter ones may be refrains. */
const surelyOnce = 20;

/** A paragraph that is printed twice. */
export const repeatedParagraph: Rule = {
  severity: 'warning',
  summary: 'A paragraph is printed twice.',
  anyLanguage: true,
  *check(article) {
    for (const { block, earlier, exact } of article.read(repeatedBlocks)) {
      const at = { start: block.start, end: block.end };
      const because = [{ start: earlier.start, end: earlier.end, message: 'printed first here' }];
      const opening = firstWords(block);
      const long = block.text.split(' ').length >= surelyOnce;
      yield {
        at,
        severity: exact ? 'warning' : 'information',
        message: exact
          ? `The paragraph “${opening} …” is printed a second time`
          : `The paragraph “${opening} …” is nearly the same as an earlier one`,
        because,
        fixes: [removal(article, block, exact && long && block.shape === 'paragraph')],
      };
    }
  },
};

/** Takes the block out with the blank lines before it. */
function removal(article: Article, block: Block, safe: boolean): Fix {
  const before = article.blocks[block.index - 1];
  return {
    title: 'Remove the second',
    safe,
    edits: [{ start: before?.end ?? block.start, end: block.end, newText: '' }],
  };
}

const firstWords = (block: Block) => block.text.split(' ').slice(0, 6).join(' ');

import { overlaps, type Article, type Span } from '../engine';
import { inBlock } from './sentence-pieces';

/** What stands before and behind a place, cut at words; `…` where more stands there. */
export interface Surroundings {
  readonly before: string;
  readonly behind: string;
}

/** So much of the copy on each side tells what a figure is a figure of, in characters. */
const reach = 44;

/** The words around a place of an article, line breaks folded; no more than its own paragraph. */
export function surroundings(article: Article, at: Span): Surroundings {
  const block = article.blocks.find((one) => overlaps(one, at));
  if (!block) return { before: '', behind: '' };
  const { start, end } = inBlock(block, at);
  const [before, behind] = [block.text.slice(0, start), block.text.slice(end)];
  return {
    before: before.length > reach ? before.slice(-reach).replace(/^\S{0,40}\s/u, '…') : before,
    behind: behind.length > reach ? behind.slice(0, reach).replace(/\s\S{0,40}$/u, '…') : behind,
  };
}

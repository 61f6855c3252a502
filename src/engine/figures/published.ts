import type { Article } from '../article';
import { dates } from '../extract/figures/dates';
import { structure } from '../structure';

/** The day an article says it was published on, as far as it says so. */
export interface Published {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

const urlDate =
  /https?:\/\/[^\s<>"”)]{1,120}\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])(?:[/-](0?[1-9]|[12]\d|3[01]))?(?![\d])/;
/** Lines that carry the date of publication. */
const dated = /^(?:By\b|Published|Updated|Posted|Last updated|Date:|First published)/i;
const dateline = /^[\p{Lu}][\p{Lu}\s.,'’-]{2,40}(?:,|\()/u;

/**
 * The publication date from a byline or date line, else from the article's first dated URL; nothing
 * where none gives it. A named function: articles remember its answer.
 */
export function published(article: Article): Published | undefined {
  return article.read(readPublished);
}

function readPublished(article: Article): Published | undefined {
  const { byline, story } = article.read(structure);
  const heads = [byline, ...article.blocks.slice(0, 6).filter((b) => dated.test(b.text))];
  for (const block of heads) {
    const full = block?.read(dates).find(({ kind, year }) => kind === 'day' && year !== undefined);
    if (full?.year !== undefined) return { year: full.year, month: full.month, day: full.day };
  }
  const first = story.find((block) => block.shape === 'paragraph');
  if (first && dateline.test(first.text)) {
    const full = first.read(dates)[0];
    if (full?.kind === 'day' && full.year !== undefined && full.start < 60)
      return { year: full.year, month: full.month, day: full.day };
  }
  const url =
    urlDate.exec(article.text.slice(0, 2_000)) ?? urlDate.exec(article.text.slice(-4_000));
  if (!url) return undefined;
  return {
    year: Number(url[1]),
    month: Number(url[2]),
    day: url[3] === undefined ? undefined : Number(url[3]),
  };
}

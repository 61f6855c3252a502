import { folds, foldOf, type CleanArticle, type Page } from './pages';
import { random } from './random';
import { crop, headlinesOf, planted, straysOf, textOf, type Text } from './samples';

/** The texts to learn from, and other crops of the same pages to measure on. */
export interface Corpus {
  readonly texts: readonly Text[];
  readonly pageTests: readonly Text[];
  readonly plantedTests: readonly Text[];
}

/** How many lines of a page an editor may paste on each side of the story; some paste more. */
const nearLines = 3;
const manyLines = 8;

/**
 * Crops every page at random, several times, and plants strays in clean articles: a model that saw
 * whole pages only would learn that the first and last lines are furniture.
 */
export function corpus(pages: readonly Page[], clean: readonly CleanArticle[]): Corpus {
  const next = random(1);
  const texts: Text[] = [];
  const pageTests: Text[] = [];
  const plantedTests: Text[] = [];
  for (const page of pages) {
    if (page.set === 'readability' && !page.news) continue;
    const make = (most: number) => textOf(page.set, page.site, page.title, crop(page, most, next));
    texts.push(make(nearLines));
    if (page.set !== 'abp-silver') texts.push(make(nearLines), make(nearLines), make(manyLines));
    pageTests.push(make(nearLines));
  }
  for (let fold = 0; fold < folds; fold++) {
    const own = pages.filter(({ site }) => foldOf(site) === fold);
    const strays = straysOf(own);
    // Headlines of other stories stray into copy too, where a page had a teaser.
    const heads = headlinesOf(own).slice(0, strays.length / 6);
    const mixed = [...strays, ...heads];
    for (const article of clean.filter(({ site }) => foldOf(site) === fold)) {
      texts.push(planted(article, mixed, 2, next));
      plantedTests.push(planted(article, mixed, 1, next));
    }
  }
  return { texts, pageTests, plantedTests };
}

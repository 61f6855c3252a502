import { Article } from '../engine';
import type { Block } from '../engine/block';
import { features } from '../engine/boilerplate/features';
import { finish } from '../engine/steps';
import type { CleanArticle, Line, Page } from './pages';
import { pick } from './random';

/** A block with its label, as the trainer sees it. */
export interface Sample {
  /** 1 furniture, 0 article, -1 not labelled well enough. */
  readonly label: number;
  readonly weight: number;
  readonly zone: string;
}

/** A text with its blocks' features and labels. */
export interface Text {
  readonly set: string;
  readonly site: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly rows: readonly Float32Array[];
  readonly samples: readonly Sample[];
}

const labels: Readonly<Record<string, number>> = { article: 0, boilerplate: 1 };

/** What an editor pastes: the article, and up to `most` lines of the page on each side. */
export function crop(page: Page, most: number, next: () => number): readonly Line[] {
  const kept = page.lines.filter(({ zone, text }) => zone !== 'far' && text.trim());
  const first = kept.findIndex(({ zone }) => zone !== 'near');
  const last = kept.findLastIndex(({ zone }) => zone !== 'near');
  if (first < 0) return [];
  const before = pick(next, most + 1);
  const after = pick(next, most + 1);
  return kept.slice(Math.max(0, first - before), last + 1 + after);
}

/** Makes a text of lines, a paragraph each. */
export function textOf(set: string, site: string, title: string, lines: readonly Line[]): Text {
  const starts: number[] = [];
  let text = '';
  for (const line of lines) {
    if (text) text += '\n\n';
    starts.push(text.length);
    text += line.text;
  }
  const article = new Article(`${text}\n`);
  const rows = finish(features(article.blocks));
  let at = 0;
  const samples = article.blocks.map((block): Sample => {
    while ((starts[at + 1] ?? Infinity) <= block.start) at++;
    const line = lines[at];
    if (!line) return { label: -1, weight: 0, zone: '' };
    return { label: labelOf(line, title), weight: 1, zone: line.zone };
  });
  return { set, site, text: article.text, blocks: article.blocks, rows, samples };
}

/** A headline is the story's, whatever a page's mark-up says of it. */
function labelOf(line: Line, title: string): number {
  if (line.text.trim() === title.trim()) return 0;
  if (line.hint === 'headline' && line.zone !== 'far') return -1;
  return line.score ? (labels[line.label] ?? -1) : -1;
}

/** The paragraphs of a clean article, with strays planted between some of them. */
export function planted(
  article: CleanArticle,
  strays: readonly string[],
  most: number,
  next: () => number,
): Text {
  const lines: Line[] = article.text
    .split(/\n+/)
    .filter((line) => line.trim())
    .map((text) => ({ text, label: 'article', zone: 'inside', score: true }));
  const count = pick(next, most + 1);
  for (let n = 0; n < count && strays.length; n++) {
    const stray = strays[pick(next, strays.length)];
    if (stray === undefined) continue;
    const at = 1 + pick(next, lines.length);
    lines.splice(at, 0, { text: stray, label: 'boilerplate', zone: 'planted', score: true });
  }
  return textOf(article.set, article.site, article.title, lines);
}

/** Lines that stray into copy: what stands inside or beside stories on these pages, each text once a site. */
export function straysOf(pages: readonly Page[]): string[] {
  const seen = new Set<string>();
  const found: string[] = [];
  for (const page of pages)
    for (const { text, label, zone, score } of page.lines) {
      const key = `${page.site} ${text}`;
      const words = text.split(/\s+/).length;
      if (label !== 'boilerplate' || !score || zone === 'far' || seen.has(key) || words > 60)
        continue;
      if (!/\p{L}{2}/u.test(text)) continue;
      seen.add(key);
      // What stands inside a story strays more often than what stands beside it.
      found.push(text);
      if (zone === 'inside' && page.set !== 'readability') found.push(text, text);
    }
  return found;
}

/** Headlines of other stories, as teasers have them. */
export function headlinesOf(pages: readonly Page[]): string[] {
  return pages
    .map(({ title }) => title.replace(/\s+[|–—-]\s+[^|–—-]{2,40}$/u, '').trim())
    .filter((title) => title.split(/\s+/).length >= 5 && title.length < 140);
}

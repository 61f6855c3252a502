import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A line of a page as the data has it. */
export interface Line {
  readonly text: string;
  readonly label: string;
  readonly zone: string;
  readonly hint?: string;
  readonly kind?: string;
  /** Whether the label is good enough to score by. */
  readonly score: boolean;
}

/** A page: labelled lines, and the site it is from. */
export interface Page {
  readonly set: string;
  readonly site: string;
  readonly title: string;
  readonly news?: boolean;
  readonly lines: readonly Line[];
}

/** A published article, taken to be free of furniture. */
export interface CleanArticle {
  readonly set: string;
  readonly site: string;
  readonly title: string;
  readonly text: string;
}

/** The sets of labelled pages. */
export const pageSets = [
  'abp-silver',
  'fundus',
  'scrapinghub',
  'newspaper',
  'readability',
  'l3s-gn1',
  'dragnet',
] as const;

/** The sets of clean articles. Those of a wire hold real strays, and are left out. */
export const cleanSets = ['polnear', 'bbc2005', 'webgold'] as const;

/** How many folds the sites are dealt into. */
export const folds = 5;

/** Reads all labelled pages below a data folder. */
export function readPages(data: string): Page[] {
  return pageSets.flatMap((set) =>
    rows<Omit<Page, 'set'>>(join(data, 'boilerplate', `${set}.jsonl.gz`)).map((page) => ({
      ...page,
      set,
      site: siteOf(page.site),
    })),
  );
}

/** Reads all clean articles below a data folder. */
export function readClean(data: string): CleanArticle[] {
  return cleanSets.flatMap((set) =>
    rows<{ source?: string; url?: string; title?: string; text: string }>(
      join(data, 'news-clean', `${set}.jsonl.gz`),
    ).map(({ source, url, title, text }) => ({
      set,
      site: siteOf(url ? new URL(url).hostname : (source ?? set)),
      title: title ?? '',
      text,
    })),
  );
}

/** An article and the event that people say it reports. */
export interface ClusteredArticle {
  readonly cluster: string;
  readonly title: string;
  readonly text: string;
  /** The day its event was reported, counted from 1970, where one of the articles on it is dated. */
  readonly day: number | undefined;
}

const millisecondsOfDay = 86_400_000;

/** Reads a set of articles that are sorted by event. */
export function readClusters(data: string, set: string): ClusteredArticle[] {
  const found = rows<{ cluster: string; title: string; text: string; date?: string | null }>(
    join(data, 'news-clusters', `${set}.jsonl.gz`),
  );
  const days = new Map<string, number>();
  for (const { cluster, date } of found)
    if (date) days.set(cluster, Date.parse(date) / millisecondsOfDay);
  return found.map(({ cluster, title, text }) => ({
    cluster,
    title,
    text,
    day: days.get(cluster),
  }));
}

/** The fold a site belongs to; the same site is in one fold whatever set it comes from. */
export function foldOf(site: string): number {
  let state = 0x811c9dc5;
  for (const character of site)
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (state >>> 7) % folds;
}

function rows<T>(path: string): T[] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

/** `www.example.com`, `rdb-example`, `fundus-uk-Example` and `Example` are one site. */
function siteOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^www\d?\.|^rdb-|^fundus-[a-z]+-/, '')
    .replace(/\.(?:com|org|net|co\.uk|co|edu|gov|info|tv|ca|au|in|uk)(?:\.[a-z]{2})?$/, '')
    .replace(/[^a-z0-9]+/g, '');
}

import { modelTerms, modelTokens } from '../engine/boilerplate/tokens';
import type { CleanArticle, Page } from './pages';
import { foldOf } from './pages';
import { logistic, type Bag, type Linear } from './logistic';

/** A term is learned when so many sites print it: never a site's own name. */
const leastSites = 4;
/** A word that copy prints with a capital this often within sentences is a name, and is not learned. */
const nameShare = 0.6;
/** So many prints within sentences tell a name. */
const leastPrints = 5;

/** A line once a site, as the lexicon learns from it. */
interface Entry {
  readonly fold: number;
  readonly terms: Int32Array;
  readonly label: number;
  readonly far: boolean;
  readonly weight: number;
}

/** The terms the lexicon may weigh, and the lines it learns from. */
export interface Vocabulary {
  readonly terms: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  readonly entries: readonly Entry[];
}

/** Reads the vocabulary off all lines. */
export function vocabulary(pages: readonly Page[], clean: readonly CleanArticle[]): Vocabulary {
  const lines = new Map<string, { text: string; site: string; label: number; far: boolean }>();
  const add = (text: string, site: string, label: number, far: boolean) => {
    lines.set(`${site}\n${label}\n${text}`, { text, site, label, far });
  };
  for (const page of pages)
    for (const { text, label, zone, score, hint } of page.lines) {
      if (!score || hint === 'headline') continue;
      if (label === 'boilerplate') add(text, page.site, 1, zone === 'far');
      else if (label === 'article') add(text, page.site, 0, false);
    }
  for (const { text, site } of clean)
    for (const line of text.split(/\n+/)) if (line.trim()) add(line, site, 0, false);
  const names = namesIn([...lines.values()].filter(({ label }) => !label).map(({ text }) => text));
  const sites = new Map<string, Set<string>>();
  for (const { text, site } of lines.values())
    for (const term of modelTerms(text)) {
      const own = sites.get(term);
      if (own) own.add(site);
      else sites.set(term, new Set([site]));
    }
  const terms = [...sites]
    .filter(([term, own]) => {
      const parts = term.split('_');
      if (own.size < (parts.length > 1 ? leastSites * 2 : leastSites)) return false;
      return term.length < 30 && !parts.some((part) => names.has(part));
    })
    .map(([term]) => term)
    .sort();
  const index = new Map(terms.map((term, i) => [term, i]));
  const entries = [...lines.values()].map(({ text, site, label, far }): Entry => ({
    fold: foldOf(site),
    terms: bag(text, index),
    label,
    far,
    weight: 1,
  }));
  return { terms, index, entries };
}

/** The numbers of a text's terms. */
export function bag(text: string, index: ReadonlyMap<string, number>): Int32Array {
  const found: number[] = [];
  for (const term of modelTerms(text)) {
    const at = index.get(term);
    if (at !== undefined) found.push(at);
  }
  return Int32Array.from(found);
}

/** Words that running text prints with a capital within its sentences. */
function namesIn(texts: readonly string[]): ReadonlySet<string> {
  const prints = new Map<string, { capital: number; all: number }>();
  for (const text of texts) {
    if (!/[.!?]["”’]?$/.test(text) || text.split(/\s+/).length < 12) continue;
    for (const [, word = ''] of text.matchAll(
      /(?<=[\p{Ll},;] )(\p{L}[\p{L}\p{M}]*(?:['’]\p{L}{1,3})?)/gu,
    )) {
      const [low = ''] = modelTokens(word);
      const own = prints.get(low) ?? { capital: 0, all: 0 };
      own.all++;
      if (/^\p{Lu}/u.test(word)) own.capital++;
      prints.set(low, own);
    }
  }
  return new Set(
    [...prints]
      .filter(([word, { capital, all }]) => {
        return !word.startsWith('<') && all >= leastPrints && capital / all >= nameShare;
      })
      .map(([word]) => word),
  );
}

/** The two linear models of words: furniture in or beside stories, and a site's chrome. */
export interface LinearPair {
  readonly main: Linear;
  readonly chrome: Linear;
}

/** Learns from the lines of all folds but the ones left out. */
export function learnWords(
  { terms, entries }: Vocabulary,
  leftOut: ReadonlySet<number>,
): LinearPair {
  const seen = entries.filter(({ fold }) => !leftOut.has(fold));
  const telling = tellingTerms(seen, terms.length);
  const kept = seen.map((entry) => ({
    ...entry,
    terms: entry.terms.filter((term) => telling.has(term)),
  }));
  const near: Bag[] = kept.filter(({ far }) => !far);
  const furniture = near.filter(({ label }) => label === 1).length;
  const balance = Math.min(6, (near.length - furniture) / Math.max(1, furniture));
  const weighed = near.map((b) => ({ ...b, weight: b.label ? balance / 2 : 1 }));
  const chrome: Bag[] = kept.filter(({ far, label }) => far || !label);
  return {
    main: logistic(weighed, terms.length, 3),
    chrome: logistic(chrome, terms.length, 4),
  };
}

/** The lexicon holds so many terms: more add little, and every one is shipped. */
const mostTerms = 7500;

/** The terms that tell furniture from copy best, by how far their share differs and how often they stand. */
function tellingTerms(entries: readonly Entry[], size: number): ReadonlySet<number> {
  const furniture = new Float64Array(size);
  const copy = new Float64Array(size);
  let furnitureLines = 0;
  let copyLines = 0;
  for (const { terms, label } of entries) {
    if (label) furnitureLines++;
    else copyLines++;
    const of = label ? furniture : copy;
    for (const term of terms) of[term] = (of[term] ?? 0) + 1;
  }
  const worth = Array.from({ length: size }, (_, term) => {
    const f = furniture[term] ?? 0;
    const c = copy[term] ?? 0;
    const odds = Math.log((f + 0.5) / furnitureLines) - Math.log((c + 0.5) / copyLines);
    return { term, worth: Math.abs(odds) * Math.sqrt(f + c) };
  });
  worth.sort((a, b) => b.worth - a.worth || a.term - b.term);
  return new Set(worth.slice(0, mostTerms).map(({ term }) => term));
}

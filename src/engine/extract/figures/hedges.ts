import { expression } from '../../expression';
import { pattern, smallLetters } from '../../letters';

/** How a figure is held off: `about 60`, `more than 60`, `60 or so`. */
export type Hedge = 'about' | 'more' | 'least' | 'less' | 'most' | 'nearly' | 'exact';

const before: readonly (readonly [Hedge, string])[] = [
  [
    'nearly',
    'just under|just short of|just shy of|a little under|slightly under|slightly less than|slightly fewer than|just below|nearly|almost|close to|approaching|not quite|virtually|well-nigh',
  ],
  [
    'more',
    'just over|just more than|a little over|a little more than|slightly more than|slightly over|well over|far more than|more than|upwards? of|in excess of|over|above|exceeding|greater than|just above|north of|at more than',
  ],
  ['least', 'at least|no fewer than|no less than|not less than|a minimum of|minimum of'],
  ['less', 'less than|fewer than|under|below|well under|lower than'],
  [
    'most',
    'up to|at most|no more than|not more than|as many as|as much as|a maximum of|maximum of|at the most',
  ],
  [
    'about',
    'about|around|roughly|approximately|approx\\.?|circa|ca\\.?|some|an estimated|estimated|more or less|in the region of|something like|~|≈|or so|perhaps|maybe|nearly or over|as long as|an approximate',
  ],
  ['exact', 'exactly|precisely|fully'],
];
const kinds = new Map<string, Hedge>();
for (const [kind, forms] of before)
  for (const form of forms.split('|')) kinds.set(form.replace('\\.?', ''), kind);
const beforePattern = expression(
  `(?:^|[^\\p{L}\\p{N}])((?:${before
    .flatMap(([, forms]) => forms.split('|'))
    .sort((a, b) => b.length - a.length)
    .join('|')})) ?(?:an? )?(?:total of |average of )?$`,
  'u',
);
const afterPattern = pattern(
  String.raw`(?: or (?<more>more)| or (?<fewer>fewer|less)| or (?<so>so|thereabouts)|(?<plus>\+|-plus| plus)|(?<odd>-odd| odd)|-(?<strong>strong))(?![\p{L}\p{N}])`,
  'uy',
);
/** `care about five things`: about is no hedge behind these. */
const topic =
  /\b(?:cares?|cared|talk(?:s|ed|ing)?|worr(?:y|ies|ied)|concerned|know|knew|think|thought|spoke|speak|asked|told|learned|heard|questions|brought) ?$/i;
/** A hedge is never longer than this. */
const longestHedge = 36;

/** `the Under 21 coach`: with a capital inside a sentence, a team's age and no bound. */
const insideSentence = pattern(String.raw`[\p{L}\p{N},] $`, 'u');

/** The hedge that ends right before `at`. */
export function hedgeBefore(text: string, at: number): { hedge: Hedge; start: number } | undefined {
  const from = Math.max(0, at - longestHedge);
  const match = beforePattern.pattern.exec(smallLetters(text.slice(from, at)));
  if (!match) return undefined;
  const form = match[1] ?? '';
  const start = from + match.index + match[0].indexOf(form);
  const hedge = kinds.get(form.replace(/\.$/, ''));
  if (!hedge) return undefined;
  if (text.startsWith('Under', start) && insideSentence.test(text.slice(0, from + match.index + 1)))
    return undefined;
  if (
    form === 'about' &&
    topic.test(text.slice(Math.max(0, from + match.index - 12), from + match.index + 1))
  )
    return undefined;
  return { hedge, start };
}

/** The hedge that follows at `at`: `50 or more`, `50-plus`, `50-odd`. */
export function hedgeAfter(text: string, at: number): { hedge: Hedge; end: number } | undefined {
  afterPattern.lastIndex = at;
  const match = afterPattern.exec(text);
  if (!match) return undefined;
  const g = match.groups ?? {};
  if (g.strong) return undefined;
  const hedge: Hedge = g.more || g.plus ? 'least' : g.fewer ? 'most' : 'about';
  return { hedge, end: at + match[0].length };
}

/** The hedge behind the noun: `1,200 people or more`. */
export function hedgeBehind(text: string, at: number): { hedge: Hedge } | undefined {
  return text.startsWith(' or ', at) ? hedgeAfter(text, at) : undefined;
}

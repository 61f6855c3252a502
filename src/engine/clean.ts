import { analyse, type Fault, type Rules } from './analyse';
import { Article } from './article';
import { finish, type Steps } from './steps';
import type { Context, Edit, Finding, Fix } from './rule';

/** What cleaning an article came to. */
export interface Cleaning {
  /** The article with every safe fix taken; the very same where there was nothing to do. */
  readonly article: Article;
  /** How many fixes were taken. */
  readonly fixes: number;
  readonly faults: readonly Fault[];
}

/** A fix that makes room for another is followed this often; real copy settles after two rounds. */
const mostRounds = 10;

/**
 * Takes every safe fix, round after round, until none is left. In each round a fix that touches one
 * taken before it waits for the next.
 */
export function clean(article: Article, rules: Rules, context: Context): Cleaning {
  return finish(cleaning(article, rules, context));
}

/**
 * As `clean`, as a generator for the same reason as `analyse`.
 * @param accept which findings' fixes may be taken
 */
export function* cleaning(
  article: Article,
  rules: Rules,
  context: Context,
  accept: (finding: Finding) => boolean = () => true,
): Steps<Cleaning> {
  let current = article;
  let fixes = 0;
  const faults: Fault[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const analysis = yield* analyse(current, rules, context);
    if (!round) faults.push(...analysis.faults);
    const taken = safeFixes(analysis.findings.filter(accept));
    const text = applyEdits(current.text, taken.flat());
    if (text === current.text) break;
    fixes += taken.length;
    const { path, format } = current;
    const source = path === undefined ? { format } : { path, format };
    current = yield* Article.inSteps(text, source, current);
  }
  return { article: current, fixes, faults };
}

/** The safe fix of a finding, if it has one. */
export function safeFix({ fixes }: Finding): Fix | undefined {
  return fixes.find(({ safe }) => safe);
}

/** The edits of each safe fix that can be taken together: the first of two that overlap. */
export function safeFixes(findings: readonly Finding[]): (readonly Edit[])[] {
  return compatible(findings.flatMap((finding) => safeFix(finding) ?? []));
}

/** The edits of each fix that can be taken together: the first of two that overlap. */
export function compatible(fixes: readonly Fix[]): (readonly Edit[])[] {
  // Those taken, in the order of the text: a newcomer is only held against its neighbours.
  const taken: Edit[] = [];
  return fixes
    .map(({ edits }) => edits)
    .filter((edits) => {
      if (!edits.length || edits.some((edit) => blocked(edit, taken))) return false;
      for (const edit of edits) taken.splice(placeOf(edit, taken), 0, edit);
      return true;
    });
}

/** Whether `edit` cannot be taken with one of `taken`. */
function blocked(edit: Edit, taken: readonly Edit[]): boolean {
  const place = placeOf(edit, taken);
  return [taken[place - 1], taken[place]].some((other) => other && collide(edit, other));
}

/** Where `edit` belongs in `taken`: behind all that start before it. */
function placeOf(edit: Edit, taken: readonly Edit[]): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.start ?? 0) < edit.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether two edits touch the same text, or insert at the same place. */
function collide(a: Edit, b: Edit): boolean {
  const empty = a.start === a.end || b.start === b.end;
  return empty ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
}

/** The text with the edits made; they must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, newText } of [...edits].sort((a, b) => a.start - b.start)) {
    parts.push(text.slice(from, start), newText);
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

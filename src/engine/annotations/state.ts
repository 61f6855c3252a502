import type { Article } from '../article';
import type { Finding } from '../rule';
import { contains, overlaps, type Span } from '../span';
import { foldText } from './folding';
import { locate } from './locate';
import type { Annotation } from './model';
import { staleChanges, type StaleChange } from './stale';

/** An annotation as it stands in the article now. */
export interface AnnotationState {
  readonly annotation: Annotation;
  /** `null`: it lost its place. */
  readonly span: Span | null;
  /** What changed in the annotated words that the verdict does not survive. */
  readonly changes: readonly StaleChange[];
}

/** Finds every annotation of one article in its text as it is now. */
export function annotationStates(
  article: Article,
  annotations: readonly Annotation[],
): AnnotationState[] {
  if (!annotations.length) return [];
  const folded = foldText(article.text);
  return annotations.map((annotation) => {
    const place = locate(article.text, annotation.selectors, folded);
    return stateAt(article.text, annotation, place && { start: place.start, end: place.end });
  });
}

/** The state of an annotation whose place is known: the editor follows edits itself. */
export function stateAt(text: string, annotation: Annotation, span: Span | null): AnnotationState {
  const changes = span
    ? staleChanges(annotation.selectors.quote.exact, text.slice(span.start, span.end))
    : [];
  return { annotation, span, changes };
}

/** Whether a stet or CQ holds: it has its place, its words did not change, and it was not reopened. */
export function holds({ annotation, span, changes }: AnnotationState): boolean {
  const { verdict } = annotation;
  return (verdict === 'stet' || verdict === 'cq') && span !== null && !changes.length;
}

/**
 * Whether a finding is quiet: a stet or CQ that holds answers this very finding by its key, or was
 * given to words that contain what it marks.
 */
export function isQuiet(finding: Finding, states: readonly AnnotationState[]): boolean {
  return states.some((state) => {
    if (!holds(state) || !state.span) return false;
    const { finding: key } = state.annotation;
    if (key !== undefined) return key === finding.key;
    return overlaps(state.span, finding) && contains(state.span, finding);
  });
}

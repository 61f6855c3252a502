import type { Finding, Span } from '../engine';

/** One replacement, in offsets of the text before it. */
export interface Change extends Span {
  /** How long the new text is, in UTF-16 units. */
  readonly newLength: number;
}

/**
 * Where a span lies after a change, or `undefined` when its text is gone. What is typed at its edge
 * stays outside; what is typed inside belongs to it.
 */
export function mapSpan({ start, end }: Span, change: Change): Span | undefined {
  const delta = change.newLength - (change.end - change.start);
  if (change.end <= start) return { start: start + delta, end: end + delta };
  if (change.start >= end) return { start, end };
  const mapped = {
    start: change.start <= start ? change.start + change.newLength : start,
    end: change.end >= end ? change.start : end + delta,
  };
  return mapped.start < mapped.end ? mapped : undefined;
}

/**
 * A finding after a change, or `undefined` when its text is gone. A fix with an edit that the change
 * touched is dropped: it was made for other words. Evidence that is gone is dropped too.
 */
export function mapFinding(finding: Finding, change: Change): Finding | undefined {
  const span = mapSpan(finding, change);
  if (!span) return undefined;
  if (change.start > lastOffset(finding)) return finding;
  const because = finding.because.flatMap((evidence) => {
    if (evidence.article) return [evidence];
    const at = mapSpan(evidence, change);
    return at ? [{ ...evidence, ...at }] : [];
  });
  const fixes = finding.fixes.flatMap((fix) => {
    if (fix.edits.some((edit) => change.start <= edit.end && edit.start <= change.end)) return [];
    const edits = fix.edits.flatMap((edit) => {
      const at = mapSpan(edit, change);
      return at ? [{ ...edit, ...at }] : [];
    });
    return edits.length === fix.edits.length ? [{ ...fix, edits }] : [];
  });
  return { ...finding, ...span, because, fixes };
}

/** An edit in more places than this is no typing: its marks are found anew rather than moved. */
const mostPlaces = 200;

/** The changes of one edit; those of a replacement all over the text as one. */
export function joined(changes: readonly Change[]): readonly Change[] {
  if (changes.length <= mostPlaces) return changes;
  let [start, end, grown] = [Infinity, 0, 0];
  for (const change of changes) {
    start = Math.min(start, change.start);
    end = Math.max(end, change.end);
    grown += change.newLength - (change.end - change.start);
  }
  return [{ start, end, newLength: end - start + grown }];
}

/** The findings after several changes, which may come in any order but must not overlap. */
export function mapFindings(
  findings: readonly Finding[],
  changes: readonly Change[],
): readonly Finding[] {
  const backwards = [...changes].sort((a, b) => b.start - a.start);
  return findings.flatMap((finding) => {
    let mapped: Finding | undefined = finding;
    for (const change of backwards) if (mapped) mapped = mapFinding(mapped, change);
    return mapped ? [mapped] : [];
  });
}

function lastOffset({ end, because, fixes }: Finding): number {
  return Math.max(
    end,
    ...because.map((evidence) => (evidence.article ? 0 : evidence.end)),
    ...fixes.flatMap(({ edits }) => edits.map((edit) => edit.end)),
  );
}

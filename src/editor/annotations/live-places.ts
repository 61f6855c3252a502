import type { Span } from '../../engine';
import { foldText } from '../../engine/annotations/folding';
import { locate } from '../../engine/annotations/locate';
import type { Annotation } from '../../engine/annotations/model';
import { mapSpan, type Change } from '../mapping';

/**
 * Where the annotations of the open documents are: found once by their words, then moved along with
 * every edit at once. VS Code does not move comment ranges for extensions.
 */
export class LivePlaces {
  readonly #documents = new Map<string, Map<string, Span | null>>();

  /** The place of an annotation in a document's text as it is now; looked for where not yet known. */
  place(document: string, text: string, annotation: Annotation): Span | null {
    const places = this.#of(document);
    const known = places.get(annotation.id);
    if (known !== undefined) return known;
    const found = locate(text, annotation.selectors);
    const span = found && { start: found.start, end: found.end };
    places.set(annotation.id, span);
    return span;
  }

  /** Puts an annotation where its maker says it is. */
  set(document: string, id: string, span: Span): void {
    this.#of(document).set(id, span);
  }

  /** Moves every place along with an edit. Changes must not overlap. */
  edit(document: string, changes: readonly Change[]): void {
    const places = this.#documents.get(document);
    if (!places) return;
    const backwards = [...changes].sort((a, b) => b.start - a.start);
    for (const [id, place] of places) {
      let span: Span | undefined = place ?? undefined;
      for (const change of backwards) span &&= mapSpan(span, change);
      places.set(id, span ?? null);
    }
  }

  /**
   * Looks again, after a rest, for annotations that lost their place or stand on other words: cut and
   * pasted, brought back by an undo, changed by another program.
   * @returns whether any has another place now
   */
  settle(document: string, text: string, annotations: readonly Annotation[]): boolean {
    const places = this.#of(document);
    const folded = foldText(text);
    let moved = false;
    for (const annotation of annotations) {
      const { exact } = annotation.selectors.quote;
      const place = places.get(annotation.id) ?? null;
      if (place && same(text.slice(place.start, place.end), exact)) continue;
      const found = locate(text, annotation.selectors, folded);
      if (!found || (place && found.how !== 'exact')) continue;
      if (place?.start === found.start && place.end === found.end) continue;
      places.set(annotation.id, { start: found.start, end: found.end });
      moved = true;
    }
    return moved;
  }

  /** Forgets a closed document; it is looked through again when it opens. */
  forget(document: string): void {
    this.#documents.delete(document);
  }

  #of(document: string): Map<string, Span | null> {
    const known = this.#documents.get(document);
    if (known) return known;
    const places = new Map<string, Span | null>();
    this.#documents.set(document, places);
    return places;
  }
}

function same(a: string, b: string): boolean {
  return a === b || foldText(a).text.trim() === foldText(b).text.trim();
}

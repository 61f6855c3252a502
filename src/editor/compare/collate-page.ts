import { collate, isOdd, type Article, type CollatedPlace, type Witness } from '../../engine';
import { wordsAt } from '../../report/side-by-side';
import { surroundings } from '../../report/surroundings';
import type { Cell, CollatedRow } from './page';
import type { Take } from './take';

/** The table of readings, and what can be taken from it. */
export interface Collated {
  readonly rows: readonly CollatedRow[];
  readonly takes: readonly Take[];
}

/** Sets an article's places beside its siblings' readings for the page. */
export function collated(article: Article, siblings: readonly Article[]): Collated {
  const takes: Take[] = [];
  const rows = collate(article, siblings).map((place) => row(article, siblings, place, takes));
  return { rows, takes };
}

function row(
  article: Article,
  siblings: readonly Article[],
  place: CollatedPlace,
  takes: Take[],
): CollatedRow {
  const { kind, at, witnesses, agreeing, against, standsAlone } = place;
  const own: Cell = {
    ...wordsAt(article, at),
    ...surroundings(article, at),
    verdict: 'own',
    note: '',
    odd: standsAlone,
  };
  const cells = siblings.map((sibling) => {
    const witness = witnesses.find((one) => one.article === sibling);
    return witness ? cell(article, place, witness, takes) : null;
  });
  const differs = witnesses.some(({ verdict }) => verdict === 'conflict');
  return { kind, cells: [own, ...cells], differs, standsAlone, agreeing, against };
}

function cell(article: Article, place: CollatedPlace, witness: Witness, takes: Take[]): Cell {
  const { article: sibling, span, verdict, note, replaceable } = witness;
  const words = wordsAt(sibling, span);
  const odd = isOdd(place, witness);
  const common = { ...words, ...surroundings(sibling, span), verdict, note, odd };
  if (verdict === 'same' || !replaceable || words.text === article.quote(place.at)) return common;
  return {
    ...common,
    take: takes.push({ into: article, at: place.at, newText: words.text }) - 1,
  };
}

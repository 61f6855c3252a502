import {
  collateInSteps,
  echo,
  finish,
  isOdd,
  mapInSteps,
  overlaps,
  voicesOf,
  type Article,
  type CollatedPlace,
  type ReadingKind,
  type Span,
  type Steps,
} from '../engine';
import { wordsAt, type ShownReading, type Words } from './shown-readings';
import { sideBySideInSteps } from './side-by-side';
import { surroundings, type Surroundings } from './surroundings';

/**
 * What one article prints at a place, against the first article: `own` is the first article's;
 * `open` differs, but may be of another thing.
 */
export interface TableCell extends Words, Surroundings {
  readonly verdict: 'own' | 'same' | 'compatible' | 'conflict' | 'open';
  readonly note: string;
  /** It stands alone among the accounts. */
  readonly odd: boolean;
  /** Its words can be put in the place of the first article's as they stand. */
  readonly replaceable: boolean;
}

/** A place of the first article with every article's reading; `null` where none was found. */
export interface TableRow {
  readonly kind: ReadingKind;
  readonly cells: readonly (TableCell | null)[];
  /** Somebody prints another thing, or may. */
  readonly differs: 'surely' | 'perhaps' | 'no';
  /** More accounts are against the first article than with it. */
  readonly standsAlone: boolean;
  /** Independent accounts with the first article's reading and against it. */
  readonly agreeing: number;
  readonly against: number;
  /** Independent accounts whose reading may be of another thing. */
  readonly perhaps: number;
}

/** The readings of an article and its siblings, in the order of the article's text. */
export function collationTable(
  article: Article,
  siblings: readonly Article[],
): readonly TableRow[] {
  return finish(collationTableInSteps(article, siblings));
}

/** Tables by the siblings they were made with, kept on the article itself. */
function tables(_article: Article): WeakMap<readonly Article[], readonly TableRow[]> {
  return new WeakMap();
}

/** As `collationTable`, with pauses. Made once for an article and its list. */
export function* collationTableInSteps(
  article: Article,
  siblings: readonly Article[],
): Steps<readonly TableRow[]> {
  const known = article.read(tables).get(siblings);
  if (known) return known;
  const rows = yield* tableOf(article, siblings);
  article.read(tables).set(siblings, rows);
  return rows;
}

function* tableOf(article: Article, siblings: readonly Article[]): Steps<readonly TableRow[]> {
  const open: Open[] = [];
  for (const sibling of siblings) {
    const readings =
      sibling === article ? [] : (yield* sideBySideInSteps(article, sibling)).readings;
    open.push(readings.filter(({ standing }) => standing === 'open'));
  }
  const voices = voicesOf(article, siblings);
  const settled = yield* collateInSteps(article, siblings);
  const isNew = ({ kind, a }: ShownReading) =>
    !settled.some((place) => place.kind === kind && overlaps(place.at, a));
  const asked: CollatedPlace[] = [];
  for (const { kind, a: at } of open.flat().filter(isNew))
    if (!asked.some((place) => overlaps(place.at, at)))
      asked.push({ kind, at, witnesses: [], agreeing: 0, against: 0, standsAlone: false });
  const places = [...settled, ...asked].sort(
    (x, y) => x.at.start - y.at.start || x.at.end - y.at.end,
  );
  return yield* mapInSteps(places, (place) => row(article, siblings, place, open, voices));
}

type Open = readonly ShownReading[];

function row(
  article: Article,
  siblings: readonly Article[],
  place: CollatedPlace,
  open: readonly Open[],
  voices: readonly number[],
): TableRow {
  const { kind, at, standsAlone, against } = place;
  const own = cell(article, at, 'own', { odd: standsAlone });
  const cells = siblings.map((sibling, index): TableCell | null => {
    const witness = place.witnesses.find((one) => one.article === sibling);
    if (witness)
      return cell(sibling, witness.span, witness.verdict, {
        note: witness.note,
        odd: isOdd(place, witness),
        replaceable: witness.replaceable,
      });
    const asked = open[index]?.find((one) => one.kind === kind && overlaps(one.a, at));
    if (asked) return cell(sibling, asked.b, 'open');
    const same = sibling === article ? undefined : echo(article, at, kind, sibling);
    return same ? cell(sibling, same, 'same') : null;
  });
  const has = (verdict: TableCell['verdict']) => cells.some((one) => one?.verdict === verdict);
  const differs = has('conflict') ? 'surely' : has('open') ? 'perhaps' : 'no';
  // Copies of one text are one voice, and copies of the article itself none.
  const count = (verdict: TableCell['verdict']) =>
    new Set(voices.filter((voice, index) => voice > 0 && cells[index]?.verdict === verdict)).size;
  // Where nothing was settled those that print the same are counted here.
  const agreeing = place.witnesses.length ? place.agreeing : count('same');
  const perhaps = count('open');
  return { kind, cells: [own, ...cells], differs, standsAlone, agreeing, against, perhaps };
}

function cell(
  article: Article,
  at: Span,
  verdict: TableCell['verdict'],
  { note = '', odd = false, replaceable = false }: Partial<TableCell> = {},
): TableCell {
  return { ...wordsAt(article, at), ...surroundings(article, at), verdict, note, odd, replaceable };
}

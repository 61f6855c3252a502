import type { Article } from '../article';
import type { Block } from '../block';
import type { Span } from '../span';
import { addToList } from '../lists';
import { mapInSteps, type Steps } from '../steps';
import { relatedTo } from './align';
import { NameFits, placings } from './name-fits';
import type { PlacedName } from './placed-names';
import { spanOfName, textsOf } from './readings/name-guards';
import { nameParts } from './readings/name-parts';
import { formIn, isSameName, type NameForm } from './readings/name-relation';
import { placesOfName } from './readings/story-names';
import { statements, type Statement } from './statements';
import type { Token } from './tokens';

/** A name where such a name does not stand. */
export interface UnlikelyName {
  readonly words: readonly Token[];
  readonly block: Block;
  readonly form: NameForm;
  /** The name of a sibling's sentence on the same thing that would stand there, if there is one. */
  readonly expected: Expected | undefined;
}

/** Another name in a sentence of a sibling. */
export interface Expected {
  readonly article: Article;
  readonly span: Span;
}

/**
 * The weights of what tells a name in the wrong place, by logistic regression over names changed in one of two
 * accounts, fitted on half of the events and checked on the other half.
 */
const weight = {
  misfit: 0.12,
  strongMisfit: 0.42,
  otherFits: 0.15,
  score: 3.2,
  noOther: 0.2,
  known: 2.2,
  once: 1.2,
  base: -4.6,
};

/** Odds below this are chance: of articles left as they were, one in fifty has a name above it. */
const leastOdds = 0;
/** A name that stands no worse than this stands well enough. */
const leastMisfit = 2;
/** From here on a place speaks strongly against a name; beyond the most it says no more. */
const strongMisfit = 4;
const mostMisfit = 8;
/** How well the other name may fit, at the least and at the most. */
const worstFit = -4;
const bestFit = 2;
/** How much more likely the right sentence is with each share of its words that both have. */
const scoreWorth = 4;

/** The names of a story that stand where such names do not, by its siblings' and its own use of them. */
export function* unlikelyNames(
  article: Article,
  siblings: readonly Article[],
): Steps<readonly UnlikelyName[]> {
  for (const one of [article, ...siblings]) yield* one.readInSteps(placings);
  const fits = new NameFits([article, ...siblings]);
  const byBlock = new Map<Block, Statement[]>();
  for (const one of article.read(statements)) addToList(byBlock, one.block, one);
  const odd = [...article.read(placings).at.values()].filter(
    ({ use, block }) =>
      !isSetApart(block, use.words) && (fits.own(use.words[0]) ?? 0) < -leastMisfit,
  );
  const found = yield* mapInSteps(odd, ({ use, block }) => {
    const statement = byBlock.get(block)?.find((one) => holds(one, use.words));
    const form = formIn(block, textsOf(use.words));
    const own = fits.own(use.words[0]) ?? 0;
    const other = statement && bestOther(statement, use, form, siblings, fits);
    const misfit = Math.min(mostMisfit, -own);
    const odds =
      weight.base -
      leastOdds +
      weight.misfit * misfit +
      weight.strongMisfit * Math.max(0, misfit - strongMisfit) +
      (other
        ? weight.otherFits * Math.max(worstFit, Math.min(bestFit, other.fit)) +
          weight.score * other.score
        : weight.otherFits * worstFit + weight.noOther) +
      weight.known * Number(siblings.some((sibling) => placesOfName(sibling, form).length > 0)) +
      weight.once * Number(placesOfName(article, form).length === 1);
    return odds > 0 ? [{ words: use.words, block, form, expected: other?.expected }] : [];
  });
  return found.flat();
}

/** Whether a sentence has the first word of a name. */
const holds = ({ tokens }: Statement, [first]: readonly Token[]) =>
  first !== undefined && tokens.includes(first);

/** `“Holm House”`, `(Ada Holm)`: a name in quotation marks is spoken of; one in brackets explains a word. */
function isSetApart({ text }: Block, [first]: readonly Token[]): boolean {
  return first !== undefined && /["“'‘([]$/u.test(text.slice(0, first.start));
}

/** A name that may be meant instead, and what speaks for it. */
interface Other {
  readonly expected: Expected;
  readonly fit: number;
  readonly score: number;
}

/** Of the names in sentences on the same thing the one that would stand best in a name's place. */
function bestOther(
  statement: Statement,
  { words }: PlacedName,
  form: NameForm,
  siblings: readonly Article[],
  fits: NameFits,
): Other | undefined {
  const mine = formsIn(statement);
  let best: Other | undefined;
  for (const sibling of siblings)
    for (const { b, score } of relatedTo(statement, sibling)) {
      const theirs = formsIn(b);
      if (theirs.some((one) => isSameName(one.form, form))) continue;
      for (const { form: other, words: name } of theirs) {
        if (mine.some((one) => isSameName(one.form, other))) continue;
        const fit = fits.inPlaceOf(name[0], words[0]);
        if (fit === undefined) continue;
        const found = {
          expected: { article: sibling, span: spanOfName(b, name) },
          fit,
          score,
        };
        if (!best || worth(found) > worth(best)) best = found;
      }
    }
  return best;
}

const worth = ({ fit, score }: Other) => fit + scoreWorth * score;

/** The names of several words in a sentence. */
function formsIn(statement: Statement) {
  return nameParts(statement)
    .map((run) => statement.tokens.slice(...run))
    .map((words) => ({ words, form: formIn(statement.block, textsOf(words)) }));
}

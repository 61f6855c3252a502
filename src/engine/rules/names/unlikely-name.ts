import type { Article } from '../../article';
import type { Block } from '../../block';
import type { Evidence, Rule } from '../../rule';
import { firstElsewhere } from '../../siblings/elsewhere';
import { collateInSteps } from '../../siblings/collate';
import { misplacedNames, type Misplaced } from '../../siblings/misplaced-names';
import { spanOfName } from '../../siblings/readings/name-guards';
import { placesOfName } from '../../siblings/readings/story-names';
import { unlikelyNames, type UnlikelyName } from '../../siblings/unlikely-names';
import { overlaps, type Span } from '../../span';

/** A name where such a name does not stand, by its other uses. */
export const unlikelyName: Rule = {
  severity: 'information',
  summary: 'A name stands where such a name does not, by its other uses.',
  *check(article, { siblings }) {
    const others = siblings.filter((sibling) => sibling !== article);
    if (!others.length) return;
    const articles = [article, ...others];
    // Another mark at the place says more.
    const collation = yield* collateInSteps(article, siblings);
    const marked = collation.filter(({ standsAlone }) => standsAlone).map(({ at }) => at);
    const misplaced = new Map<Block, readonly Misplaced[]>();
    const misplacedIn = (block: Block) => {
      let known = misplaced.get(block);
      if (!known) misplaced.set(block, (known = misplacedNames(block, articles)));
      return known;
    };
    for (const one of yield* unlikelyNames(article, others)) {
      const { words, block, expected } = one;
      const at = block.source(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
      if (marked.some((mark) => overlaps(mark, at))) continue;
      if (isAmong(misplacedIn(block), one)) continue;
      const name = article.quote(at);
      const other = expected?.article.quote(expected.span);
      yield {
        at,
        message: `“${name}” stands where no such name would; expected ${other === undefined ? 'another' : `one such as “${other}”`}`,
        why: 'The words beside it here stand beside other sorts of names; its own words and its other places speak of another sort.',
        because: evidence(articles, at, one),
      };
    }
  },
};

/** Whether a name is marked as one of a kind that cannot stand there. */
function isAmong(misplaced: readonly Misplaced[], { words }: UnlikelyName): boolean {
  return misplaced.some(({ first, last }) =>
    words.some(({ start, end }) => first.start < end && start < last.end),
  );
}

/** The name that would stand there, and where the other one stands elsewhere. */
function evidence(
  articles: readonly Article[],
  at: Span,
  { form, expected }: UnlikelyName,
): Evidence[] {
  const other = expected && {
    ...expected.span,
    article: expected.article,
    message: 'a name that would',
  };
  const elsewhere = firstElsewhere(articles, at, 'the name elsewhere', (article) =>
    placesOfName(article, form).map(({ statement, words }) => spanOfName(statement, words)),
  );
  return other ? [other, ...elsewhere] : elsewhere;
}

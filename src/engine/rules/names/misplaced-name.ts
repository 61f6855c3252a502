import type { Article } from '../../article';
import { isCaption } from '../../extract/captions';
import { firstElsewhere } from '../../siblings/elsewhere';
import { misplacedNames, type Misplaced } from '../../siblings/misplaced-names';
import { ledPlaces, readHabits } from '../../siblings/name-habits';
import type { Rule } from '../../rule';
import type { Span } from '../../span';
import { structure } from '../../structure';

/** A name where no such name can stand: a person behind an article, a body behind a role. */
export const misplacedName: Rule = {
  severity: 'information',
  summary: 'A name stands where no such name can stand.',
  *check(article, { siblings }) {
    const articles = [article, ...siblings.filter((sibling) => sibling !== article)];
    yield* readHabits(articles);
    const { headline, standfirst, story } = article.read(structure);
    for (const block of story) {
      yield undefined;
      if (isCaption(block.text)) continue;
      const isAbove =
        block === headline ||
        block === standfirst ||
        (block === story[0] && block.text.length < shortestLead);
      for (const one of misplacedNames(block, articles)) {
        if (isAbove && one.kind === 'no-article') continue;
        const at = block.source(one.first.start, one.last.end);
        yield {
          at,
          message: messageOf(article.quote(at), one),
          because: evidence(articles, at, one),
        };
      }
    }
  },
};

/** What opens the copy in fewer characters is a headline, with a stop or without. */
const shortestLead = 160;

function messageOf(text: string, { kind, name }: Misplaced): string {
  switch (kind) {
    case 'article-person':
      return `“${text}” has an article before a person’s name; expected another name`;
    case 'article-place':
      return `“${text}” has an article before a place that goes without; expected another name`;
    case 'role':
      return `“${text}” stands where a person’s name would`;
    case 'no-article':
      return `“${text}” stands without an article against “the ${name}” elsewhere; expected the article or another name`;
    case 'owned':
      return `“${text}” is a person, whom nobody can have; expected another name`;
    case 'epithet':
      return `“${text}” stands without an article; expected “the ${text}” or a name`;
    case 'two-titles':
      return `“${text}” has two titles that nobody bears together; expected another name`;
    case 'among-places':
      return `“${text}” stands in a list of places; expected a place`;
    case 'among-people':
      return `“${text}” stands in a list of people and where they are from; expected a person`;
    case 'twice':
      return `“${text}” is named twice in a row; expected another name`;
    case 'department':
      return `“${text}” is nothing that a department or an office can be of; expected another name`;
  }
}

/** Where the name stands elsewhere, as it can. */
function evidence(articles: readonly Article[], at: Span, { kind, name }: Misplaced) {
  const isArticled = kind === 'no-article' || kind === 'role';
  return firstElsewhere(articles, at, 'the name elsewhere', (article) =>
    (article.read(ledPlaces).get(name) ?? [])
      .filter(({ use }) => !isArticled || use.lead === 'the')
      .map(({ use, block }) => block.source(use.words[0]?.start ?? 0, use.words.at(-1)?.end ?? 0)),
  );
}

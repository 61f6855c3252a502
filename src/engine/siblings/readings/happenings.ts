import type { Article, Found } from '../../article';
import type { NameMention } from '../../extract/names';
import type { Comparing } from '../comparing';
import type { Reading } from '../reading';
import { statements, type Statement } from '../statements';
import { termOf } from '../terms';
import { namesOf } from './name-parts';
import { relation } from './name-relation';
import { pattern } from '../../letters';

/** A happening with the one it happened to: `invasion of Ukraine`, `attack on Paris`. */
interface Happening {
  readonly noun: string;
  readonly name: Found<NameMention>;
  readonly statement: Statement;
}

/** Nouns made of verbs, and the commonest others that name a happening. */
const happening = pattern(
  String.raw`^(?:\p{L}{3,}(?:sion|tion|ment|ance|ation)|war|attack|siege|bombing|coup|death|murder|killing|shooting|arrest|trial|seizure|capture|fall|liberation|overthrow|shelling|withdrawal|takeover|siege|blockade)$`,
  'u',
);

function happeningsOf(article: Article): readonly Happening[] {
  return article.read(statements).flatMap((statement) => {
    const names = namesOf(article, statement);
    return statement.tokens.flatMap((token, index) => {
      const behind = statement.tokens[index + 1];
      if (behind?.same !== 'of' || token.capital || !happening.test(token.same)) return [];
      const next = statement.tokens[index + 2];
      const name = next && names.find(({ fact }) => fact.start === next.start);
      return name ? [{ noun: termOf(token.same), name, statement }] : [];
    });
  });
}

/** A happening that befell another in each article, in sentences that have more in common. */
export function* happenings({ a, b, alignment }: Comparing): Generator<Reading> {
  const left = a.read(happeningsOf);
  const right = b.read(happeningsOf);
  if (!left.length || !right.length) return;
  for (const x of left) {
    const others = right.filter(({ noun }) => noun === x.noun);
    const agrees = others.find(
      ({ name }) => relation(name.fact.parts, x.name.fact.parts) === 'same',
    );
    if (agrees) {
      yield {
        kind: 'entity',
        a: x.name.span,
        b: agrees.name.span,
        verdict: 'same',
        note: 'both alike',
        replaceable: false,
      };
      continue;
    }
    const other = others.find(({ statement }) =>
      alignment.relatedOf.get(x.statement)?.some((pair) => pair.b === statement),
    );
    // Where the first article has the other's name as well, there are two happenings.
    if (
      !other ||
      left.some(
        (one) =>
          one.noun === x.noun && relation(one.name.fact.parts, other.name.fact.parts) === 'same',
      )
    )
      continue;
    yield {
      kind: 'entity',
      a: x.name.span,
      b: other.name.span,
      verdict: 'conflict',
      note: `two names behind “${x.noun} of”`,
      replaceable: true,
    };
  }
}

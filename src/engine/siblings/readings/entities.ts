import type { Article, Found } from '../../article';
import type { Block } from '../../block';
import { namesIn, nameWords } from '../../extract/entities';
import { folded } from '../../extract/fold';
import type { NameMention } from '../../extract/names';
import { isSmallWord } from '../../lexicon/closed-class';
import { placeOf, placeOfAdjective } from '../../lexicon/places';
import { overlaps } from '../../span';
import { flanks, isCloseWording, tokensOf, type Comparing, type DiffedPair } from '../comparing';
import type { Reading } from '../reading';
import { differByTyping } from '../spelling';
import { statements, type Statement } from '../statements';
import { termOf } from '../terms';
import type { Token } from '../tokens';

/** The names of the story, by the block they stand in. */
function namesByBlock(article: Article): ReadonlyMap<Block, readonly Found<NameMention>[]> {
  const found = new Map<Block, Found<NameMention>[]>();
  for (const mention of article.read(namesIn)) {
    const list = found.get(mention.block);
    if (list) list.push(mention);
    else found.set(mention.block, [mention]);
  }
  return found;
}

function namesOf(article: Article, statement: Statement): readonly Found<NameMention>[] {
  return (article.read(namesByBlock).get(statement.block) ?? []).filter(({ fact }) =>
    overlaps(fact, statement),
  );
}

/** Names that stand where the other article has another name. */
export function entityReadings(comparing: Comparing): Reading[] {
  const found = [...changedNames(comparing)];
  for (const reading of eventsOf(comparing))
    if (!found.some(({ a, b }) => overlaps(a, reading.a) && overlaps(b, reading.b)))
      found.push(reading);
  return found;
}

function* changedNames({ a, b, pairs }: Comparing): Generator<Reading> {
  for (const pair of pairs) {
    if (!isCloseWording(pair)) continue;
    const left = namesOf(a, pair.a);
    const right = namesOf(b, pair.b);
    for (const [index, change] of pair.changes.entries()) {
      const x = nameOfChange(left, tokensOf(pair.a, change.a));
      const y = nameOfChange(right, tokensOf(pair.b, change.b));
      if (!x || !y || !isFirm(pair, index, x, y)) continue;
      const kind = relation(x.fact, y.fact);
      if (kind === 'same') continue;
      // The same names in another order.
      if (left.some(({ fact }) => relation(fact, y.fact) === 'same')) continue;
      if (right.some(({ fact }) => relation(fact, x.fact) === 'same')) continue;
      yield {
        kind: kind === 'spelling' ? 'name' : 'entity',
        a: x.span,
        b: y.span,
        verdict: 'conflict',
        note: kind === 'spelling' ? 'one name, two spellings' : 'between the same words',
        replaceable: true,
      };
    }
  }
}

/** The one name that a change is about: its other words are titles, articles and the like. */
function nameOfChange(
  names: readonly Found<NameMention>[],
  tokens: readonly Token[],
): Found<NameMention> | undefined {
  const touched = names.filter(({ fact }) => tokens.some((token) => overlaps(token, fact)));
  const [name] = touched;
  if (!name || touched.length > 1) return undefined;
  const { title } = name.fact;
  const other = tokens.filter(
    (token) =>
      !overlaps(token, name.fact) && !(title && overlaps(token, title)) && !isSmallWord(token.same),
  );
  return other.length ? undefined : name;
}

/** Whether the words around a changed name are the same on both sides, so that it is the name that changed. */
function isFirm(
  pair: DiffedPair,
  index: number,
  x: Found<NameMention>,
  y: Found<NameMention>,
): boolean {
  const { left, right } = flanks(pair, index);
  const multiword = x.fact.parts.length > 1 || y.fact.parts.length > 1;
  return left >= 1 && right >= 1 && left + right >= (multiword ? 3 : 4);
}

/** How two names stand to each other by their words alone. */
function relation(a: NameMention, b: NameMention): 'same' | 'spelling' | 'other' {
  const x = nameWords(a.parts);
  const y = nameWords(b.parts);
  if (x.some((word) => y.includes(word))) return 'same';
  if (initials(a) === folded(b.text) || initials(b) === folded(a.text)) return 'same';
  const place = (name: NameMention) => placeOf(name.text) ?? placeOfAdjective(name.text);
  const here = place(a);
  if (here && here === place(b)) return 'same';
  const letters = (words: readonly string[]) => words.join('').replace(/[^\p{L}]/gu, '');
  if (letters(x) === letters(y)) return 'same';
  return x.length === y.length && x.every((word, i) => differByTyping(word, y[i] ?? ''))
    ? 'spelling'
    : 'other';
}

function initials({ parts }: NameMention): string {
  return parts
    .filter((part) => /^\p{Lu}/u.test(part))
    .map((part) => folded(part.charAt(0)))
    .join('');
}

/** A happening with the one it happened to: `invasion of Ukraine`, `attack on Paris`. */
interface Happening {
  readonly noun: string;
  readonly name: Found<NameMention>;
  readonly statement: Statement;
}

/** Nouns made of verbs, and the commonest others that name a happening. */
const happening =
  /^(?:\p{L}{3,}(?:sion|tion|ment|ance|ation)|war|attack|siege|bombing|coup|death|murder|killing|shooting|arrest|trial|seizure|capture|fall|liberation|overthrow|shelling|withdrawal|takeover|siege|blockade)$/u;

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
function* eventsOf({ a, b, alignment }: Comparing): Generator<Reading> {
  const left = a.read(happeningsOf);
  const right = b.read(happeningsOf);
  if (!left.length || !right.length) return;
  for (const x of left) {
    const others = right.filter(({ noun }) => noun === x.noun);
    const agrees = others.find(({ name }) => relation(name.fact, x.name.fact) === 'same');
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
      alignment.related.some((pair) => pair.a === x.statement && pair.b === statement),
    );
    // Where the first article has the other's name as well, there are two happenings.
    if (
      !other ||
      left.some((one) => one.noun === x.noun && relation(one.name.fact, other.name.fact) === 'same')
    )
      continue;
    yield {
      kind: 'entity',
      a: x.name.span,
      b: other.name.span,
      verdict: 'conflict',
      note: `behind “${x.noun} of”`,
      replaceable: true,
    };
  }
}

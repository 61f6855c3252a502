import type { Article, Found } from '../../article';
import type { Block } from '../../block';
import { names, type Entity } from '../../extract/entities';
import { folded } from '../../extract/fold';
import type { NameMention } from '../../extract/names';
import { sentences } from '../../extract/sentences';
import { words, type Word } from '../../extract/words';
import { isSmallWord } from '../../lexicon/closed-class';
import type { Rule } from '../../rule';
import { structure } from '../../structure';

/** The headline or standfirst gives to one name what the story gives to another. */
export const otherNameAbove: Rule = {
  severity: 'information',
  summary: 'Headline or standfirst name another than the story does in the same words.',
  *check(article) {
    const { above, below } = article.read(framed);
    for (const top of above) {
      yield undefined;
      for (const use of top.uses) {
        const other = below.flatMap((line) => rivalIn(line, top, use))[0];
        if (!other) continue;
        yield {
          at: use.found.span,
          message: `“${use.found.fact.text}” stands against “${other.found.fact.text}” in the same words below; expected one name`,
          because: [{ ...other.found.span, message: 'the story’s name' }],
        };
      }
    }
  },
};

/** A name in a sentence with its neighbours on either side, nearest first. */
interface Use {
  readonly entity: Entity;
  readonly found: Found<NameMention>;
  readonly left: readonly string[];
  readonly right: readonly string[];
}

interface Line {
  readonly stems: ReadonlySet<string>;
  readonly uses: readonly Use[];
}

/** How many of the words above must come again in one sentence below, as a share and a number. */
const leastShare = 0.5;
const leastShared = 4;
/** A first paragraph of so many sentences may be a summary set above the story. */
const summarySentences = 2;
/** A longer paragraph is the story itself. */
const longestSummary = 1000;
/** How far to each side the neighbours are compared. */
const reach = 4;
/** How many neighbours with meaning must be the same. */
const leastFrame = 2;

function framed(article: Article): { above: readonly Line[]; below: readonly Line[] } {
  const { story, headline, standfirst } = article.read(structure);
  const [first] = story;
  // Without a headline a first paragraph of several sentences is a summary; one of a single sentence is the story's own lead.
  const summary =
    !headline && first && first.read(sentences).length >= summarySentences ? first : undefined;
  const top = new Set([headline, standfirst, summary]);
  const uses = new Map<Block, { entity: Entity; found: Found<NameMention> }[]>();
  for (const entity of article.read(names))
    for (const found of entity.mentions)
      uses.set(found.block, [...(uses.get(found.block) ?? []), { entity, found }]);
  const linesOf = (block: Block) => lines(block, uses.get(block) ?? []);
  const above = story
    .filter((block) => top.has(block) && block.text.length <= longestSummary)
    .flatMap(linesOf);
  if (!above.some((line) => line.uses.length)) return { above: [], below: [] };
  return { above, below: story.filter((block) => !top.has(block)).flatMap(linesOf) };
}

function lines(
  block: Block,
  uses: readonly { entity: Entity; found: Found<NameMention> }[],
): Line[] {
  const all = block.read(words);
  let next = 0;
  return block.read(sentences).map(({ start, end }) => {
    const own: Word[] = [];
    for (let word = all[next]; word && word.start < end; word = all[++next])
      if (word.start >= start) own.push(word);
    const stem = (word: { text: string }) => stemOf(word.text);
    return {
      stems: new Set(own.map(stem).filter(hasMeaning)),
      uses: uses.flatMap(({ entity, found }) => {
        const { fact } = found;
        if (fact.start < start || fact.end > end || fact.quoted) return [];
        const before = own.filter((word) => word.end <= (fact.title?.start ?? fact.start));
        const after = own.filter((word) => word.start >= fact.end);
        return [
          {
            entity,
            found,
            left: before.slice(-reach).reverse().map(stem),
            right: after.slice(0, reach).map(stem),
          },
        ];
      }),
    };
  });
}

/** The first letters of a word tell it in all its forms well enough. */
function stemOf(word: string): string {
  const plain = folded(word).replace(/'s$/u, '');
  return plain.length > 6 ? plain.slice(0, 6) : plain.replace(/(?<=\p{L}{3})(?:s|ed)$/u, '');
}

function hasMeaning(stem: string): boolean {
  return stem.length >= 3 && !isSmallWord(stem);
}

/** The name that a sentence below has in the frame of the name above, where it does not name the same one. */
function rivalIn(line: Line, top: Line, use: Use): Use[] {
  const shared = [...top.stems].filter((stem) => line.stems.has(stem)).length;
  if (shared < leastShared || shared < leastShare * Math.min(top.stems.size, line.stems.size))
    return [];
  if (line.uses.some(({ entity }) => entity === use.entity)) return [];
  return line.uses.filter(
    (other) =>
      other.found.fact.text !== use.found.fact.text &&
      isAlike(other.entity, use.entity) &&
      !top.uses.some(({ entity }) => entity === other.entity) &&
      common(other.left, use.left) + common(other.right, use.right) >= leastFrame,
  );
}

/** How many neighbours with a meaning are the same, outwards from the name, until the first that differs. */
function common(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  for (const [index, stem] of a.entries()) {
    if (stem !== b[index]) break;
    if (hasMeaning(stem)) count++;
  }
  return count;
}

function isAlike(a: Entity, b: Entity): boolean {
  if (folded(a.name) === folded(b.name) || a.key.includes(b.key) || b.key.includes(a.key))
    return false;
  return a.kind === undefined || b.kind === undefined || a.kind === b.kind;
}

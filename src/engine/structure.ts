import type { Article } from './article';
import type { Block } from './block';
import { furniture } from './boilerplate/furniture';
import { inSteps, type Steps } from './steps';
import { pattern } from './letters';

/** The parts of the story. Every block that is not furniture, code or front matter has one. */
export interface Structure {
  readonly headline: Block | undefined;
  /** The summary between headline and story, where there is one. */
  readonly standfirst: Block | undefined;
  readonly byline: Block | undefined;
  /** Short lines inside the story that divide it. */
  readonly crossheads: readonly Block[];
  /** The running text, lists included, in order; neither headline, standfirst nor crossheads. */
  readonly body: readonly Block[];
  /** All that is read as copy, in order: headline, standfirst, byline, crossheads and body. */
  readonly story: readonly Block[];
}

const bylineShape = pattern(
  String.raw`^(?:by|from|reporting by|words by|story by)\s+\p{Lu}|^(?:Published|Updated|Posted)\b`,
  'iu',
);

/** Reads the parts of the story off the blocks that are not furniture. */
export const structure = inSteps(structureOf);

function* structureOf(article: Article): Steps<Structure> {
  const all = yield* article.readInSteps(furniture);
  const wholly = new Set(
    all
      .filter(({ block, span }) => span.start <= block.start && span.end >= block.end)
      .map(({ block }) => block),
  );
  const story = article.blocks.filter(
    (block) => block.shape !== 'code' && block.shape !== 'matter' && !wholly.has(block),
  );
  const byline = story
    .slice(0, 5)
    .find((block) => block.shape === 'line' && bylineShape.test(block.text));
  const headline = story[0]?.shape === 'line' && story[0] !== byline ? story[0] : undefined;
  const rest = story.filter((block) => block !== headline && block !== byline);
  const standfirst = standfirstOf(rest, headline, byline);
  const crossheads = rest.filter((block) => block.shape === 'line' && block !== standfirst);
  const apart = new Set<Block | undefined>([standfirst, ...crossheads]);
  return {
    headline,
    standfirst,
    byline,
    crossheads,
    body: rest.filter((block) => !apart.has(block)),
    story,
  };
}

/** Longer than this is a paragraph of the story. */
const longestStandfirst = 300;

/** The block under the headline and above the byline, or a short line directly under the headline. */
function standfirstOf(rest: readonly Block[], headline?: Block, byline?: Block): Block | undefined {
  const first = rest[0];
  if (!first || !headline || first.text.length > longestStandfirst) return undefined;
  if (byline && first.index < byline.index) return first;
  return first.shape === 'line' && first.text.split(/\s+/).length >= 6 ? first : undefined;
}

/** A longer first paragraph is no lead. */
const longestLead = 1000;

/** What tells the story in short above it: headline, standfirst and first paragraph. */
export function topBlocks(article: Article): ReadonlySet<Block> {
  const { headline, standfirst, story } = article.read(structure);
  const lead = story.find(
    (block) => block.shape === 'paragraph' && block !== headline && block !== standfirst,
  );
  const isShort = lead && lead.text.length <= longestLead;
  return new Set([headline, standfirst, isShort ? lead : undefined].filter((block) => !!block));
}

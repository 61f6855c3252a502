import type { Block } from '../block';
import type { Furniture } from './kinds';
import { contentWords } from './likeness';
import { pattern } from '../letters';

/** A teaser is no longer than a headline can be. */
const longestTeaser = 160;
/** A headline begins like one, leads up to nothing, and is no two sentences. */
const teaser = pattern(String.raw`^["“‘']?[\p{Lu}\p{N}](?:[^.!?]|[.!?](?!\s))*$(?<!:)`, 'u');
/** A headline has at least so many words; fewer can be a crosshead. */
const teaserWords = 6;
/** How many blocks may stand between a teaser and the ad marker that follows it. */
const adReach = 3;
/** More lines than this between ad markers are crossheads. */
const mostTeasers = 2;
/** A tagline is short. */
const taglineWords = 10;

/**
 * Lines that their place gives away: another story's headline between two ad markers, the links
 * under a list's heading, the site's tagline.
 */
export function* places(
  blocks: readonly Block[],
  known: ReadonlyMap<Block, Furniture>,
): Iterable<Furniture> {
  const whole = (block: Block | undefined, kind?: string) => {
    const one = block && known.get(block);
    return one !== undefined && one.span.start === block?.start && (!kind || one.kind === kind);
  };
  const site = siteWords(known);
  const teasers: Furniture[] = [];
  for (const [index, block] of blocks.entries()) {
    if (known.has(block) || block.text.length > longestTeaser) continue;
    const before = blocks[index - 1];
    const words = block.text.match(/\S+/gu)?.length ?? 0;
    const make = (kind: Furniture['kind'], why: string, confidence: number): Furniture => ({
      block,
      span: block.source(),
      kind,
      confidence,
      why,
      safe: false,
    });
    if (
      site.size &&
      words <= taglineWords &&
      contentWords(block.text).some((w) => site.has(w)) &&
      nearTop(index)
    )
      yield make('site-name', 'names the site, as the line around the headline does', 0.85);
    else if (
      block.shape !== 'line' ||
      words < teaserWords ||
      !teaser.test(block.text) ||
      !whole(before, 'advertisement')
    )
      continue;
    else if (
      blocks.slice(index + 1, index + 1 + adReach).some((b) => whole(b, 'advertisement')) &&
      !heads(block, blocks[index + 1])
    )
      teasers.push(
        make('related-link', 'stands between two ad markers like another story’s headline', 0.85),
      );
  }
  // A story cut up by advertisements has crossheads below its ad markers, one after another.
  if (teasers.length <= mostTeasers) yield* teasers;
}

/** Whether a line is about what the paragraph below it tells, as a crosshead is. */
function heads(line: Block, below: Block | undefined): boolean {
  const told = new Set(below && contentWords(below.text));
  return contentWords(line.text).some((word) => told.has(word));
}

/** A tagline stands in the first lines of a page. */
function nearTop(index: number): boolean {
  return index < 8;
}

/** The words of the site's name, where something behind the headline gives it. */
function siteWords(known: ReadonlyMap<Block, Furniture>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { kind, block, span } of known.values())
    if (kind === 'site-name')
      for (const word of contentWords(block.text.slice(span.start - block.start))) words.add(word);
  return words;
}

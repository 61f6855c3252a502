import type { Block } from '../block';
import { skeleton } from './likeness';
import type { Furniture } from './kinds';

/** A headline has at least so many letters: a shorter line inside another is chance. */
const leastHeadline = 20;
/** Where the head of the page ends, in blocks: headline and breadcrumb stand there. */
const headBlocks = 8;
/** A site's name is short. */
const longestName = 40;

const behind = /\s{0,3}(?<mark>[|–—»]|(?<=\s)-)\s{1,3}(?<name>[\p{Lu}\p{N}@][^|–—»]{1,60})$/u;
const siteWord =
  /\b(?:news|times|post|tribune|herald|gazette|journal|daily|weekly|today|tv|radio|magazine|blog|online|media|press|guardian|telegraph|chronicle|observer|standard|star|sun|mirror|mail|express|wire|report|insider|review|network|channel|broadcasting)\b|\.(?:com|org|net|co\.uk|info|tv|news)\b|\bwww\./iu;

/**
 * Furniture that runs into copy: a breadcrumb glued to a repeated headline, and the site's name
 * behind the headline.
 */
export function* glued(
  blocks: readonly Block[],
  known: ReadonlyMap<Block, Furniture>,
): Iterable<Furniture> {
  const head = blocks.filter((block) => !known.has(block)).slice(0, headBlocks);
  const lines = head.filter(({ text }) => text.length <= 300);
  const trails = new Set<Block>();
  for (const block of lines) {
    const title = lines.find(
      (other) => other !== block && isGluedTrail(block.text, headlineOf(other.text)),
    );
    if (!title) continue;
    trails.add(block);
    yield {
      block,
      span: block.source(),
      kind: 'breadcrumb',
      confidence: 0.95,
      why: 'runs the site’s sections into a repeat of the headline',
      safe: false,
    };
  }
  const headline = lines.find((block) => block.shape === 'line' && !trails.has(block));
  if (!headline) return;
  const match = behind.exec(headline.text);
  const name = match?.groups?.name;
  if (!match || !name || name.length > longestName || match.index < leastHeadline) return;
  const elsewhere = [...trails, ...known.keys()].some((block) =>
    skeleton(block.text).endsWith(skeleton(name)),
  );
  const bar = match.groups?.mark === '|' || match.groups?.mark === '»';
  const looksNamed =
    siteWord.test(name) &&
    !/\p{Ll}/u.test(name.replace(/\S*\p{Lu}\S*|\.\S*|\b(?:of|the|and|for|in|on)\b/gu, ''));
  if (!elsewhere && !bar && !looksNamed) return;
  yield {
    block: headline,
    span: headline.source(match.index, headline.text.length),
    kind: 'site-name',
    confidence: elsewhere || looksNamed ? 0.93 : 0.8,
    why: elsewhere
      ? 'follows the headline behind a dash, as it does in the breadcrumb'
      : 'follows the headline behind a bar or dash',
    safe: false,
  };
}

/** The headline without what a site hangs behind it. */
function headlineOf(text: string): string {
  const match = behind.exec(text);
  return match && match.index >= leastHeadline ? text.slice(0, match.index) : text;
}

/** `HomeIndiaMinister visits …`: the headline with section names run into it. */
function isGluedTrail(text: string, headline: string): boolean {
  if (headline.length < leastHeadline) return false;
  const at = text.indexOf(headline);
  if (at <= 0 || at > 80) return false;
  const trail = text.slice(0, at);
  return (/^home/iu.test(trail) || /\p{Ll}\p{Lu}/u.test(trail)) && !/[.!?]/u.test(trail);
}

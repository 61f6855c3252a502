import type { Block } from '../block';
import { skeleton } from './likeness';
import type { Furniture } from './kinds';
import { pattern } from '../letters';

/** A headline has at least so many letters: a shorter line inside another is chance. */
const leastHeadline = 20;
/** Where the head of the page ends, in blocks: headline and breadcrumb stand there. */
const headBlocks = 8;
/** The end of a trail is a headline when it has at least so many words. */
const headlineWords = 5;
/** A section's name has no more words than this. */
const sectionWords = 3;
/** A site's name is short. */
const longestName = 40;

const behind = pattern(
  String.raw`\s{0,3}(?<mark>[|–—»]|(?<=\s)-)\s{1,3}(?<name>(?:[\p{Lu}\p{N}@]|[\w-]{2,40}\.(?:com|org|net|co\.uk|info|tv|news)\b)[^|–—»]{0,60})$`,
  'u',
);
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
  for (const one of known.values()) {
    const trail = one.kind === 'breadcrumb' ? trailBefore(one.block.text) : 0;
    const headline = skeleton(one.block.text.slice(trail));
    if (!trail || lines.some(({ text }) => skeleton(text).startsWith(headline))) continue;
    const why = 'names the site’s sections in front of the headline';
    yield { ...one, span: one.block.source(0, trail), why, safe: false };
  }
  const headline = lines.find((block) => block.shape === 'line' && !trails.has(block));
  if (!headline) return;
  const match = nameBehind(headline.text);
  if (
    !match ||
    author.test(match.name) ||
    match.name.length > longestName ||
    match.index < leastHeadline
  )
    return;
  const { name, mark } = match;
  const elsewhere = [...trails, ...known.keys()].some((block) =>
    skeleton(block.text).endsWith(skeleton(name)),
  );
  const bar = mark === '|' || mark === '»';
  const looksNamed =
    siteWord.test(name) &&
    !/\p{Ll}/u.test(name.replace(/\S*\p{Lu}\S*|\S*\.\S*|\b(?:of|the|and|for|in|on)\b/gu, ''));
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

/** Who wrote the story stands behind a bar too, in a line of dates and sections. */
const author = /^(?:(?:written|posted|reported) )?by\b|^(?:published|posted|(?:last )?updated)\b/iu;

/** The site's name behind a headline, with the section's where one stands before it: ` | Local News | Gazette`. */
function nameBehind(text: string): { index: number; name: string; mark: string } | undefined {
  const match = behind.exec(text);
  if (!match?.groups) return undefined;
  const { name = '', mark = '' } = match.groups;
  const before = text.slice(0, match.index);
  const section = mark === '|' ? behind.exec(before) : null;
  const isSection =
    section?.groups?.mark === mark &&
    section.index >= leastHeadline &&
    (section.groups.name ?? '').split(' ').length <= sectionWords;
  return { index: isSection ? section.index : match.index, name, mark };
}

/** Where the headline begins that a trail of sections leads up to; 0 where it leads to a section. */
function trailBefore(text: string): number {
  const last = /[>»›|→]\s{0,3}(?=[^>»›|→]{20,300}$)/u.exec(text);
  const at = last ? last.index + last[0].length : 0;
  return (text.slice(at).match(/\S+/gu)?.length ?? 0) >= headlineWords ? at : 0;
}

/** The headline without what a site hangs behind it. */
function headlineOf(text: string): string {
  const match = nameBehind(text);
  return match && match.index >= leastHeadline ? text.slice(0, match.index) : text;
}

/** `News / Local / `: names of sections, a separator behind each. */
const sections = pattern(
  String.raw`^(?:[\p{L}\p{N}&’'-]{2,20}(?: [\p{L}\p{N}&’'-]{1,20}){0,3} {0,2}[>»›/|→] {0,2}){1,5}$`,
  'u',
);

/** `HomeIndiaMinister visits …`: the headline with section names run into it. */
function isGluedTrail(text: string, headline: string): boolean {
  if (headline.length < leastHeadline) return false;
  const at = text.indexOf(headline);
  if (at <= 0 || at > 80) return false;
  const trail = text.slice(0, at);
  if (/[.!?]/u.test(trail)) return false;
  return /^home/iu.test(trail) || /\p{Ll}\p{Lu}/u.test(trail) || sections.test(trail);
}

import type { Block } from '../block';
import type { Cue } from './cue';
import type { Furniture, Kind } from './kinds';
import { mapInSteps, type Steps } from '../steps';
import { phrases } from './phrases';
import { pattern } from '../letters';

/** A tail longer than this is copy. */
const longestTail = 220;
/** What stands before a tail is copy only when it is at least this long. */
const leastCopy = 40;
/** A phrase must be this sure to speak for a part of a line. */
const leastConfidence = 0.84;

/** Kinds that sites run into the end of a paragraph. */
const running: ReadonlySet<Kind> = new Set<Kind>([
  'advertisement',
  'comments',
  'related-link',
  'newsletter',
  'share',
  'link-list',
  'copyright',
  'provenance',
  'credit',
]);

/** A sentence ends; a line's end may have been lost behind it, so that a capital follows at once. */
const ending = pattern(String.raw`[.!?]["”’)]{0,2}(?:\s{1,4}|(?=\p{Lu}\p{Ll}))`, 'gu');
/** `… at the World CupCredit: PA`: the line end before the credit was lost. */
const gluedCredit = pattern(
  String.raw`(?<=[\p{Ll}\d.)”])(?:Credit|Photo|Picture|Image): [^.()]{2,60}$`,
  'u',
);
const credit =
  /[([](?:(?:ap |reuters |afp |file )?(?:photo(?:graph)?s?|image|picture|pic)\b ?(?:by|:|credit|courtesy|from|via)[^()[\]]{2,90}|[^()[\]]{2,50}(?:\/| via )(?:getty images|reuters|afp|ap photo|shutterstock|bloomberg|the associated press)[^()[\]]{0,30})[)\]]/iu;

/**
 * Furniture run into copy: a teaser, an ad marker or a prompt behind a paragraph's last sentence,
 * a picture credit in brackets. Only the part is marked. With pauses.
 */
export function* tails(
  blocks: readonly Block[],
  known: ReadonlyMap<Block, Furniture>,
): Steps<Furniture[]> {
  const found = yield* mapInSteps(blocks, (block): Furniture | undefined => {
    if (known.has(block) || block.text.length < leastCopy) return undefined;
    const cue = block.read(tailCue);
    return cue && { ...cue, block, span: block.source(cue.start, cue.end), safe: false };
  });
  return found.filter((one) => one !== undefined);
}

/** The part of a paragraph that its own words give away. */
export function tailCue(text: string): Cue | undefined {
  const from = Math.max(0, text.length - longestTail - 60);
  for (const match of text.slice(from).matchAll(ending)) {
    const start = from + match.index + match[0].length;
    const tail = text.slice(start);
    if (start < leastCopy || tail.length > longestTail || !tail || inQuotation(text, start))
      continue;
    const cue = phrases(tail);
    if (cue && speaks(cue, tail, /\s$/u.test(match[0]))) {
      const end = from + match.index + match[0].trimEnd().length;
      return {
        ...cue,
        start: end,
        end: text.length,
        why: `${cue.why}; follows the paragraph’s last sentence`,
      };
    }
  }
  const found = credit.exec(text) ?? gluedCredit.exec(text);
  if (!found || found[0].length * 2 > text.length || inQuotation(text, found.index))
    return undefined;
  const space = text[found.index - 1] === ' ' ? 1 : 0;
  return {
    kind: 'credit',
    why: 'credits a picture, run into the copy',
    confidence: 0.85,
    safe: false,
    start: found.index - space,
    end: found.index + found[0].length,
  };
}

/** Labels that no sentence begins with; `Also:` and `Photos:` can begin one. */
const label =
  /^(?:read|related|see also|also read|watch|click|more (?:on|from)|continue|for more)\b/iu;

/** A picture's credit that says so, or an agency's picture desk; `Reuters` alone signs the story. */
const pictureCredit =
  /^(?:(?:photo(?:graph)?s?|images?|pictures?)(?: credits?| courtesy| by\b)|(?:photo|image|picture)s?\s?[:/]|(?:getty images|ap photo|shutterstock|istock)\b).{0,60}$/iu;

/** Whether a cue is strong enough to speak for the end of a paragraph. */
function speaks(cue: Cue, tail: string, spaced: boolean): boolean {
  if (cue.confidence < leastConfidence || !running.has(cue.kind)) return false;
  if (!spaced) return cue.kind === 'advertisement';
  if (cue.kind === 'comments') return cue.safe || /^\d/u.test(tail);
  if (cue.kind === 'credit') return pictureCredit.test(tail);
  return cue.kind !== 'related-link' || label.test(tail);
}

/** Whether a quotation is open at `at`: what is quoted is the speaker's. */
function inQuotation(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const count = (mark: string) => before.split(mark).length - 1;
  return count('“') > count('”') || count('"') % 2 === 1;
}

import type { Block } from '../block';
import type { Cue } from './cue';
import type { Furniture, Kind } from './kinds';

/** Copy that follows a head is at least this long: less is a line of furniture by itself. */
const leastCopy = 40;
/** A caption can be shorter. */
const leastCaption = 15;

/** What pages print in front of a paragraph; the copy behind it begins with a capital or a mark. */
const heads: readonly { readonly kind: Kind; readonly why: string; readonly pattern: RegExp }[] = [
  {
    kind: 'share',
    why: 'runs share buttons into the copy behind them',
    pattern:
      /^(?:(?:share|tweet|pin it|e-?mail|print|save|comments?|copy link|facebook|twitter|whats ?app|linkedin|reddit|pinterest|telegram|bookmark)(?:[ \t|/·•]{1,4}|(?=\p{Lu}\p{Ll}))){2,12}/iu,
  },
  {
    kind: 'other',
    why: 'tells how long the story takes to read, in front of the copy',
    pattern: /^\d{1,2}[ -]min(?:ute)?s? read[ \t|·•–—-]{1,4}/iu,
  },
  {
    kind: 'credit',
    why: 'labels a picture whose caption follows',
    pattern:
      /^(?:image source[,:]? (?:getty images|reuters|afp|epa|pa media|pa|ap|bbc) )?(?:image|media|video) caption[,:]? {1,3}/iu,
  },
  {
    kind: 'advertisement',
    why: 'marks the place of an advertisement, in front of the copy',
    pattern:
      /^(?:ADVERTISEMENT|(?:Advertisement|ADVERTISEMENT)[:.]|(?:Story|Article) continues below (?:this )?advertisement\.?)\s{0,3}/u,
  },
];

/** Buttons that no name or sentence begins with: one of them must stand in a share bar. */
const button = /\b(?:share|tweet|pin it|e-?mail|print|copy link|bookmark)\b/iu;

/** Furniture run into the front of a paragraph. Only the part is marked. */
export function* headed(
  blocks: readonly Block[],
  known: ReadonlyMap<Block, Furniture>,
): Iterable<Furniture> {
  for (const block of blocks) {
    if (known.has(block)) continue;
    const cue = block.read(headCue);
    if (cue) yield { ...cue, block, span: block.source(cue.start, cue.end) };
  }
}

/** The part in front of a paragraph's copy that its words give away. */
export function headCue(text: string): Cue | undefined {
  for (const { kind, why, pattern } of heads) {
    const found = pattern.exec(text)?.[0];
    const least = kind === 'credit' ? leastCaption : leastCopy;
    if (!found || text.length - found.length < least) continue;
    if (kind === 'share' && !button.test(found)) continue;
    if (!/^["“‘']?[\p{Lu}\p{N}]/u.test(text.slice(found.length))) continue;
    return { kind, why, confidence: 0.88, safe: false, start: 0, end: found.length };
  }
  return undefined;
}

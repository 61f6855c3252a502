import type { Kind } from './kinds';

/** Words that make a kind likely in a line that the model takes for furniture. */
const clues: readonly (readonly [Kind, RegExp])[] = [
  ['other', /\bcookies\b/iu],
  ['copyright', /©|\bcopyright\b|\brights reserved\b|\btrademarks?\b/iu],
  [
    'newsletter',
    /\b(?:newsletter|subscri\w+|sign ?up|in-?box|e-?mail alerts?|app store|membership|donate|paywall)\b/iu,
  ],
  [
    'advertisement',
    /\b(?:adverti[sz]e?\w*|sponsored|promoted|shop now|buy now|coupons?|(?:best|top|hot|today['’]s|black friday) deals?)\b/iu,
  ],
  // `Write to the reporter at ada@paper.example`: readers are asked for a letter.
  ['comments', /\bwrite to\b|\w@[\w-]{2,40}\.\w/iu],
  ['comments', /\b(?:comments?|repl(?:y|ies)|commenters?|moderat\w+|discussion)\b/iu],
  [
    'share',
    /\b(?:share|tweet|follow us|facebook|twitter|pinterest|linkedin|whatsapp|reddit|instagram|e-?mail this|print)\b/iu,
  ],
  [
    'credit',
    /\b(?:photo(?:graph|grapher)?s?|getty|afp|reuters|illustration|credit|caption|courtesy|contributed)\b|\/ap\b/iu,
  ],
  [
    'related-link',
    /\b(?:read|see|click|related|watch|more)\b.{0,40}[:»›]|\bclick here\b|\bread (?:more|next|also)\b/iu,
  ],
  [
    'navigation',
    /\b(?:home|menu|search|log ?in|sign in|next|previous|back|close|contact|privacy|terms|about us|view all|show more|page \d|rss|archives?|topics?|tags?)\b/iu,
  ],
];

/** A headline has at least so many words. */
const headlineWords = 5;

/** The likeliest kind of a line that is furniture by its look and place. */
export function guessKind(text: string, afterStory: boolean, inRun: boolean): Kind {
  const clue = clues.find(([, pattern]) => pattern.test(text.slice(0, 300)));
  if (clue) return clue[0];
  const words = text.match(/\S+/gu)?.length ?? 0;
  if (words >= headlineWords && words <= 25) return 'related-link';
  if (words < headlineWords && inRun) return afterStory ? 'link-list' : 'navigation';
  return 'other';
}

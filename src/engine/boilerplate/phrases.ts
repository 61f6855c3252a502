import { Sieve } from '../extract/sieve';
import { SoughtTable } from '../extract/sought-table';
import type { Cue } from './cue';
import { phraseList } from './phrase-list';

const table = new SoughtTable(phraseList);
/** Longer lines are running text: no phrase list speaks for them. */
const longestLine = 600;

const frame = /^[\s*•·|<>«»_=~#[\]()–—-]+|[\s*•·|<>«»_=~#[\]–—-]+$/gu;

/** The line as the patterns see it. Slice first: what is measured is bounded. */
function bare(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(frame, '').toLowerCase();
}

/** What the words of a line give away about it; `undefined` for what can well be copy. */
export function phrases(text: string): Cue | undefined {
  if (text.length > longestLine || isProse(text)) return undefined;
  const line = bare(text);
  if (!line) return undefined;
  const stripped = line.replace(/[\s:.!…,;)»›>]+$/u, '');
  const near = table.near(new Sieve(line));
  for (const { kind, why, sought, confidence, safe = false, firm = safe } of near)
    if (
      (sought.pattern.test(line) || sought.pattern.test(stripped)) &&
      !(kind === 'related-link' && runsOn(line))
    )
      return { kind, why, confidence, safe, firm, start: 0, end: text.length };
  return undefined;
}

/** From this many words on, a line that opens and ends like a sentence is copy. */
const proseWords = 60;

/** A headline has fewer words than this. */
const longestHeadline = 24;

/** Whether copy follows a teaser in the line: the line is not the teaser's alone. */
function runsOn(line: string): boolean {
  return /[.!?]["”’]?$/u.test(line) && (line.match(/\S+/gu)?.length ?? 0) > longestHeadline;
}

/** Running text that no phrase can turn into furniture: quoted speech, and long paragraphs. */
function isProse(text: string): boolean {
  if (/^["“‘']/u.test(text)) return true;
  return /[.!?]["”’']?$/u.test(text) && (text.match(/\S+/gu)?.length ?? 0) >= proseWords;
}

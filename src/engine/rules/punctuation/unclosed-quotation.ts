import type { Block } from '../../block';
import { misreadings } from '../../extract/mojibake';
import { unpairedMarks, type UnpairedMark } from '../../extract/quote-marks';
import { sentences } from '../../extract/sentences';
import type { Fix, Report, Rule } from '../../rule';
import { structure } from '../../structure';
import { pattern } from '../../letters';

/** A quotation may run over this many paragraphs without a mark before it closes. */
const mostWithoutMark = 4;

/** `href=”…”`, and the end of a tag that a line end cut in two: `2016">`. */
const attribute = pattern(String.raw`\p{L}=["“”]|["“”]>`, 'u');

/** How far back the word before a mark is looked for. */
const longestWord = 60;

/** A quotation mark without its partner. */
export const unclosedQuotation: Rule = {
  severity: 'warning',
  summary: 'A quotation is opened and not closed, or closed and not opened.',
  *check(article) {
    const { story } = article.read(structure);
    let carried = false;
    for (const [index, block] of story.entries()) {
      // Where marks were read in the wrong encoding, or stand around the values of attributes left over
      // from a page, nobody can tell which ones are the text's.
      const isUnsure = block.read(misreadings).length > 0 || attribute.test(block.text);
      const marks = isUnsure ? [] : block.read(unpairedMarks);
      const [first] = marks;
      // What an earlier paragraph left open may close here without having been opened again.
      const closesEarlier = carried && first?.kind === 'closing';
      const last = marks.at(-1);
      const runsOn =
        last?.kind === 'opening' &&
        last.until === block.text.length &&
        carriesOver(block, last, story.slice(index + 1));
      for (const mark of marks) {
        if ((mark === first && closesEarlier) || (mark === last && runsOn)) continue;
        yield report(block, mark);
      }
      carried = runsOn || (carried && !marks.length && !/["“”]/.test(block.text));
      yield undefined;
    }
  },
};

const saying =
  '(?:said|says|told|added|adds|asked|wrote|replied|explained|insisted|continued|tweeted|recalled|argued|warned|noted|declared|concluded|reported)';
/** Somebody is named as the speaker: `…, he said`, `…,” said the mayor`; not `as I have said`. */
const attribution = new RegExp(
  `[,?!…] (?:(?!(?:I|we|you|as|and|or|which|who|that|have|has|had|been)\\s)\\p{L}[\\p{L}’'.-]{0,30} ){0,5}(?:\\p{Lu}[\\p{L}’'.-]{0,30}, [^“”"]{3,120}, )?${saying}(?!\\p{L})`,
  'u',
);

/**
 * The same without the stop that the missing mark took along: `… will last says Ida Marlow, head of …`
 * at the end of a paragraph, and a small letter behind a question: `Will it last? a man asked`.
 */
const bareAttribution = pattern(
  String.raw`\p{Ll} (?:says|said) \p{Lu}[\p{L}’'.-]{1,30}(?: \p{Lu}[\p{L}’'.-]{1,30}){1,3}(?:, [^“”"]{3,120})?\.$|\p{L}[?!] (?!and\b|or\b|but\b)\p{Ll}`,
  'u',
);
/** A quotation that is a sentence of its own begins behind one of these, or behind a word of saying. */
const beforeSentence = new RegExp(`(?:^|[\\p{P}\\n])\\s{0,3}$|\\b(?:that|${saying})\\s$`, 'u');

/**
 * Whether the quotation goes on in the next paragraph. One that does holds whole sentences to the
 * end of its paragraph, names no speaker in between, and is opened again or closed further down.
 */
function carriesOver(block: Block, mark: UnpairedMark, following: readonly Block[]): boolean {
  const spoken = block.text.slice(mark.end);
  if (attribution.test(spoken) || bareAttribution.test(spoken)) return false;
  const next = following[0];
  if (!next) return false;
  if (/^\s{0,3}["“]/u.test(next.text)) {
    const count = block.read(sentences).filter(({ end }) => end > mark.end).length;
    const opens = /^[^\p{L}]{0,3}\p{Lu}/u.test(spoken);
    return (opens && beforeSentence.test(block.text.slice(0, mark.start))) || count > 1;
  }
  const closing = following.slice(0, mostWithoutMark).find(({ text }) => /["“”]/.test(text));
  return closing?.read(unpairedMarks)[0]?.kind === 'closing';
}

function report(block: Block, mark: UnpairedMark): Report {
  const { text } = block;
  const written = text.slice(mark.start, mark.end);
  if (mark.kind === 'closing') {
    const word = /\S{0,60}$/u.exec(text.slice(Math.max(0, mark.start - longestWord), mark.start));
    const from = mark.start - (word?.[0].length ?? 0);
    return {
      at: block.source(from, mark.end),
      message: `“${text.slice(from, mark.end)}” closes a quotation that nothing opens`,
    };
  }
  const word = /^["“]\S{1,60}/u.exec(text.slice(mark.start))?.[0] ?? written;
  return {
    at: block.source(mark.start, mark.start + word.length),
    message: `The quotation opened at ${word} is not closed`,
    fixes: closings(block, mark),
  };
}

/** Closes the quotation before its speaker is named, or at the end of the paragraph. */
function closings(block: Block, mark: UnpairedMark): Fix[] {
  const by = block.text[mark.start] === '"' ? '"' : '”';
  const spoken = block.text.slice(mark.end, mark.until);
  const named = attribution.exec(spoken);
  const after = named ? mark.end + named.index + 1 : mark.end + spoken.trimEnd().length;
  const at = block.source(after - 1, after).end;
  const title = named
    ? `Close it before “${block.text
        .slice(after + 1, after + 20)
        .split(' ')
        .slice(0, 2)
        .join(' ')}”`
    : 'Close it at the end of the paragraph';
  return [{ title, safe: false, edits: [{ start: at, end: at, newText: by }] }];
}

import type { Article } from '../../article';
import { stretches } from '../../extract/lines';
import { allMatches } from '../../matches';
import type { Report, Rule, Severity } from '../../rule';
import type { Span } from '../../span';
import type { Steps } from '../../steps';

/** More places than this of one kind are one mark on the first of them, with one fix for all. */
const mostMarks = 3;

interface Kind {
  readonly pattern: RegExp;
  /** Found wherever the pattern is, and cheap. */
  readonly probe: RegExp;
  readonly severity: Severity;
  readonly one: string;
  readonly many: string;
  readonly by: string;
  /** In Markdown this space means something. */
  readonly textOnly?: boolean;
}

const kinds: readonly Kind[] = [
  {
    pattern: /^[ \t\u00A0]{1,200}(?=[^\s\-–—•*·])/gmu,
    probe: /^[ \t\u00A0]/m,
    severity: 'information',
    one: 'Space before the first word of the line',
    many: 'lines begin with space',
    by: '',
    textOnly: true,
  },
  {
    pattern: /(?<=\S)[ \t\u00A0]{1,200}$/gmu,
    probe: /[ \t\u00A0]$/m,
    severity: 'hint',
    one: 'Space after the last word of the line',
    many: 'lines end with space',
    by: '',
    textOnly: true,
  },
  {
    pattern: /(?<=\S) {2,3}(?=\S)/gu,
    probe: / {2}/,
    severity: 'hint',
    one: 'More than one space between words',
    many: 'places with more than one space between words',
    by: ' ',
  },
  {
    pattern: /(?<=[^\s\d«])[\u00A0\u202F\u2007](?=[^\s»:;!?%])/gu,
    probe: /[\u00A0\u202F\u2007]/,
    severity: 'hint',
    one: 'No-break space between words',
    many: 'no-break spaces between words',
    by: ' ',
  },
  {
    pattern: /\u00AD|(?<=\p{L})[\u200B\u2060\uFEFF]{1,20}(?=\p{L})/gu,
    probe: /[\u00AD\u200B\u2060\uFEFF]/,
    severity: 'information',
    one: 'An invisible character inside a word: a search will not find the word',
    many: 'invisible characters inside words: a search will not find these words',
    by: '',
  },
  {
    pattern:
      /(?<=(?:^|[\s(])[“‘([])[ \t]{1,20}(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.,!?…])[ \t]{1,20}(?=[”\])](?![\p{L}\p{N}]))/gu,
    probe: /[“‘([][ \t]|[ \t][”\])]/,
    severity: 'information',
    one: 'Space inside a bracket or quotation mark',
    many: 'spaces inside brackets or quotation marks',
    by: '',
  },
];

/** White space that does not belong: before or after a line, doubled, inside marks, invisible. */
export const straySpace: Rule = {
  severity: 'hint',
  summary: 'White space stands where none belongs.',
  anyLanguage: true,
  *check(article) {
    for (const kind of kinds) {
      if (kind.textOnly && article.format === 'markdown') continue;
      yield* reports(kind, yield* places(article, kind));
    }
  },
};

/** In code, front matter and tables space has a meaning. */
function* places(article: Article, { pattern, probe }: Kind): Steps<Span[]> {
  const found: Span[] = [];
  for (const stretch of stretches(article.text)) {
    const text = article.text.slice(stretch.start, stretch.end);
    for (const match of allMatches(pattern, text, probe)) {
      const start = stretch.start + match.index;
      const end = start + match[0].length;
      const block = article.blockAt(start) ?? article.blockAt(end);
      if (block?.shape !== 'code' && block?.shape !== 'matter') found.push({ start, end });
    }
    yield undefined;
  }
  return found;
}

function* reports(kind: Kind, found: readonly Span[]): Generator<Report> {
  const [first] = found;
  if (!first) return;
  const { severity, by } = kind;
  const fix = (spans: readonly Span[]) => [
    {
      title: by ? 'Leave one plain space' : 'Close up',
      safe: true,
      edits: spans.map((span) => ({ ...span, newText: by })),
    },
  ];
  if (found.length > mostMarks)
    yield { at: first, severity, message: `${found.length} ${kind.many}`, fixes: fix(found) };
  else for (const at of found) yield { at, severity, message: kind.one, fixes: fix([at]) };
}

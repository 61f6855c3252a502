import { allMatches } from '../matches';
import type { Severity } from '../rule';
import type { Span } from '../span';

/** Something that keeps a place for copy still to come: `TK`, `XXX`, lorem ipsum, `[PHOTO]`. */
export interface Placeholder extends Span {
  /** What should stand there: `what is still to come`. */
  readonly expected: string;
  /** Default: warning. */
  readonly severity?: Severity;
}

/** A note in brackets that names nobody but its maker, `[PHOTO: Ida Marlow]`, is a credit. */
const kinds: readonly { pattern: RegExp; probe: RegExp; expected: string; severity?: Severity }[] =
  [
    {
      // In brackets, doubled, or in a sentence that goes on in small letters; `TK Maxx` is a shop.
      pattern:
        /[([]TK[^()[\]\n]{0,60}[)\]]|(?<![\p{L}\p{N}])(?:TK){2,6}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])TK(?: TK){1,4}(?![\p{L}\p{N}])|(?<=(?:^|[\p{Ll}\d$£€] ?))TK(?=[.,;:]|$| \p{Ll})/gu,
      probe: /TK/,
      expected: 'what is still to come',
    },
    {
      pattern: /(?<![\p{L}\p{N}])[Ll]orem ipsum(?: dolor)?(?: sit)?(?: amet)?(?![\p{L}\p{N}])/gu,
      probe: /orem ipsum/,
      expected: 'the copy that the dummy text keeps the place of',
    },
    {
      pattern:
        /[[{<(](?:(?:INSERT|ADD|PUT|CHECK|CONFIRM|FILL IN)(?: [A-Z0-9 ,:’'-]{1,80})?|(?:PHOTO|IMAGE|PICTURE|PIC|VIDEO|AUDIO|GRAPHIC|MAP|CHART|EMBED|TWEET|GALLERY|CAPTION)(?: ?\d{1,3})?(?: HERE)?(?:(?!: ?(?:\p{Lu}[\p{L}.’'-]{0,20}[ ,/]{0,2}){1,6}[\]}>)]):[^\][{}<>()\n]{0,120})?|(?:FULL |FIRST |LAST )?(?:NAME|DATE|TIME|PLACE|NUMBER|FIGURE|AMOUNT|QUOTE|SOURCE|TITLE|HEADLINE|BYLINE|LINK|URL|AGE|CITY|COMPANY|TBC|TBD|TBA|TODO|TO COME|XX{1,8})(?: HERE| TK| TO COME)?)[\]}>)]/gu,
      probe: /[[{<(][A-Z]/,
      expected: 'what the note in brackets asks for',
    },
    {
      pattern:
        /\[(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Vv]ideo|[Aa]udio|[Gg]raphic|[Ee]mbed|[Gg]allery|[Cc]aption|[Ii]nsert [a-z ]{1,40}|[Cc]itation needed|[Tt]o come|[Tt]bc|[Tt]bd)\]/gu,
      probe: /\[[A-Za-z]/,
      expected: 'what the note in brackets asks for',
    },
    {
      pattern:
        /(?<![\p{L}\p{N}-])(?:[Xx]{4,12}(?![\p{L}\p{N}-])|(?:[$£€]XX{1,5}|X{2,6}(?: per ?cent| %|%| people| [mb]illion| years?| [AaPp]\.?m\.?| of | [a-z]{3,}s ))|(?<!\p{Lu}\p{L}{1,20} )X{3}(?=[.,;:] |[.,]?$))/gu,
      probe: /[Xx]{2}/,
      expected: 'the figure or name that the crosses keep the place of',
    },
    {
      pattern:
        /(?<![\p{L}\p{N}])(?:FIXME|TODO:|TBD:|PLACEHOLDER|HEADLINE GOES HERE|[Dd]ummy (?:text|copy|headline) (?:here|goes here))(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[Yy]our (?:text|content|headline) (?:goes )?here(?![\p{L}\p{N}])/gu,
      probe:
        /FIXME|TODO:|TBD:|PLACEHOLDER|HEADLINE GOES|ummy (?:text|copy|headline)|our (?:text|content|headline)/,
      expected: 'the copy itself',
    },
    {
      pattern: /(?<=[\p{L}\p{N}][,:]? ?)_{3,40}(?!_)|(?<!_)_{3,40}(?= ?\p{L})/gu,
      probe: /___/,
      expected: 'the words that the blank was left for',
      severity: 'information',
    },
    {
      pattern: /(?<=^|\s)(?:\(\s{0,3}\)|\[\s{0,3}\])/gu,
      probe: /[([]\s{0,3}[)\]]/,
      expected: 'what the empty brackets held',
      severity: 'information',
    },
  ];

/** The placeholders of a passage. */
export function placeholders(text: string): readonly Placeholder[] {
  return kinds.flatMap(({ pattern, probe, ...kind }) =>
    allMatches(pattern, text, probe).map(({ 0: found, index }) => ({
      ...kind,
      start: index,
      end: index + found.trimEnd().length,
    })),
  );
}

/** Whether a text is one placeholder from end to end. */
export function isPlaceholder(text: string): boolean {
  return placeholders(text).some(({ start, end }) => start === 0 && end === text.length);
}

import { inCopy } from '../../block-rule';
import { allMatches } from '../../matches';
import type { Severity, Rule } from '../../rule';

/** What stands for copy that is still to come. */
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
        /[[{<(](?:(?:INSERT|ADD|PUT|CHECK|CONFIRM|FILL IN)(?: [A-Z0-9 ,:’'-]{1,80})?|(?:PHOTO|IMAGE|PICTURE|PIC|VIDEO|AUDIO|GRAPHIC|MAP|CHART|EMBED|TWEET|GALLERY|CAPTION)(?: ?\d{1,3})?(?: HERE)?(?::[^\][{}<>()\n]{0,120})?|(?:FULL |FIRST |LAST )?(?:NAME|DATE|TIME|PLACE|NUMBER|FIGURE|AMOUNT|QUOTE|SOURCE|TITLE|HEADLINE|BYLINE|LINK|URL|AGE|CITY|COMPANY|TBC|TBD|TBA|TODO|TO COME|XX{1,8})(?: HERE| TK| TO COME)?)[\]}>)]/gu,
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

/** Something that keeps a place for copy still to come: `TK`, `XXX`, lorem ipsum, `[PHOTO]`. */
export const placeholder: Rule = {
  severity: 'warning',
  summary: 'A placeholder stands where copy is still to come.',
  check: inCopy(function* (block) {
    for (const { pattern, probe, expected, severity } of kinds)
      for (const match of allMatches(pattern, block.text, probe)) {
        if (block.shape === 'item' && /^\[\s?\]$/.test(match[0])) continue;
        yield {
          at: block.source(match.index, match.index + match[0].trimEnd().length),
          message: `“${match[0].trim()}” is a placeholder, expected ${expected}`,
          ...(severity ? { severity } : {}),
        };
      }
  }),
};

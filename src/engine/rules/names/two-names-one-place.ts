import type { Found } from '../../article';
import { names, type Entity } from '../../extract/entities';
import type { NameMention } from '../../extract/names';
import { placeOf } from '../../lexicon/places';
import type { Rule } from '../../rule';

/** Words near a second name that say it is meant: `Kyiv, formerly Kiev`. */
const explained =
  /\b(?:known as|formerly|previously|now called|called|renamed|spelled|spelling|rebranded|official name|name change)\b/iu;
const nearby = 90;

/** One place under two names that are set instead of one another: Türkiye and Turkey. */
export const twoNamesOnePlace: Rule = {
  severity: 'warning',
  summary: 'One place goes by two spellings in one article.',
  *check(article) {
    for (const entity of article.read(names)) {
      yield undefined;
      const spellings = bySpelling(entity);
      const [usual, odd] = spellings;
      const [first] = usual?.mentions ?? [];
      const [at] = odd?.mentions ?? [];
      if (!usual || !odd || !first || !at) continue;
      const around = article.text.slice(at.span.start - nearby, at.span.end + nearby);
      if (spellings.some(({ mentions }) => mentions.some((m) => isExplained(article.text, m))))
        continue;
      if (explained.test(around)) continue;
      yield {
        at: at.span,
        message: `“${odd.name}” stands against “${usual.name}”, printed ${times(usual.mentions.length)}; expected one name for one place`,
        because: [
          { ...first.span, message: `the other name, ${times(usual.mentions.length)}` },
          ...odd.mentions.slice(1, 4).map(({ span }) => ({ ...span, message: 'this name again' })),
        ],
        fixes: [
          {
            title: `Change to “${usual.name}”`,
            safe: false,
            edits: [{ ...at.span, newText: usual.name }],
          },
          ...(odd.mentions.length > 1
            ? [
                {
                  title: `Change all ${String(odd.mentions.length)} to “${usual.name}”`,
                  safe: false,
                  edits: odd.mentions.map(({ span }) => ({ ...span, newText: usual.name })),
                },
              ]
            : []),
        ],
      };
    }
  },
};

interface Spelling {
  readonly name: string;
  readonly mentions: Found<NameMention>[];
}

/** The spellings that shut each other out, most frequent first; of two alike the one that comes first. */
function bySpelling({ kind, mentions }: Entity): readonly Spelling[] {
  if (kind !== 'place') return [];
  const spellings = new Map<string, Spelling>();
  for (const found of mentions) {
    const { text, quoted } = found.fact;
    if (quoted || !placeOf(text)?.spellings.includes(text)) continue;
    const spelling = spellings.get(text) ?? { name: text, mentions: [] };
    spelling.mentions.push(found);
    spellings.set(text, spelling);
  }
  return [...spellings.values()].sort((a, b) => b.mentions.length - a.mentions.length);
}

function isExplained(text: string, { span }: Found<NameMention>): boolean {
  return (
    explained.test(text.slice(Math.max(0, span.start - nearby), span.start)) ||
    /^\s?\(/u.test(text.slice(span.end, span.end + 2))
  );
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${String(count)} times`;
}

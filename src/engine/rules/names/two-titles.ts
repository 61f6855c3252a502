import type { Article, Found } from '../../article';
import { people } from '../../extract/entities';
import type { NameMention, Phrase } from '../../extract/names';
import type { Rule } from '../../rule';
import { pattern } from '../../letters';
import { structure } from '../../structure';

/** Offices of which one person holds one at a time, by the words that name them. */
const families: readonly (readonly (readonly [RegExp, string])[])[] = [
  [
    [/\bsen(?:ator|\.)?(?!\p{L})/iu, 'senator'],
    [/\brep(?:\.|resentative)?(?!\p{L})|\bcongress(?:man|woman)\b/iu, 'representative'],
    [/\bgov(?:ernor|\.)(?!\p{L})/iu, 'governor'],
    [/\bmayor\b/iu, 'mayor'],
    [/\bambassador\b/iu, 'ambassador'],
  ],
  [
    [/\bforeign (?:minister|secretary)\b|\bminister of foreign affairs\b/iu, 'foreign minister'],
    [
      /\bdefen[cs]e (?:minister|secretary)\b|\b(?:minister|secretary) of defen[cs]e\b/iu,
      'defence minister',
    ],
    [/\binterior (?:minister|secretary)\b|\bhome secretary\b/iu, 'interior minister'],
    [
      /\b(?:finance minister|treasury secretary|chancellor of the exchequer)\b/iu,
      'finance minister',
    ],
    [/\bhealth (?:minister|secretary)\b/iu, 'health minister'],
    [/\bprime minister\b/iu, 'prime minister'],
    [
      /(?<!vice[ -])\bpresident(?! of the (?:council|court|board|union|university|company|commission|federation|club))\b/iu,
      'president',
    ],
    [/\bvice[ -]president\b/iu, 'vice president'],
  ],
  [
    [/\bgen(?:eral|\.)(?!\p{L})/iu, 'general'],
    // A lieutenant colonel is addressed as colonel.
    [/\bcol(?:onel|\.)(?!\p{L})/iu, 'colonel'],
    [/\bmaj(?:or|\.)(?!\p{L})(?! gen)/iu, 'major'],
    [/\bcapt(?:ain|\.)(?!\p{L})/iu, 'captain'],
    [/\bsgt\.|\bsergeant\b/iu, 'sergeant'],
    [/\bcpl\.|\bcorporal\b/iu, 'corporal'],
  ],
  [
    [/\bspokesman\b/iu, 'spokesman'],
    [/\bspokeswoman\b/iu, 'spokeswoman'],
  ],
  [
    [/\bchairman\b/iu, 'chairman'],
    [/\bchairwoman\b/iu, 'chairwoman'],
  ],
];

/** Those of parliaments and governments; ranks are made of each other (colonel general). */
const civil = families.slice(0, 2);

/** A title of another time or another person says nothing of today. */
const notNow = pattern(
  String.raw`\b(?:former|then|ex|late|elect|designate|incoming|outgoing|acting|deputy|assistant|attorney|surgeon|adjutant|inspector|secretary|candidate|nominee|challenger|wife|husband|son|daughter|brother|sister|aide|adviser|advisor|predecessor|successor|counterpart|lawyer|counsel|spokes\p{L}+ for|next|future|first lady|party|honorary|under)\b`,
  'iu',
);

/** One person with two titles that disagree. */
export const twoTitles: Rule = {
  severity: 'warning',
  summary: 'One person has two titles that disagree.',
  *check(article) {
    for (const { mentions, name } of article.read(people)) {
      yield undefined;
      for (const found of mentions) {
        const title = doubled(found);
        if (!title) continue;
        yield {
          at: found.block.source(title.start, title.end),
          message: `“${title.text}” names two offices of “${name}” side by side; expected one`,
        };
      }
      const titled = mentions.flatMap(titlesOf);
      for (const family of families) {
        const held = titled.flatMap((use) => {
          const known = family.find(([pattern]) => pattern.test(use.title.text));
          if (!known || (family.length > 2 && isNotNow(use))) return [];
          const [pattern, office] = known;
          return [{ ...use, office, pattern }];
        });
        const [first] = held;
        const odd = held.find(({ office }) => office !== first?.office);
        if (!first || !odd || hasMoved(article, [first.pattern, odd.pattern])) continue;
        const at = odd.found.block.source(odd.title.start, odd.title.end);
        yield {
          at,
          message: `“${odd.title.text}” stands against “${first.title.text}” for “${name}” elsewhere; expected one office`,
          because: [
            {
              ...first.found.block.source(first.title.start, first.title.end),
              message: 'the other title',
            },
          ],
        };
        break;
      }
    }
  },
};

/** Words that part two offices, or make one of two words of them. */
const joins = /[-–/,&]|\b(?:and|to|of|for|the|then|former|acting|state|party|turned)\b/iu;

/** The title where it names two offices that exclude each other: President Prime Minister Karst. */
function doubled({ fact: { title, quoted, titleCase } }: Found<NameMention>): Phrase | undefined {
  if (!title || quoted || titleCase || joins.test(title.text)) return undefined;
  const isDoubled = civil.some(
    (family) => family.filter(([pattern]) => pattern.test(title.text)).length > 1,
  );
  return isDoubled ? title : undefined;
}

/** Whether the title itself, or the word before it, is of another time or person. */
function isNotNow({ title, found: { block } }: Use): boolean {
  const before = block.text.slice(Math.max(0, title.start - beforeTitle), title.start);
  return (
    notNow.test(title.text) ||
    /\b(?:new|newly|old|as|both)(?: [a-z]{4,9}ed)? $/u.test(before) ||
    notNow.test(/[\p{L}-]+ ?$/u.exec(before)?.[0] ?? '')
  );
}

const beforeTitle = 30;

const move =
  /\b(?:named|names|appointed|appoints|promoted|elected|sworn in|became|becomes?|chosen|picked|nominated|moved|demoted|succeed(?:s|ed|ing)?|replac(?:es|ed|ing)|reshuffled?|took over|takes over|turned)\b/giu;
/** So far behind the verb stands the office that somebody comes into. */
const moveReach = 90;

/** Whether the story tells that somebody came into one of the offices: then one person held both. */
function hasMoved(article: Article, offices: readonly RegExp[]): boolean {
  return article.read(structure).story.some(({ text }) =>
    [...text.matchAll(move)].some(({ index }) => {
      const after = /^[^.;]*/u.exec(text.slice(index, index + moveReach))?.[0] ?? '';
      return offices.some((office) => office.test(after));
    }),
  );
}

interface Use {
  readonly found: Found<NameMention>;
  readonly title: Phrase;
}

/** The titles at a mention with the full name or a title right before the surname, outside quotations. */
function titlesOf(found: Found<NameMention>): Use[] {
  const { title, role, quoted } = found.fact;
  if (quoted) return [];
  const own = [title, found.fact.parts.length > 1 ? role : undefined];
  return own.flatMap((phrase) => (phrase ? [{ found, title: phrase }] : []));
}

import type { Block } from '../../block';
import { isQuoted } from '../../extract/prose';
import { words } from '../../extract/words';
import { isSmallWord, months, sayingVerbs, weekdays } from '../../lexicon/closed-class';
import { isPeopleWord, placeOf } from '../../lexicon/places';
import { offices } from '../../lexicon/titles';
import { wordSet } from '../../lexicon/word-set';
import type { Rule } from '../../rule';
import { structure } from '../../structure';

/** Somebody speaks or is spoken of as known: `He said`, `According to him`, `In her speech`. */
const opening =
  /^(?<mark>(?:He|She) (?:(?:also|then|later|further|\p{Ll}{3,12}ly) )?(?:was (?:speaking|talking)\b|pointed out\b|called (?:on|for)\b|(?<verb>\p{Ll}{3,12})\b)|According to (?:him|her)\b|(?:His|Her) (?:statement|remarks|comments|words|speech|announcement)\b|In (?:his|her) (?:speech|statement|remarks|address|interview|letter)\b)/u;
/** Persons besides those with an office. */
const persons = wordSet(
  'man woman boy girl father mother son daughter brother sister husband wife child baby teenager person suspect victim witness official soldier guard neighbour neighbor pensioner tourist spokesman spokeswoman spokesperson protester fighter gunman attacker policeman policewoman firefighter sailor worker colleague friend star singer actor player student patient prisoner expert',
);

/** A pronoun before anybody has been named: a story that opens with `He said`. */
export const ownerlessPronoun: Rule = {
  severity: 'information',
  summary: 'A pronoun stands before anybody has been named.',
  *check(article) {
    const { story } = article.read(structure);
    // One paragraph is a part of a story.
    if (story.filter(({ shape }) => shape === 'paragraph').length < 2) return;
    for (const block of story) {
      if (block.shape === 'paragraph') {
        const { mark = '', verb } = opening.exec(block.text)?.groups ?? {};
        if (mark && (verb === undefined || (sayingVerbs.has(verb) && verb !== 'called'))) {
          // A feature names its subject late, and on purpose: then the name follows at once.
          const next = story[story.indexOf(block) + 1];
          if (namesSomebody(block) || (next && startsWithName(next))) return;
          if (isQuoted(block, 0, mark.length)) return;
          yield {
            at: block.source(0, mark.length),
            message: `“${mark}” stands before anybody has been named; expected the name, or the paragraph that had it`,
          };
        }
        return;
      }
      if (namesSomebody(block)) return;
      yield undefined;
    }
  },
};

/** Whether a block may name or mean a person: an office, a person, or a capital that is no place, day or month. */
function namesSomebody(block: Block): boolean {
  return block.read(words).some(({ text, start }) => {
    const lower = text.toLowerCase().replace(/['’]s$/u, '');
    // Several persons are no `he`.
    if (offices.has(lower) || persons.has(lower)) return true;
    if (!/^\p{Lu}/u.test(text) || startsSentence(block, start) || isSmallWord(lower)) return false;
    const name = text.replace(/['’]s$/u, '');
    return !(placeOf(name) ?? (weekdays.has(name) || months.has(name) || isPeopleWord(name)));
  });
}

function startsSentence({ text }: Block, at: number): boolean {
  return /(?:^|[.!?]["”’)]?\s)["“‘]?$/u.test(text.slice(Math.max(0, at - 4), at));
}

function startsWithName(block: Block): boolean {
  return /^(?:[\p{L}’'-]{1,20} ){0,6}\p{Lu}\p{L}{1,20} \p{Lu}\p{L}/u.test(block.text);
}

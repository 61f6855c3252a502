import type { Found } from '../../article';
import { names, type Entity } from '../../extract/entities';
import type { NameMention } from '../../extract/names';
import { sayingVerbs } from '../../lexicon/closed-class';
import { isGivenName } from '../../lexicon/given-names';
import { offices } from '../../lexicon/titles';
import type { Rule } from '../../rule';

/** A surname that never had a full name. */
export const surnameOnly: Rule = {
  severity: 'hint',
  summary: 'A surname stands without the full name anywhere.',
  *check(article) {
    for (const entity of article.read(names)) {
      yield undefined;
      const [first] = entity.mentions;
      if (!first || !isBareSurname(entity)) continue;
      yield {
        at: first.span,
        message: `“${first.fact.text}” has no first name anywhere in the story; expected the full name at first mention`,
      };
    }
  },
};

/** Whether a person is meant who is only ever called by one word, and by no office that all know. */
function isBareSurname({ kind, mentions }: Entity): boolean {
  if (kind === 'place' || kind === 'group' || mentions.some(({ fact }) => fact.parts.length > 1))
    return false;
  const [first] = mentions;
  if (!first || isGivenName(first.fact.text) || first.fact.quoted) return false;
  if (mentions.some(({ fact }) => isOffice(fact))) return false;
  return (
    mentions.filter(speaks).length >= 2 || mentions.some(({ fact }) => fact.title !== undefined)
  );
}

function isOffice({ title }: NameMention): boolean {
  return title?.text.split(' ').some((word) => offices.has(word.toLowerCase())) ?? false;
}

function speaks({ fact, block }: Found<NameMention>): boolean {
  const next = /^ (?<verb>\p{Ll}{3,14})\b/u.exec(block.text.slice(fact.end, fact.end + 16));
  return next?.groups?.verb !== undefined && sayingVerbs.has(next.groups.verb);
}

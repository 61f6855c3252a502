import { wordPairs } from './word-pairs';
import { wordSet } from './word-set';

/** `first first …: second second …` rows as pairs. */
function pairs(rows: readonly string[]): readonly string[] {
  return rows.flatMap((row) => {
    const [firsts = '', seconds = ''] = row.split(': ');
    return firsts.split(' ').flatMap((a) => seconds.split(' ').map((b) => `${a} ${b}`));
  });
}

/**
 * Small words that do not stand side by side: in 2.7 million words of published copy none of these
 * pairs occurs, or it occurs once as a slip.
 */
const strangers = wordPairs(
  pairs([
    'to: for from of into',
    'for: to from of into',
    'from: to for of into',
    'with: from of to',
    'at: of to for with into by from during near through under until upon',
    'into: in on',
    'of: from with',
    'because: due',
    'due: of',
    'in: into within onto near',
    'into: for from of with',
    'by: of from into',
    'after during: to for from with of into',
    'against between: for from with of into at on',
    'on in about before: of',
    'and: but',
    'but or: and but or',
    'because while: and but or',
    'although than: and but or',
    'the: of for from with and is was are were has had at but or that it he they',
    'a: of from with is was are were has had',
    'an their its our every: of for from with and is was are were has had at but or that it he they',
  ]),
);

/** Whether two small words never stand side by side; the first in small letters. */
export function areStrangers(first: string, second: string): boolean {
  return strangers.get(first)?.has(second) ?? false;
}

/** Verbs that leave their preposition behind: `looked at for years`, `paid for from taxes`. */
export const stranding = wordSet(
  'account accounted aim aimed apply applied ask asked believe believed belong belonged call called care cared deal dealt dispose disposed dream dreamed hear heard hope hoped laugh laughed lead led listen listened live lived long longed look looked made object objected paid pay point pointed pray prayed provide provided refer referred rely relied respond responded search searched seek send sent shoot shot shout shouted sneer sneered sought speak spoke spoken stare stared sworn talk talked think thought tie tied turn turned up vote voted wait waited wave waved whistled wish wished work worked write written wrote',
);

/** What happens in a place or at a time, so that of two such prepositions behind it one is lost or left over. */
export const placed =
  'took place|takes place|taking place|held|met|signed|born|arrested|killed|published|opened|launched|scheduled|established|founded|stationed|situated|located|based|buried|detained|meeting|ceremony|conference|summit|talks';

/** Nouns and verbs with one preposition of their own, on which another was left: `talks on about`, `returned to at`. */
export const twoPrepositions =
  '(?:talks|reports?|debate|agreement|information|decision|law|speech|statement|attack|ban|tax|pressure|sanctions|vote) on (?:about|at|of|to|against)|(?:returned|went|travelled|traveled|flew|drove|walked|invited|transferred|deported) to (?:at|in|on|from)|(?:arrived|lives|lived|works|worked|stayed|remained) (?:in at|at in|in on)|(?:accused|member|members|part|one|leader|head|because|instead|outside|end|beginning) of (?:at|by|from|for)|(?:responsible|reason|search|demand|need) for (?:of|to|about)';

/** Verbs whose `on` wants a day, so that `on in` has lost one: `met on in Geneva`. */
export const dated =
  'met|signed|arrested|killed|born|died|arrived|departed|elected|launched|announced|published|opened|began|started|ended|scheduled|resigned|released|issued|detained|sentenced|convened';

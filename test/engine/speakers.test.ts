import { strict as assert } from 'node:assert';
import { Article } from '../../src/engine';
import { attributions } from '../../src/engine/extract/speakers';

/** The speaker of each quotation of a story: who stands behind the words, else the words that name them. */
function speakers(text: string): string[] {
  const article = new Article(`${text}\n`);
  return article
    .read(attributions)
    .map(({ speaker }) => speaker?.entity?.name ?? speaker?.text ?? 'nobody');
}

const cases: readonly (readonly [what: string, text: string, ...who: string[]])[] = [
  ['behind', '“The quay is ours,” said Ida Venn.', 'Ida Venn'],
  ['before', 'Ida Venn said: “The quay is ours and always was.”', 'Ida Venn'],
  ['between', '“The quay,” said Ida Venn, “is ours.”', 'Ida Venn', 'Ida Venn'],
  ['according to', 'The quay is “ours and always was ours”, according to Ida Venn.', 'Ida Venn'],
  [
    'an apposition',
    '“It is vast, and it is ours,” Ida Venn, who sits on the board of the Ellery Trust, said.',
    'Ida Venn',
  ],
  [
    'a long apposition with other names',
    '“It is ours,” Ida Venn, a clerk trying to unseat Mayor Jan Karst, a baker, in the old town, said.',
    'Ida Venn',
  ],
  [
    'the name in apposition',
    '“It is ours,” the clerk, Ida Venn, told the Ellery Post.',
    'Ida Venn',
  ],
  [
    'a body as modifier',
    '“It is ours,” said Harbour Authority spokesman Olaf Brandt. “It was always ours.”',
    'Olaf Brandt',
    'Olaf Brandt',
  ],
  [
    'a body that is not the speaker',
    '“It is ours,” said a spokesman for Ida Venn.',
    'a spokesman for Ida Venn',
  ],
  [
    'a participle behind another quotation',
    'Ida Venn compared it to “selling the sea”, saying Jan Karst “made the whole problem by himself”.',
    'Ida Venn',
    'Ida Venn',
  ],
  [
    'carried over paragraphs',
    '“It is ours,” said Ida Venn. “It was always ours.\n\n“And it will stay ours.”',
    'Ida Venn',
    'Ida Venn',
    'Ida Venn',
  ],
  [
    'the one reported on last',
    '“It is ours,” said Ida Venn.\n\nJan Karst argued on Monday that the town was poor.\n\n“We cannot pay for it, and they know it.”',
    'Ida Venn',
    'Jan Karst',
  ],
  [
    'he and she by their names',
    'Helen Venn told the court that Peter Karst wanted to stay. She said: “He wanted to stay in the house.”',
    'Helen Venn',
  ],
  ['behind a dash', '“The pier is ours and will stay ours.” — Olga Brandt', 'Olga Brandt'],
  [
    'on the line below',
    '“The pier is ours and will stay ours.”\n\n— Olga Brandt, fishmonger',
    'Olga Brandt',
  ],
  ['a title is nobody’s', 'Ida Venn played the lead in “The Long Road to Ellery”.', 'nobody'],
];

describe('The speaker of a quotation', () => {
  for (const [what, text, ...who] of cases)
    it(what, () => {
      assert.deepEqual(speakers(text), who);
    });
});

import assert from 'node:assert/strict';
import { Article } from '../../src/engine/article';
import { names, people } from '../../src/engine/extract/entities';
import { attributions } from '../../src/engine/extract/speakers';

const entities = (text: string) =>
  new Article(text)
    .read(names)
    .map(({ name, kind, mentions }) => `${kind ?? '?'} ${name} ×${String(mentions.length)}`);

describe('Names', () => {
  it('puts full name, title and surname together, and tells places and bodies apart', () => {
    assert.deepEqual(
      entities(
        'Norwegian Foreign Minister Olen van der Karst arrived in Cairo on Monday. Karst met Mary Venn of the Harbour Institute.',
      ),
      [
        'person Olen van der Karst ×2',
        'place Cairo ×1',
        'person Mary Venn ×1',
        'group Harbour Institute ×1',
      ],
    );
  });

  it('takes particles with and without hyphen for one person, and short first names too', () => {
    const text =
      'Omar al-Karst spoke first. Omar al Karst left at noon. Michael Venn stayed; Mike Venn slept.';
    assert.deepEqual(entities(text), ['person Omar al-Karst ×2', 'person Michael Venn ×2']);
  });

  it('knows a surname by its particle, by the father’s half and by hyphens', () => {
    const text =
      'Jan van der Karst won the race. Van der Karst was tired. The prize went to Pedro Vennez Pérez-Lund too. Vennez smiled. The cup of Kim Venn-ok came late, and Kim Venn Ok left.';
    assert.deepEqual(entities(text), [
      'person Jan van der Karst ×2',
      'person Pedro Vennez Pérez-Lund ×2',
      'person Kim Venn Ok ×2',
    ]);
  });

  it('knows a name of two words that only ever opens sentences', () => {
    const text = 'Katrín Venndóttir opened the session. Katrín said it was late.';
    assert.deepEqual(entities(text), ['? Katrín Venndóttir ×2']);
  });

  it('reads no name in words that only open a sentence, nor in peoples and days', () => {
    const text =
      'However, talks failed. Ministers said so on Monday. Turkish officials agreed. The ministers left.';
    assert.deepEqual(entities(text), []);
  });

  it('knows the spellings of a place as one, and splits a pair of places', () => {
    assert.deepEqual(entities('The Norway-Türkiye talks began. Turkey and Norway agreed.'), [
      'place Norway ×2',
      'place Türkiye ×2',
    ]);
  });

  it('keeps two people of like names apart', () => {
    const found = new Article('Peter Brown met Mary Browne. Brown left; Browne stayed.').read(
      people,
    );
    assert.deepEqual(
      found.map(({ name, mentions }) => [name, mentions.length]),
      [
        ['Peter Brown', 2],
        ['Mary Browne', 2],
      ],
    );
  });
});

const speakers = (text: string) =>
  new Article(text)
    .read(attributions)
    .map(({ speaker }) =>
      speaker ? `${speaker.entity?.name ?? speaker.text} (${speaker.how})` : '-',
    );

describe('Speakers', () => {
  it('stand before, behind and between the parts of a quotation', () => {
    assert.deepEqual(
      speakers(
        'Olen Karst said: “The quay will open in May.”\n\n“It is late,” said Mary Venn, the engineer, “but it is sound.”\n\n“We are glad of it,” Karst told reporters.',
      ),
      ['Olen Karst (named)', 'Mary Venn (named)', 'Mary Venn (named)', 'Olen Karst (named)'],
    );
  });

  it('are carried into the next paragraph, and resolved from a pronoun', () => {
    assert.deepEqual(
      speakers(
        'Olen Karst opened the quay. “It will last for a century,” he said.\n\n“We built it in nine years and we are proud of it.”',
      ),
      ['Olen Karst (pronoun)', 'Olen Karst (carried)'],
    );
  });

  it('are named after “according to”, and none for a word held at arm’s length', () => {
    assert.deepEqual(
      speakers(
        'The quay is “as sound as a bell”, according to Mary Venn.\n\nIts so-called “golden door” leaks.',
      ),
      ['Mary Venn (named)', '-'],
    );
  });
});

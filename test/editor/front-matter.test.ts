import assert from 'node:assert/strict';
import { applyEdits } from '../../src/engine';
import { addSources } from '../../src/editor/front-matter';

const address = 'https://ellerypost.example/harbour';
const with_ = (text: string, ...sources: string[]) => {
  const edit = addSources(text, sources);
  return typeof edit === 'string' ? edit : applyEdits(text, [edit]);
};

describe('Where a text came from goes into its front matter', () => {
  it('which is made where there is none', () => {
    assert.equal(with_('# Harbour\n', address), `---\nsource: ${address}\n---\n\n# Harbour\n`);
  });
  it('which keeps what it has', () => {
    assert.equal(
      with_('---\ntitle: Harbour\n---\n\nText\n', address),
      `---\ntitle: Harbour\nsource: ${address}\n---\n\nText\n`,
    );
  });
  it('beside a source that is there', () => {
    assert.equal(
      with_('---\nsource: The Wire\ndate: 2031\n---\n', address),
      `---\nsource:\n  - The Wire\n  - ${address}\ndate: 2031\n---\n`,
    );
  });
  it('at the end of a list, as the list is written', () => {
    assert.equal(
      with_('---\nsource:\n- The Wire\ndate: 2031\n---\n', address, 'The Wire'),
      `---\nsource:\n- The Wire\n- ${address}\ndate: 2031\n---\n`,
    );
  });
  it('as YAML reads it, whatever the words', () => {
    assert.equal(
      with_('Text\n', 'Originally published: The “Post”, #3'),
      '---\nsource: "Originally published: The “Post”, #3"\n---\n\nText\n',
    );
  });
  it('with the line ends of the text', () => {
    assert.equal(
      with_('A\r\nB\r\n', address),
      `---\r\nsource: ${address}\r\n---\r\n\r\nA\r\nB\r\n`,
    );
  });
  it('never twice, and never into what only a parser could add to', () => {
    assert.equal(addSources(`---\nsource: "${address}"\n---\n`, [address]), 'recorded');
    assert.equal(addSources('---\nsource: [a, b]\n---\n', [address]), 'unreadable');
  });
});

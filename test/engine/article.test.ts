import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Article, alone, analyse, analyseAll, rules, type Format } from '../../src/engine';

/** Text as it comes: words, stops, marks of Markdown, all line ends, halves of characters. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('Holm', 'the', 'ferry', '14', 'said', 're-', 'Ada', '4.2 million'),
  },
  { weight: 4, arbitrary: fc.constantFrom(' ', ' ', '\n', '\n\n', '\r\n', '\r', '\t', '\u00A0') },
  { weight: 3, arbitrary: fc.constantFrom('.', ' .', ',', '“', '”', '"', '’', '—', '…', '?') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '# ',
      '**',
      '_',
      '`',
      '```',
      '[a](b)',
      '<b>',
      '> ',
      '- ',
      '1. ',
      '|',
      '---\n',
      '\\*',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('\uD83D', '\uDE00', '😀', '\uFEFF', '\u202E', '\0') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);
const copy = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''));
const format = fc.constantFrom<Format>('text', 'markdown');

describe('An article, whatever its text', () => {
  it('has blocks in order, apart, inside the text, that hold all but white space', () => {
    fc.assert(
      fc.property(copy, format, (text, format) => {
        let end = 0;
        for (const [index, block] of new Article(text, { format }).blocks.entries()) {
          assert.equal(block.index, index);
          assert.ok(block.start >= end && block.end > block.start);
          assert.equal(text.slice(end, block.start).trim(), '');
          assert.equal(text.slice(block.start, block.end), block.passage.raw);
          end = block.end;
        }
        assert.equal(text.slice(end).trim(), '');
      }),
    );
  });

  it('leads from the unwrapped text back to the text as it stands', () => {
    fc.assert(
      fc.property(copy, format, fc.nat(), fc.nat(), (text, format, a, b) => {
        for (const block of new Article(text, { format }).blocks) {
          const start = a % (block.text.length + 1);
          const end = start + (b % (block.text.length - start + 1));
          const span = block.source(start, end);
          assert.ok(span.start >= block.start && span.start <= span.end && span.end <= block.end);
          // What was not folded or masked is there as it was.
          const letters = (s: string) => s.replace(/[^\p{L}\p{N}]/gu, '');
          const within = block.text.slice(start, end);
          if (format === 'text' && !within.includes('\uFFFC'))
            assert.equal(letters(text.slice(span.start, span.end)), letters(within));
        }
      }),
    );
  });

  it('is read the same whether new or made from the one before the edit', () => {
    fc.assert(
      fc.property(copy, copy, format, fc.nat(), fc.nat(), (text, typed, format, a, b) => {
        const at = a % (text.length + 1);
        const next = text.slice(0, at) + typed + text.slice(at + (b % 20));
        const before = new Article(text, { format });
        analyseAll(before, rules);
        const edited = new Article(next, { format }, before);
        const fresh = new Article(next, { format });
        assert.deepEqual(
          edited.blocks.map(({ text }) => text),
          fresh.blocks.map(({ text }) => text),
        );
        assert.deepEqual(analyseAll(edited, rules).findings, analyseAll(fresh, rules).findings);
      }),
      { numRuns: 60 },
    );
  });

  it('is checked without a rule breaking, and every span lies inside it', () => {
    fc.assert(
      fc.property(copy, format, (text, format) => {
        const { findings, faults } = analyseAll(new Article(text, { format }), rules, alone);
        assert.deepEqual(faults, []);
        for (const { start, end, fixes } of findings)
          for (const span of [{ start, end }, ...fixes.flatMap(({ edits }) => edits)])
            assert.ok(span.start >= 0 && span.start <= span.end && span.end <= text.length);
      }),
      { numRuns: 60 },
    );
  });

  it('shares with the one before what did not change', () => {
    const before = new Article('The ferry is back.\n\nIt left at noon.\n');
    const after = new Article('The ferry is back.\n\nIt left at one.\n', {}, before);
    assert.equal(after.blocks[0]?.passage, before.blocks[0]?.passage);
    assert.notEqual(after.blocks[1]?.passage, before.blocks[1]?.passage);
  });
});

describe('Markdown', () => {
  const words = (text: string) =>
    new Article(text, { format: 'markdown' }).blocks.map((block) => block.text);

  it('is read without its marks', () => {
    assert.deepEqual(
      words(
        '# The *ferry* is back\n\nIt **left** at _noon_, [they say](https://holm.example/a_b).',
      ),
      ['The ferry is back', 'It left at noon, they say.'],
    );
  });

  it('keeps marks that are none', () => {
    assert.deepEqual(words('It cost 4 * 5 and the file is snake_case, 5 < 6.'), [
      'It cost 4 * 5 and the file is snake_case, 5 < 6.',
    ]);
  });

  it('sets code, front matter and pictures apart', () => {
    const text =
      '---\ntitle: Ferry .\n---\n\nIt runs `at .`\n\n```\nfoo .\n```\n\n![a .](b.png) Here.';
    const { findings } = analyseAll(new Article(text, { format: 'markdown' }), rules);
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'punctuation/space-before'),
      [],
    );
  });
});

describe('A very large text', () => {
  const sentence =
    'The ferry to Holm Island left at noon with 14 people on board, said Ada Verrin. ';
  const texts: Record<string, () => string> = {
    'ten megabytes of paragraphs': () => `${sentence.repeat(8)}\n\n`.repeat(16_000),
    'one line of a megabyte': () => sentence.repeat(13_000),
    'one word of a megabyte': () => 'x'.repeat(1_000_000),
    'a hundred thousand short lines': () => 'Share this story\n'.repeat(100_000),
    'a hundred thousand wrapped lines': () => `${sentence.slice(0, 70)}\n`.repeat(100_000),
    'a hundred thousand marks': () => '“ " ‘ '.repeat(33_000),
  };
  for (const [name, make] of Object.entries(texts))
    it(`can be stopped while it is checked: ${name}`, function () {
      this.timeout(60_000);
      const article = new Article(make());
      const run = analyse(article, rules, alone);
      for (let step = 0; step < 5 && !run.next().done; step++);
      assert.ok(run.return({ findings: [], faults: [] }).done);
      assert.ok(article.blocks.every((block) => block.text.length <= 20_001));
    });

  it('breaks no rule: a hundred and thirty thousand names', function () {
    this.timeout(60_000);
    const article = new Article('Ada Verrin met Tilda Marsh on Monday.\n\n'.repeat(65_000));
    assert.deepEqual(analyseAll(article, rules).faults, []);
  });
});

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  Article,
  analyseAll,
  clean,
  defaultSettings,
  rules,
  type Finding,
  type Rules,
} from '../../src/engine';
import { apply } from './apply';
import { allCases, repeatsAmong } from './cases';

const cases = allCases();
const summary = (findings: readonly Finding[], text: string) =>
  findings.map(
    (f) => `${f.rule} ${f.severity} ${text.slice(f.start, f.end).replace(/\s+/gu, ' ')}`,
  );

describe('Every rule', () => {
  it('stands in docs/rules/README.md once, with its summary, and nothing else does', () => {
    const listed = readFileSync('docs/rules/README.md', 'utf8').match(/^- \[.*$/gm) ?? [];
    const due = Object.entries(rules).map(([id, { summary }]) => `- [${id}](${id}.md): ${summary}`);
    assert.deepEqual([...listed].sort(), due.sort());
  });

  for (const id of Object.keys(rules)) {
    it(`${id} has a page, a case that it marks and a near miss that it leaves`, () => {
      const own = cases.filter((c) => c.rule === id);
      assert.ok(existsSync(`docs/rules/${id}.md`), `docs/rules/${id}.md is missing`);
      assert.ok(
        own.some((c) => c.marks.some((m) => m.rule === id)),
        'no case that it marks',
      );
      assert.ok(
        own.some((c) => c.marks.every((m) => m.rule !== id)),
        'no near miss',
      );
    });
  }
});

/** Rules that may mark the same words, since they say different things of them. */
const together: readonly (readonly [string, string])[] = [
  // The one speaks of the line break between two words, the other of the words.
  ['layout/hard-wrap', 'phrasing/repeated-word'],
];
const mayShare = (...ids: readonly string[]) =>
  together.some((pair) => pair.every((id) => ids.includes(id)));

describe('Over every fixture', () => {
  for (const { title, article, siblings, rule, settings, spelling } of cases) {
    const run = (text: string, order: Rules = rules) => {
      const path = article.path;
      const made = new Article(text, path === undefined ? {} : { path });
      const repeats = repeatsAmong([made, ...siblings]);
      return analyseAll(made, order, { siblings, repeats, settings, spelling }).findings;
    };
    const found = run(article.text);

    it(`CRLF finds what LF finds: ${title}`, () => {
      const crlf = article.text.replaceAll('\n', '\r\n');
      assert.deepEqual(summary(run(crlf), crlf), summary(found, article.text));
    });

    it(`spans lie inside the text and split no surrogate pair: ${title}`, () => {
      const splits = (at: number) =>
        /[\uD800-\uDBFF]/.test(article.text[at - 1] ?? '') &&
        /[\uDC00-\uDFFF]/.test(article.text[at] ?? '');
      for (const f of found)
        for (const { start, end } of [f, ...f.fixes.flatMap((fix) => fix.edits)]) {
          assert.ok(start >= 0 && start <= end && end <= article.text.length);
          assert.ok(!splits(start) && !splits(end));
        }
    });

    it(`no two rules mark the same words: ${title}`, () => {
      const byPlace = new Map<string, string>();
      for (const f of found) {
        const place = `${f.start}-${f.end}`;
        const other = byPlace.get(place);
        if (other !== undefined && other !== f.rule && !mayShare(other, f.rule))
          assert.fail(`${other} and ${f.rule} both mark «${f.text}»`);
        byPlace.set(place, f.rule);
      }
    });

    it(`a safe fix silences its finding and creates none: ${title}`, () => {
      for (const f of found) {
        const fix = f.fixes.find(({ safe }) => safe);
        if (!fix) continue;
        const after = run(apply(article.text, fix.edits));
        assert.ok(after.length < found.length, `${f.rule} «${f.text}»`);
        const before = new Set(found.map((b) => b.rule));
        assert.ok(after.every((a) => before.has(a.rule)));
      }
    });

    it(`hard-wrapped, it gets the same marks but for layout: ${title}`, () => {
      if (article.format === 'markdown' || rule.startsWith('layout/')) return;
      const unlaid = (findings: readonly Finding[], text: string) =>
        summary(
          findings.filter((f) => !f.rule.startsWith('layout/')),
          text,
        ).sort();
      for (const width of [70, 80, 90]) {
        const wrapped = wrap(article.text, width);
        assert.deepEqual(unlaid(run(wrapped), wrapped), unlaid(found, article.text));
      }
    });

    it(`cleaned twice is cleaned once: ${title}`, () => {
      const context = { siblings, settings, spelling };
      const once = clean(article, rules, context).article;
      assert.equal(clean(once, rules, context).article.text, once.text);
    });

    it(`the order of rules does not matter, and a faulty one silences no other: ${title}`, () => {
      const faulty: Rules = {
        'style/faulty': {
          severity: 'error',
          summary: 'Always breaks.',
          check: () => {
            throw new Error('broken');
          },
        },
      };
      const reversed = Object.fromEntries(Object.entries(rules).reverse()) as Rules;
      assert.deepEqual(
        summary(run(article.text, { ...faulty, ...reversed }), article.text),
        summary(found, article.text),
      );
    });
  }
});

/** Breaks each line at the last space before `width`, as a mail program does. */
function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      const out: string[] = [];
      for (const word of line.split(' ')) {
        const last = out.at(-1);
        if (last === undefined || last.length + 1 + word.length > width) out.push(word);
        else out[out.length - 1] = `${last} ${word}`;
      }
      return out.join('\n');
    })
    .join('\n');
}

describe('Over any text at all', () => {
  // Pieces that rules look for, so that chance puts them side by side.
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...pieces()) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  );
  const text = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

  it('no rule throws, and every span lies inside the text', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('a.txt', 'a.md'), (written, path) => {
        const { findings, faults } = analyseAll(new Article(written, { path }), rules);
        assert.deepEqual(faults, []);
        for (const f of findings)
          for (const { start, end } of [
            f,
            ...f.because.filter((b) => !b.article),
            ...f.fixes.flatMap((x) => x.edits),
          ])
            assert.ok(start >= 0 && start <= end && end <= written.length, f.rule);
      }),
      { numRuns: 300 },
    );
  });

  it('cleaning settles', () => {
    fc.assert(
      fc.property(text, (written) => {
        const context = { siblings: [], settings: defaultSettings };
        const once = clean(new Article(written), rules, context).article;
        assert.equal(clean(once, rules, context).article.text, once.text);
      }),
      { numRuns: 150 },
    );
  });

  it('an empty article gets no mark', () => {
    for (const written of ['', '\n', ' \n\t\n ', '\r\n\r\n'])
      assert.deepEqual(analyseAll(new Article(written), rules), { findings: [], faults: [] });
  });
});

function pieces(): string[] {
  return [
    ...[
      'the the ',
      'harbour ',
      'condi-',
      '\n',
      '\n\n',
      '\r\n',
      '. ',
      ' .',
      '..',
      ', ',
      '“',
      '”',
      '"',
      '‘',
      '’',
      "'",
    ],
    ...[
      'â€™',
      'Ã©',
      '&amp;',
      '&nbsp;',
      '<b>',
      '</p>',
      'TK ',
      'XXX',
      '[PHOTO]',
      '- ',
      '# ',
      '* ',
      '  ',
      '\t',
      '\u00A0',
    ],
    ...[
      'Ms Talbot said ',
      'on Monday ',
      '14 people ',
      '12 per cent ',
      'from 10 to 5 ',
      'in 2011 ',
      'https://a.example/b ',
    ],
    ...[
      'The ferry sailed from Port Ellery at dawn with 40 passengers on board',
      '---\n',
      '```\n',
      '| a | b |\n',
    ],
  ];
}

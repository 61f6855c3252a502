// What is measured: each loads itself and gives a function that checks one text to the end.

/** @type {Record<string, () => Promise<(text: string) => unknown>>} */
export const subjects = {
  stet: async () => {
    const { Article, analyseAll, rules } = await import('../../dist/engine.mjs');
    return (text) => analyseAll(new Article(text, { path: 'article.txt' }), rules).findings.length;
  },
  'Intl.Segmenter': () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
    return Promise.resolve((text) => {
      let count = 0;
      for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count++;
      return count;
    });
  },
  'harper.js': async () => {
    const { LocalLinter } = await import('harper.js');
    const { binary } = await import('harper.js/binary');
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return async (text) => (await linter.lint(text, { language: 'plaintext' })).length;
  },
  'write-good': async () => {
    const { default: writeGood } = await import('write-good');
    return (text) => writeGood(text).length;
  },
};

import type { Article } from '../../article';
import type { Block } from '../../block';
import { isCaption } from '../../extract/captions';
import { names } from '../../extract/entities';
import { isQuoted } from '../../extract/prose';
import { passageRuns } from '../../siblings/readings/name-parts';
import { firstElsewhere } from '../../siblings/elsewhere';
import { KnownRows, nameRows } from '../../siblings/readings/torn-fronts';
import { KnownNames, tornNames, type Torn } from '../../siblings/readings/torn-names';
import { isTitleCase } from '../../siblings/statements';
import { tokens } from '../../siblings/tokens';
import type { Rule } from '../../rule';
import type { Span } from '../../span';
import { eachInSteps } from '../../steps';
import { structure } from '../../structure';

/** A name of which a half is gone, or has another name in its place. */
export const tornName: Rule = {
  severity: 'information',
  summary: 'Half of a name is missing, or another name stands in its place.',
  *check(article, { siblings }) {
    const articles = [article, ...siblings.filter((sibling) => sibling !== article)];
    const known = new KnownNames();
    for (const one of articles)
      yield* eachInSteps(yield* one.readInSteps(names), ({ mentions }) => {
        for (const { fact } of mentions) known.add(fact);
      });
    const rows = new KnownRows();
    for (const one of articles)
      yield* eachInSteps(one.read(structure).story, (block) => {
        for (const row of block.read(nameRows)) rows.add(row);
      });
    for (const block of article.read(structure).story) {
      yield undefined;
      const all = block.read(tokens);
      if (isTitleCase(all) || isCaption(block.text)) continue;
      for (const one of tornNames(all, block.read(passageRuns), block.text, known, rows)) {
        if (isMeant(one, block)) continue;
        const at = block.source(one.first.start, one.last.end);
        yield {
          at,
          message: messageOf(article.quote(at), one),
          because: evidence(articles, at, one),
        };
      }
    }
  },
};

/**
 * Whether what looks torn can have been meant: `The clerk told Fennick News Holm had left`, a speaker's
 * own words, a name that goes on behind a wide space.
 */
function isMeant({ kind, first, last }: Torn, block: Block): boolean {
  const { text } = block;
  switch (kind) {
    case 'run-together':
      return /\b(?:tells?|told|telling) $/.test(text.slice(0, first.start));
    case 'no-name':
      return isQuoted(block, first.start, last.end);
    case 'cut-short':
      return /^\s{1,3}\p{Lu}/u.test(text.slice(last.end));
    default:
      return false;
  }
}

function messageOf(text: string, { kind, whole }: Torn): string {
  switch (kind) {
    case 'run-together':
      return `“${text}” runs two names together; expected “${whole ?? ''}” or the other name`;
    case 'cut-short':
      return `“${text}” breaks off; “${whole ?? ''}” elsewhere`;
    case 'cut-in-front':
      return `“${text}” has lost its first word; “${whole ?? ''}” elsewhere`;
    case 'no-name':
      return `“${text}” is a title without a name`;
  }
}

/** Where the whole name stands, the mark's own place aside. */
function evidence(articles: readonly Article[], at: Span, { whole }: Torn) {
  if (whole === undefined) return [];
  return firstElsewhere(articles, at, 'the whole name', (article) =>
    article
      .read(names)
      .flatMap(({ mentions }) => mentions.filter(({ fact }) => fact.text === whole))
      .map(({ span }) => span),
  );
}

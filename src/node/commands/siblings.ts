import { entryOf, SiblingIndex, type Article, type IndexEntry, type Ranked } from '../../engine';
import { tallyOf } from '../../report/shown-readings';
import { sideBySide } from '../../report/side-by-side';
import { siblingsText, type CountedSibling } from '../../report/siblings-text';
import { UsageError, type Command, type Given } from '../command';
import { Run } from '../run';

/** Of more files the texts are not kept, so that their readings are not compared: that would take minutes. */
const mostCounted = 300;

/** `stet siblings`: ranks, for each article given, all the others. */
export const siblingsCommand: Command = {
  name: 'siblings',
  summary: 'ranks, for each article under PATH, the others by how surely they report its event',
  operands: 'PATH…',
  options: {
    top: { help: 'how many to list for each', value: 'N', default: '5' },
    format: { help: 'how to print them', choices: ['text', 'json'], default: 'text' },
  },
  notes: 'The score is the likelihood that two articles report one event, from 0 to 1.',
  run: siblings,
};

async function siblings(given: Given): Promise<number> {
  const top = Number(given.text('top'));
  if (!Number.isInteger(top) || top < 1) throw new UsageError('--top needs a whole number from 1');
  const run = new Run('siblings', given);
  const json = given.text('format') === 'json';
  const index = new SiblingIndex();
  const texts = new Map<string, Article>();
  for (const file of run.files) {
    const entry = run.read(file);
    if (!entry?.wanted) continue;
    index.add(entryOf(entry.article, file.path));
    if (!json && run.files.length <= mostCounted) texts.set(file.path, entry.article);
  }
  await run.print(json ? '{"articles":[' : '');
  let first = true;
  for (const entry of index.entries()) {
    const ranked = index.rank(entry, top);
    await run.put(
      json
        ? `${first ? '' : ','}\n${asJson(entry, ranked)}`
        : siblingsText(entry, counted(entry, ranked, texts)),
    );
    first = false;
    if (run.output.gone) return 0;
  }
  await run.print(json ? `\n],"errors":${JSON.stringify(run.errors)}}\n` : '');
  return run.failed ? 2 : 0;
}

function asJson(entry: IndexEntry, ranked: readonly Ranked[]): string {
  return JSON.stringify({
    path: entry.path,
    siblings: ranked.map(({ entry: { path }, score, sameEvent, copyOf, sharedNames }) => ({
      path,
      score: Number(score.toFixed(4)),
      sameEvent,
      copyOf,
      sharedNames,
    })),
  });
}

/** How the readings of those on the same event differ, where the texts are still at hand. */
function counted(
  entry: IndexEntry,
  ranked: readonly Ranked[],
  texts: ReadonlyMap<string, Article>,
): readonly CountedSibling[] {
  const article = texts.get(entry.path);
  return ranked.map((one) => {
    const other = texts.get(one.entry.path);
    return article && other && one.sameEvent
      ? { ranked: one, tally: tallyOf(sideBySide(article, other).readings) }
      : { ranked: one };
  });
}

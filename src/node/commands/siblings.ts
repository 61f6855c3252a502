import { entryOf, SiblingIndex, type IndexEntry, type Ranked } from '../../engine';
import { oneLine } from '../../report/face';
import { UsageError, type Command, type Given } from '../command';
import { Run } from '../run';

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
  for (const file of run.files) {
    const entry = run.read(file);
    if (entry?.wanted) index.add(entryOf(entry.article, file.path));
  }
  await run.print(json ? '{"articles":[' : '');
  let first = true;
  for (const entry of index.entries()) {
    const ranked = index.rank(entry, top);
    await run.put(json ? `${first ? '' : ','}\n${asJson(entry, ranked)}` : asText(entry, ranked));
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

function asText(entry: IndexEntry, ranked: readonly Ranked[]): string {
  const rows = ranked.map(({ entry: { path }, score, sameEvent, copyOf, sharedNames }) => {
    const what = copyOf ? 'copy' : sameEvent ? 'same event' : '';
    const names = sharedNames.slice(0, 4).join(', ');
    return `  ${score.toFixed(2)}  ${what.padEnd(10)}  ${oneLine(path)}${names ? `  (${oneLine(names)})` : ''}`;
  });
  return `${[oneLine(entry.path), ...(rows.length ? rows : ['  no other article'])].join('\n')}\n\n`;
}

import { factsOf, type Article, type ReadFact } from '../../engine';
import { oneLine } from '../../report/face';
import { placesIn } from '../../report/positions';
import type { Command, Given } from '../command';
import { Run } from '../run';

/** `stet facts`: what was read in each article. */
export const factsCommand: Command = {
  name: 'facts',
  summary: 'prints the figures, dates, times, ages, names and quotations as they were read',
  operands: 'PATH…',
  options: {
    format: { help: 'how to print them', choices: ['text', 'json'], default: 'text' },
  },
  run: facts,
};

async function facts(given: Given): Promise<number> {
  const run = new Run('facts', given);
  const json = given.text('format') === 'json';
  await run.print(json ? '{"version":1,"articles":[' : '');
  let first = true;
  for (const file of run.files) {
    const entry = run.read(file);
    if (!entry?.wanted) continue;
    const read = factsOf(entry.article);
    await run.put(
      json
        ? `${first ? '' : ','}\n${asJson(file.path, entry.article, read)}`
        : asText(file.path, entry.article, read),
    );
    first = false;
    if (run.output.gone) return 0;
  }
  await run.print(json ? `\n],"errors":${JSON.stringify(run.errors)}}\n` : '');
  return run.failed ? 2 : 0;
}

function asJson(path: string, article: Article, read: readonly ReadFact[]): string {
  const place = article.read(placesIn);
  return JSON.stringify({
    path,
    facts: read.map(({ kind, start, end, text, reading }) => ({
      kind,
      start,
      end,
      text,
      ...place(start),
      reading,
    })),
  });
}

function asText(path: string, article: Article, read: readonly ReadFact[]): string {
  const place = article.read(placesIn);
  const rows = read.map(({ kind, start, text, reading }) => {
    const { line, column } = place(start);
    return `${oneLine(path)}:${line}:${column}: ${kind} “${oneLine(text)}” → ${oneLine(reading)}`;
  });
  return rows.length ? `${rows.join('\n')}\n` : '';
}

import { byKind, type ComparisonReport } from './compare';
import { oneLine } from './face';

/** The comparison as a Markdown page: the readings in a table, then the sentences side by side. */
export function compareMarkdown({ a, b, pairs, differences }: ComparisonReport): string {
  const names = `| ${cell(a.path ?? 'A')} | ${cell(b.path ?? 'B')} |`;
  const out = [`# ${plain(a.path ?? 'A')} and ${plain(b.path ?? 'B')}`, ''];
  if (!differences.length) out.push('No differing readings.', '');
  for (const [kind, own] of byKind(differences)) {
    out.push(`## ${kind}`, '', `${names} |`, '| --- | --- | --- |');
    for (const one of own)
      out.push(
        `| ${cell(one.a.text)} | ${cell(one.b.text)} | ${one.compatible ? 'both can stand' : 'stand against each other'} |`,
      );
    out.push('');
  }
  out.push('## Sentence by sentence', '', names, '| --- | --- |');
  for (const pair of pairs)
    out.push(`| ${pair.a ? cell(a.quote(pair.a)) : ''} | ${pair.b ? cell(b.quote(pair.b)) : ''} |`);
  return `${out.join('\n')}\n`;
}

/** Text for a line of Markdown: nothing in it is obeyed. */
function plain(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]<>()#+!|~-]/g, '\\$&');
}

const cell = plain;

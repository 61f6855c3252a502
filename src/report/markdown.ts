import { oneLine, summary, type CheckedArticle, type Face } from './face';
import { placesIn, positions } from './positions';

/** A memo for the desk: an article a section, a finding an item, errors first. */
export function markdownFace(): Face {
  return {
    head: () => '# Marks\n',
    article,
    foot(totals) {
      const problems = totals.errors.map(
        ({ path, message }) => `- ${code(path)}: ${escaped(message)}\n`,
      );
      const section = problems.length ? `\n## Not checked\n\n${problems.join('')}` : '';
      const sum = summary(totals);
      return `${section}\n${sum[0]?.toUpperCase() ?? ''}${sum.slice(1)}.\n`;
    },
  };
}

function article({ path, text, findings }: CheckedArticle): string {
  const place = positions(text);
  const items = findings
    .filter(({ severity }) => severity !== 'hint')
    .map((finding) => {
      const because = finding.because.map(({ article, start, message }) => {
        const { line } = (article?.read(placesIn) ?? place)(start);
        const file = article?.path === undefined ? '' : `${code(article.path)}, `;
        return `    - ${file}line ${line}: ${escaped(message)}\n`;
      });
      const { line } = place(finding.start);
      return (
        `- Line ${line}, **${finding.severity}**: ${escaped(finding.message)} ` +
        `(\`${finding.rule}\`)\n${because.join('')}`
      );
    });
  return items.length ? `\n## ${code(path)}\n\n${items.join('')}` : '';
}

/** Words of the copy, so that they show as they are and neither as marks nor as HTML. */
export function escaped(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>&#|~!$]/g, '\\$&');
}

/** Words as Markdown code, whatever they hold. */
export function code(text: string): string {
  const line = oneLine(text);
  const fence = line.includes('`') ? '``' : '`';
  return `${fence}${fence === '``' ? ` ${line} ` : line}${fence}`;
}

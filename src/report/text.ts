import type { Severity } from '../engine';
import { oneLine, summary, type CheckedArticle, type Face } from './face';
import { placesIn, positions } from './positions';

/** SGR codes of a terminal: red, yellow, cyan, faint. */
const colour: Record<Severity | 'faint' | 'bold', string> = {
  error: '31',
  warning: '33',
  information: '36',
  hint: '2',
  faint: '2',
  bold: '1',
};

/** For a person at a terminal: a line a finding, evidence beneath, the count at the end. */
export function textFace(options: { readonly colours: boolean }): Face {
  const paint = (style: keyof typeof colour, text: string) =>
    options.colours ? `\u001B[${colour[style]}m${text}\u001B[0m` : text;

  const article = ({ path, text, findings }: CheckedArticle): string => {
    const place = positions(text);
    return findings
      .map((finding) => {
        const { line, column } = place(finding.start);
        const rest = finding.because.map(({ article, start, message }) => {
          const where = (article?.read(placesIn) ?? place)(start);
          const file = oneLine(article?.path ?? path);
          return `    ${paint('faint', `${file}:${where.line}:${where.column}`)}: ${oneLine(message)}\n`;
        });
        return (
          `${paint('bold', `${oneLine(path)}:${line}:${column}`)}: ` +
          `${paint(finding.severity, finding.severity)}: ${oneLine(finding.message)} ` +
          `${paint('faint', `[${finding.rule}]`)}\n${rest.join('')}`
        );
      })
      .join('');
  };
  return { head: () => '', article, foot: (totals) => `${summary(totals)}\n` };
}

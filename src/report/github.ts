import type { Severity } from '../engine';
import { oneLine, summary, type CheckedArticle, type Face } from './face';
import { positions } from './positions';

const level: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands of GitHub Actions, which show as annotations on the lines of a pull request. */
export function githubFace(): Face {
  return { head: () => '', article, foot: (totals) => `${summary(totals)}\n` };
}

function article({ path, text, findings }: CheckedArticle): string {
  const place = positions(text);
  return findings
    .filter(({ severity }) => severity !== 'hint')
    .map((finding) => {
      const from = place(finding.start);
      const to = place(finding.end);
      // Columns are valid only for a mark on one line.
      const columns = from.line === to.line ? `,col=${from.column},endColumn=${to.column}` : '';
      const message = [finding.message, ...finding.because.map(({ message }) => message)]
        .map(oneLine)
        .join('\n');
      return (
        `::${level[finding.severity]} file=${property(path.replaceAll('\\', '/'))},line=${from.line},` +
        `endLine=${to.line}${columns},title=${property(finding.rule)}::${data(message)}\n`
      );
    })
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

import type { Evidence } from '../engine';
import type { CheckedArticle, Face } from './face';
import { positions } from './positions';

/** The report's contract, for other programs: `version` changes when a field changes its meaning. */
export function jsonFace(): Face {
  let first = true;
  return {
    head: () => '{"version":1,"articles":[',
    article(article) {
      const text = `${first ? '' : ','}\n${JSON.stringify(articleJson(article))}`;
      first = false;
      return text;
    },
    foot: ({ errors }) => `\n],"errors":${JSON.stringify(errors)}}\n`,
  };
}

function articleJson({ path, text, isArticle, findings }: CheckedArticle): unknown {
  const place = positions(text);
  return {
    path,
    isArticle,
    findings: findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      ...(finding.why === undefined ? {} : { why: finding.why }),
      key: finding.key,
      start: finding.start,
      end: finding.end,
      text: finding.text,
      ...place(finding.start),
      because: finding.because.map((evidence) => evidenceJson(evidence, text)),
      fixes: finding.fixes,
    })),
  };
}

function evidenceJson(evidence: Evidence, text: string): unknown {
  const { article, start, end, message } = evidence;
  return {
    ...(article?.path === undefined ? {} : { path: article.path }),
    start,
    end,
    text: (article?.text ?? text).slice(start, end),
    message,
  };
}

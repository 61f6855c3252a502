import type { Finding } from '../engine';
import { positions } from './positions';

/** One article's part of the report. */
export interface CheckedArticle {
  readonly path: string;
  readonly text: string;
  readonly isArticle: boolean;
  readonly findings: readonly Finding[];
}

/** The report's contract: `version` changes when a field changes its meaning. */
export function toJson(
  articles: readonly CheckedArticle[],
  errors: readonly { path: string; message: string }[],
): string {
  return JSON.stringify({ version: 1, articles: articles.map(articleJson), errors });
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
      because: finding.because.map(({ article, start, end, message }) => ({
        ...(article?.path === undefined ? {} : { path: article.path }),
        start,
        end,
        text: (article?.text ?? text).slice(start, end),
        message,
      })),
      fixes: finding.fixes,
    })),
  };
}

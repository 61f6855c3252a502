import type { Edit, Finding, Rules, Severity, Span } from '../engine';
import { categoryOf } from '../engine';
import type { CheckedArticle, Face } from './face';
import { placesIn, positions, type Position } from './positions';

const level: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0, the exchange format of code scanners and their viewers. */
export function sarifFace(rules: Rules, version: string): Face {
  const ids = Object.keys(rules);
  let first = true;
  return {
    head() {
      const driver = {
        name: 'Stet',
        version,
        semanticVersion: version,
        rules: Object.entries(rules).map(([id, { severity, summary }]) => ({
          id,
          shortDescription: { text: summary },
          defaultConfiguration: { level: level[severity] },
          properties: { category: categoryOf(id as keyof Rules) },
        })),
      };
      return (
        '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[' +
        `{"tool":{"driver":${JSON.stringify(driver)}},"columnKind":"utf16CodeUnits","results":[`
      );
    },
    article(article) {
      const results = article.findings.map((finding) =>
        JSON.stringify(result(finding, article, ids)),
      );
      if (!results.length) return '';
      const text = `${first ? '' : ','}\n${results.join(',\n')}`;
      first = false;
      return text;
    },
    foot({ errors }) {
      const invocation = {
        executionSuccessful: errors.length === 0,
        toolExecutionNotifications: errors.map(({ path, message }) => ({
          level: 'error',
          message: { text: `${path}: ${message}` },
          locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
        })),
      };
      return `\n],"invocations":[${JSON.stringify(invocation)}]}]}\n`;
    },
  };
}

type Place = (offset: number) => Position;

function result(finding: Finding, { path, text }: CheckedArticle, ids: readonly string[]): unknown {
  const uri = uriOf(path);
  const place = positions(text);
  return {
    ruleId: finding.rule,
    ruleIndex: ids.indexOf(finding.rule),
    level: level[finding.severity],
    message: { text: finding.message },
    locations: [location(uri, text, place, finding)],
    relatedLocations: finding.because.map(({ article, start, end, message }, id) => ({
      id,
      ...location(
        article?.path === undefined ? uri : uriOf(article.path),
        article?.text ?? text,
        article?.read(placesIn) ?? place,
        { start, end },
      ),
      message: { text: message },
    })),
    partialFingerprints: { 'stetKey/v1': finding.key },
    fixes: finding.fixes.map(({ title, edits }) => ({
      description: { text: title },
      artifactChanges: [
        {
          artifactLocation: { uri },
          replacements: edits.map((edit) => replacement(place, edit)),
        },
      ],
    })),
  };
}

function location(uri: string, text: string, place: Place, span: Span): object {
  return {
    physicalLocation: {
      artifactLocation: { uri },
      region: { ...region(place, span), snippet: { text: text.slice(span.start, span.end) } },
    },
  };
}

function replacement(place: Place, edit: Edit): unknown {
  return { deletedRegion: region(place, edit), insertedContent: { text: edit.newText } };
}

function region(place: Place, { start, end }: Span): object {
  const from = place(start);
  const to = place(end);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
  };
}

/** A relative reference for a relative path, `file:` for an absolute one. */
function uriOf(path: string): string {
  const parts = path.replaceAll('\\', '/').split('/').map(encodeURIComponent);
  const drive = /^[A-Za-z]:/.exec(path);
  if (drive) return `file:///${[drive[0], ...parts.slice(1)].join('/')}`;
  return path.startsWith('/') ? `file://${parts.join('/')}` : parts.join('/');
}

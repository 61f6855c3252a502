import { holds, type AnnotationState } from '../../engine/annotations/state';
import { oneLine } from '../../report/face';
import { criticMarkup, marginHtml } from '../../report/marked-up';
import { memoHtml, memoMarkdown, type MemoArticle } from '../../report/memo';
import { positions } from '../../report/positions';
import type { Command, Given } from '../command';
import { DeskNotes } from '../desk-notes';
import { Run } from '../run';

const formats = ['text', 'json', 'memo', 'memo-html', 'critic', 'html'];

/** `stet notes`: the desk's notes and verdicts on the articles given. */
export const notesCommand: Command = {
  name: 'notes',
  summary: "lists the desk's notes and verdicts on every article under PATH",
  operands: 'PATH…',
  options: {
    format: {
      help: 'text, json; memo, memo-html: the desk memo; critic, html: the copy with its notes',
      choices: formats,
      default: 'text',
    },
  },
  run: notes,
};

async function notes(given: Given): Promise<number> {
  const run = new Run('notes', given);
  const desk = new DeskNotes((error) => {
    run.fail(error);
  });
  const articles: MemoArticle[] = [];
  for (const file of run.files) {
    const entry = run.read(file);
    if (!entry) continue;
    const states = await desk.of(file.path, entry.article);
    if (states.length) articles.push({ path: file.path, text: entry.article.text, states });
  }
  await run.print(printed(given.text('format'), articles));
  return run.failed ? 2 : 0;
}

function printed(format: string, articles: readonly MemoArticle[]): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify({ version: 1, articles: articles.map(noteJson) })}\n`;
    case 'memo':
      return memoMarkdown(articles);
    case 'memo-html':
      return memoHtml(articles);
    case 'critic':
      return articles.map(({ text, states }) => criticMarkup(text, states)).join('\n');
    case 'html':
      return articles.map(({ path, text, states }) => marginHtml(path, text, states)).join('\n');
    default:
      return articles.map(noteText).join('');
  }
}

function noteJson({ path, text, states }: MemoArticle): unknown {
  return {
    path,
    notes: states.map((state) => ({
      id: state.annotation.id,
      verdict: state.annotation.verdict,
      state: stateOf(state),
      ...(state.span ? { ...state.span, text: text.slice(state.span.start, state.span.end) } : {}),
      exact: state.annotation.selectors.quote.exact,
      changes: state.changes,
      remarks: state.annotation.remarks,
      links: state.annotation.links,
    })),
  };
}

function noteText({ path, text, states }: MemoArticle): string {
  const place = positions(text);
  return states
    .map((state) => {
      const { annotation, span } = state;
      const at = span ? `:${place(span.start).line}:${place(span.start).column}` : '';
      const words = oneLine(
        span ? text.slice(span.start, span.end) : annotation.selectors.quote.exact,
      );
      const said = annotation.remarks.map((remark) => `    ${oneLine(remark.text)}\n`).join('');
      return `${path}${at}  ${annotation.verdict}, ${stateOf(state)}  “${words}”\n${said}`;
    })
    .join('');
}

function stateOf(state: AnnotationState): string {
  if (!state.span) return 'lost its place';
  if (state.changes.length) return 'stale';
  if (holds(state)) return 'holds';
  return state.annotation.resolved ? 'resolved' : 'open';
}

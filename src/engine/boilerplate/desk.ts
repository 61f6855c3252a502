import type { Article } from '../article';
import type { Settings } from '../settings';
import { furniture } from './furniture';
import { warningConfidence, type Furniture } from './kinds';

/** What the desk decided for these lines outweighs what Stet thinks of them. */
export function furnitureFor(article: Article, settings: Settings): readonly Furniture[] {
  const { always, never } = settings.boilerplate;
  const found = article.read(furniture);
  if (!always.length && !never.length) return found;
  const kept = found.filter(
    ({ block, span }) => !listed(never, block.text) && !listed(never, article.quote(span)),
  );
  // What Stet is sure of keeps its kind; a doubt or a part of the line gives way to the desk's word.
  const sure = new Set(
    kept
      .filter(({ block, span, confidence }) => {
        return confidence >= warningConfidence && span.end - span.start === block.end - block.start;
      })
      .map(({ block }) => block),
  );
  const taught = always.length
    ? article.blocks
        .filter(({ text }) => !listed(never, text) && listed(always, text))
        .filter((block) => !sure.has(block))
        .map((block): Furniture => ({
          block,
          span: block.source(),
          kind: 'other',
          confidence: 1,
          why: 'the desk’s stet.json lists this line as boilerplate',
          safe: false,
        }))
    : [];
  const told = new Set(taught.map(({ block }) => block));
  const others = kept.filter(({ block }) => !told.has(block));
  return [...others, ...taught].sort((a, b) => a.span.start - b.span.start);
}

/** Whether the desk said that this line is never boilerplate. */
export function isNever(text: string, settings: Settings): boolean {
  return listed(settings.boilerplate.never, text);
}

/** Whether one of the lists' lines is this one; `*` in a list stands for any words. */
function listed(lines: readonly string[], text: string): boolean {
  const folded = fold(text);
  return lines.some((line) => fits(fold(line).split('*'), folded));
}

/** Each part must follow the one before; the first and the last hold on to the ends. */
function fits(parts: readonly string[], text: string): boolean {
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  if (parts.length === 1) return text === first;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false;
  let at = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= text.length - last.length;
}

function fold(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}

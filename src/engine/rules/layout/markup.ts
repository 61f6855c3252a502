import type { Article, Format } from '../../article';
import type { Block } from '../../block';
import { inCopy } from '../../block-rule';
import { decodeEntity, entityPattern } from '../../extract/html-entities';
import { writesMarkdown } from '../../markdown-habit';
import type { Report, Rule, Severity } from '../../rule';
import type { Span } from '../../span';

/** Marks of HTML, of a publishing system or of Markdown left in the words. */
export const markup: Rule = {
  severity: 'warning',
  summary: 'Tags, entities or other marks of a page are left in the text.',
  anyLanguage: true,
  // A lone line heads nothing: it is as likely a hash that somebody typed.
  check: (article, context) => checkOf(article)(article, context),
};

function checkOf(article: Article): Rule['check'] {
  if (article.format === 'markdown') return checks.markdown;
  if (writesMarkdown(article)) return inMarkdown;
  return article.blocks.length < 2 ? ofOneBlock : checks.text;
}

const checks: Readonly<Record<Format, Rule['check']>> = {
  text: inCopy((block) => leftovers(block, 'text')),
  markdown: inCopy((block) => leftovers(block, 'markdown')),
};

/** Markdown in a file of another name: its own marks are meant. */
const inMarkdown = inCopy((block) => leftovers(block, 'text', undefined, 'hint'));

const ofOneBlock = inCopy((block) => leftovers(block, 'text', /^#/));

/**
 * @param but what a text may begin with that has no leftovers
 * @param own what Markdown's own marks are worth, where that is not the rule's severity
 */
function leftovers(
  { passage: { raw }, start }: Block,
  format: Format,
  but?: RegExp,
  own?: Severity,
): Report[] {
  if (!mayBeMarked.test(raw) || but?.test(raw)) return [];
  return [...entities(raw, format), ...marks(raw, format, own)].map((draft) =>
    placed(draft, start, raw),
  );
}

/** What every mark begins with. */
const mayBeMarked = /[&<[{*]|^#/;

type Draft = Omit<Report, 'at' | 'fixes'> & Span & { by?: string; safe?: boolean };

function placed({ start, end, by, safe, ...rest }: Draft, offset: number, raw: string): Report {
  const at = { start: start + offset, end: end + offset };
  // Taking a mark out must not leave two spaces or one before a stop.
  const spaced = by === '' && raw[start - 1] === ' ' && /[\s.,;:!?]/.test(raw[end] ?? '\n');
  const edit = { start: spaced ? at.start - 1 : at.start, end: at.end, newText: by ?? '' };
  const title = by?.trim() ? `Write “${by}”` : by ? 'Write a space' : 'Remove it';
  return {
    ...rest,
    at,
    fixes: by === undefined ? [] : [{ title, safe: safe ?? false, edits: [edit] }],
  };
}

/** `AT&amp;T`, and `&amp;nbsp;`, which was escaped twice; in Markdown only the latter is a leftover. */
function* entities(raw: string, format: Format): Generator<Draft> {
  for (const { 0: entity, index } of raw.matchAll(entityPattern)) {
    let by = decodeEntity(entity);
    if (by === undefined) continue;
    let end = index + entity.length;
    const inner =
      by === '&'
        ? /^(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8}\d{0,2});/.exec(
            raw.slice(end, end + 12),
          )?.[0]
        : undefined;
    const twice = inner === undefined ? undefined : decodeEntity(`&${inner}`);
    if (inner !== undefined && twice !== undefined) {
      end += inner.length;
      by = twice;
    } else if (format === 'markdown') continue;
    const written = raw.slice(index, end);
    yield {
      start: index,
      end,
      message: by.trim() ? `“${written}” stands for “${by}”` : `“${written}” stands for a space`,
      by,
      safe: true,
    };
  }
}

const inlineTag =
  'b|i|u|em|strong|span|font|small|big|sup|sub|mark|a|abbr|cite|q|s|del|ins|center|nobr|wbr|o:p|st1:[a-z]{1,20}';
const blockTag =
  'p|br|div|h[1-6]|ul|ol|li|blockquote|figure|figcaption|img|iframe|script|style|table|tbody|thead|tr|td|th|hr|section|article|header|footer|aside|main|nav|html|body|head|meta|link|title|form|input|button|video|audio|source|picture|svg|noscript|object|embed|pre|code|amp-[a-z-]{1,20}';
const tag = new RegExp(`</?(?:(?<inline>${inlineTag})|${blockTag})(?:\\s[^<>]{0,600})?/?>`, 'giu');
/** Copy about HTML names the tag it talks of. */
const talkedOf = /^\s{0,3}(?:tags?|elements?)\b/u;

const textMarks: readonly { pattern: RegExp; what: string; group?: boolean; textOnly?: boolean }[] =
  [
    { pattern: /<!--[^<>]{0,600}-->/gu, what: 'an HTML comment', textOnly: true },
    {
      pattern:
        /\[\/?(?:b|i|u|url|img|quote|size|color|caption|gallery|embed|vc_row|vc_column|vc_column_text|et_pb_[a-z_]{1,30}|su_[a-z_]{1,30}|youtube|tweet|video|audio|playlist|dropcap|pullquote|blockquote|sidebar|button|divider|spacer)(?:[ =][^[\]]{0,400})?\/?\](?!\()/gu,
      what: 'a mark of a publishing system',
    },
    {
      pattern: /\{\{[^{}\n]{1,100}\}\}|\{%[^{}\n]{1,100}%\}/gu,
      what: 'a field that was not filled in',
    },
    {
      pattern: /!?\[(?<inner>[^[\]\n]{1,200})\] ?\((?:https?:|\/|www\.)[^()\s]{1,400}\)/gu,
      what: 'a Markdown link',
      textOnly: true,
      group: true,
    },
    {
      pattern: /\*\*(?<inner>(?! )[^*\n]{1,200}(?<! ))\*\*/gu,
      what: 'Markdown emphasis',
      textOnly: true,
      group: true,
    },
    { pattern: /^#{1,6} (?=\S)/gu, what: 'a Markdown heading mark', textOnly: true },
  ];

function* marks(raw: string, format: Format, own?: Severity): Generator<Draft> {
  if (format !== 'markdown')
    for (const match of raw.matchAll(tag)) {
      const end = match.index + match[0].length;
      if (talkedOf.test(raw.slice(end, end + 12))) continue;
      const by = /^<br/i.test(match[0]) ? '\n' : '';
      yield {
        start: match.index,
        end,
        message: `“${short(match[0])}” is an HTML tag`,
        by,
        safe: match.groups?.inline !== undefined,
      };
    }
  for (const { pattern, what, group, textOnly } of textMarks) {
    if (textOnly && format === 'markdown') continue;
    for (const match of raw.matchAll(pattern))
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: `“${short(match[0])}” is ${what}`,
        by: group ? (match.groups?.inner ?? '') : '',
        ...(textOnly && own ? { severity: own } : {}),
      };
  }
  if (format === 'markdown')
    for (const match of raw.matchAll(/\[(?<inner>[^[\]\n]{1,200})\] \(https?:[^()\s]{1,400}\)/gu))
      yield {
        start: match.index,
        end: match.index + match[0].length,
        message: `“${short(match[0])}” is no link: a space stands between its words and its address`,
        by: match[0].replace('] (', ']('),
      };
}

const short = (text: string) => (text.length > 50 ? `${text.slice(0, 49)}…` : text);

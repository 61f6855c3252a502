import type { Article } from '../article';
import type { Span } from '../span';
import { furniture } from './furniture';

/** Where the copy came from, as it says itself. Spans are the article's. */
export interface Provenance {
  readonly urls: readonly (Span & { readonly url: string })[];
  /** Days in those addresses and in retrieval notes. */
  readonly dates: readonly ProvenanceDate[];
}

/** A day that a line of provenance names. */
export interface ProvenanceDate extends Span {
  /** `2031-05-17`; the day of the month is left out where the address gives none. */
  readonly iso: string;
  /** `address`: published then, as addresses go. `note`: what a note says, be it of retrieval. */
  readonly from: 'address' | 'note';
}

const address = /(?:https?:\/\/|www\.)[^\s<>"“”]{3,500}/giu;
/** The rest of an address that a line end broke: no space in it, and a mark that addresses have. */
const rest =
  /^[ \t]{0,4}(?:\r\n|\n|\r)[ \t]{0,4}(?<more>[-/_.?=&%#][^\s<>"“”]{1,400}|[a-z0-9]{1,80}[-/_.=][^\s<>"“”]{1,400})[ \t]{0,8}(?=\r|\n|$)/u;
const day =
  /\/(?<y>(?:19|20)\d\d)[/-](?<m>0?[1-9]|1[0-2])(?:[/-](?<d>0?[1-9]|[12]\d|3[01]))?(?=[/-]|$)/u;
const note = /\b(?<y>(?:19|20)\d\d)-(?<m>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\d|3[01])\b/gu;

/** Reads the addresses and dates off the lines that say where the copy came from. */
export function provenance(article: Article): Provenance {
  const urls: (Span & { url: string })[] = [];
  const dates: ProvenanceDate[] = [];
  for (const { kind, span } of article.read(furniture)) {
    if (kind !== 'provenance') continue;
    const text = article.text.slice(span.start, span.end);
    for (const match of text.matchAll(address)) {
      const from = match.index + match[0].length;
      const broken = rest.exec(text.slice(from));
      const more = broken?.groups?.more ?? '';
      const url = (match[0] + more).replace(/[.,;)\]]+$/u, '');
      const start = span.start + match.index;
      const end = broken ? span.start + from + broken[0].trimEnd().length : start + url.length;
      urls.push({ url, start, end });
      const date = day.exec(match[0]);
      if (date) {
        const at = start + date.index + 1;
        dates.push({
          iso: isoOf(date.groups),
          from: 'address',
          start: at,
          end: at + date[0].length - 1,
        });
      }
    }
    for (const match of text.replace(address, (url) => ' '.repeat(url.length)).matchAll(note)) {
      const start = span.start + match.index;
      dates.push({ iso: isoOf(match.groups), from: 'note', start, end: start + match[0].length });
    }
  }
  return { urls, dates };
}

function isoOf(groups: Record<string, string | undefined> = {}): string {
  const { y = '', m = '', d } = groups;
  const two = (n: string) => n.padStart(2, '0');
  return `${y}-${two(m)}${d ? `-${two(d)}` : ''}`;
}

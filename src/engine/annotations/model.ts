import * as v from 'valibot';
import type { Selectors } from './selectors';

/**
 * What the desk says of the words. `stet`: let it stand. `cq`: checked, correct as it stands.
 * `query`: a question to the author. `disputed`, `corrected`: the claim. `note`: a remark, no verdict.
 */
export const verdicts = ['stet', 'cq', 'query', 'disputed', 'corrected', 'note'] as const;
export type Verdict = (typeof verdicts)[number];

const person = v.object({ type: v.literal('Person'), name: v.string() });

const note = v.object({
  type: v.literal('TextualBody'),
  value: v.string(),
  format: v.optional(v.string()),
  purpose: v.picklist(['commenting', 'replying', 'assessing', 'tagging', 'describing']),
  creator: v.optional(person),
  created: v.optional(v.string()),
  modified: v.optional(v.string()),
});
const link = v.object({ id: v.string(), purpose: v.literal('linking') });

const quoteSelector = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
});
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const positionSelector = v.object({
  type: v.literal('TextPositionSelector'),
  start: offset,
  end: offset,
});

const annotation = v.object({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  id: v.string(),
  type: v.literal('Annotation'),
  motivation: v.optional(v.string(), 'commenting'),
  creator: v.optional(person),
  created: v.optional(v.string()),
  modified: v.optional(v.string()),
  target: v.object({
    source: v.string(),
    selector: v.array(v.variant('type', [quoteSelector, positionSelector])),
  }),
  body: v.optional(v.array(v.union([note, link])), []),
  /** The finding's key, where the annotation answers a mark. */
  'stet:finding': v.optional(v.string()),
  'stet:state': v.optional(v.picklist(['open', 'resolved']), 'open'),
});

/** The W3C JSON-LD form, as it stands in a file. */
type AnnotationJson = v.InferOutput<typeof annotation>;

/** One remark in an annotation's thread. */
export interface Remark {
  readonly text: string;
  readonly author: string | undefined;
  /** ISO 8601. */
  readonly created: string | undefined;
  readonly modified?: string | undefined;
}

/** A note or verdict of the desk on some words of an article. */
export interface Annotation {
  /** `urn:uuid:…`; its last part names the file. */
  readonly id: string;
  /** The article, relative to the workspace folder, with forward slashes. */
  readonly source: string;
  readonly selectors: Selectors;
  readonly verdict: Verdict;
  /** The thread, the first remark first; may be empty for a bare verdict. */
  readonly remarks: readonly Remark[];
  /** Where the claim was checked. */
  readonly links: readonly string[];
  readonly finding: string | undefined;
  readonly resolved: boolean;
  readonly author: string | undefined;
  readonly created: string | undefined;
  readonly modified: string | undefined;
}

/** W3C motivations that say what the verdicts say. */
const motivations: Readonly<Record<Verdict, string>> = {
  stet: 'assessing',
  cq: 'assessing',
  query: 'questioning',
  disputed: 'assessing',
  corrected: 'editing',
  note: 'commenting',
};

/** The annotation as W3C JSON-LD, two-space indented with a final line end: one change, one line of diff. */
export function toJsonLd(from: Annotation): string {
  return `${JSON.stringify(jsonOf(from), null, 2)}\n`;
}

/** Many annotations as a W3C `AnnotationCollection`'s single page. */
export function toCollection(list: readonly Annotation[], label: string): string {
  const items = list.map((from) => jsonOf(from));
  const first = { type: 'AnnotationPage', startIndex: 0, items };
  const head = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationCollection' };
  return `${JSON.stringify({ ...head, label, total: items.length, first }, null, 2)}\n`;
}

/** What came of reading annotations: those understood, and what was wrong with the others. */
export interface ParsedAnnotations {
  readonly annotations: readonly Annotation[];
  readonly problems: readonly string[];
}

/** Reads one annotation, an array of them, a page or a collection; never throws. */
export function parseAnnotations(text: string): ParsedAnnotations {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return {
      annotations: [],
      problems: [`not valid JSON: ${error instanceof Error ? error.message : String(error)}`],
    };
  }
  const annotations: Annotation[] = [];
  const problems: string[] = [];
  for (const [index, item] of itemsOf(value).entries()) {
    const parsed = v.safeParse(annotation, item);
    const made = parsed.success ? fromJson(parsed.output) : undefined;
    if (made) annotations.push(made);
    else if (parsed.success) problems.push(`annotation ${index + 1} has no TextQuoteSelector`);
    else {
      const [issue] = parsed.issues;
      problems.push(`annotation ${index + 1}: ${v.getDotPath(issue) ?? 'it'}: ${issue.message}`);
    }
  }
  return { annotations, problems };
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const { first, items } = (value ?? {}) as { first?: unknown; items?: unknown };
  if (Array.isArray(items)) return items;
  if (typeof first === 'object' && first !== null) return itemsOf(first);
  return [value];
}

function fromJson(json: AnnotationJson): Annotation | undefined {
  const quote = json.target.selector.find((s) => s.type === 'TextQuoteSelector');
  const position = json.target.selector.find((s) => s.type === 'TextPositionSelector');
  if (!quote) return undefined;
  const notes = json.body.filter((body) => 'type' in body);
  const assessed = notes.find(({ purpose }) => purpose === 'assessing')?.value;
  return {
    id: json.id,
    source: json.target.source,
    selectors: { quote, position: position ?? { type: 'TextPositionSelector', start: 0, end: 0 } },
    verdict: verdicts.find((verdict) => verdict === assessed) ?? 'note',
    remarks: notes
      .filter(({ purpose }) => purpose !== 'assessing')
      .map(({ value, creator, created, modified }) => ({
        text: value,
        author: creator?.name ?? json.creator?.name,
        created: created ?? json.created,
        ...(modified === undefined ? {} : { modified }),
      })),
    links: json.body.flatMap((body) => ('type' in body ? [] : [body.id])),
    finding: json['stet:finding'],
    resolved: json['stet:state'] === 'resolved',
    author: json.creator?.name,
    created: json.created,
    modified: json.modified,
  };
}

function jsonOf(from: Annotation): AnnotationJson {
  const { quote, position } = from.selectors;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: from.id,
    type: 'Annotation',
    motivation: motivations[from.verdict],
    ...(from.author === undefined ? {} : { creator: personOf(from.author) }),
    ...(from.created === undefined ? {} : { created: from.created }),
    ...(from.modified === undefined ? {} : { modified: from.modified }),
    target: { source: from.source, selector: [quote, position] },
    body: [
      ...(from.verdict === 'note'
        ? []
        : [{ type: 'TextualBody' as const, value: from.verdict, purpose: 'assessing' as const }]),
      ...from.remarks.map(({ text, author, created, modified }, index) => ({
        type: 'TextualBody' as const,
        value: text,
        format: 'text/plain',
        purpose: index ? ('replying' as const) : ('commenting' as const),
        ...(author === undefined ? {} : { creator: personOf(author) }),
        ...(created === undefined ? {} : { created }),
        ...(modified === undefined ? {} : { modified }),
      })),
      ...from.links.map((id) => ({ id, purpose: 'linking' as const })),
    ],
    ...(from.finding === undefined ? {} : { 'stet:finding': from.finding }),
    'stet:state': from.resolved ? 'resolved' : 'open',
  };
}

const personOf = (name: string) => ({ type: 'Person' as const, name });

import type { Article } from '../article';
import type { Block } from '../block';
import { provenance } from '../boilerplate/provenance';
import { dates, type NewsDate } from '../extract/figures/dates';
import type { Span } from '../span';
import { structure } from '../structure';
import { pattern } from '../letters';

/** The day an article says it was published on, as far as it says so. */
export interface Published {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** A publication date that stands in the copy. Its span is the article's. */
export interface PrintedDay extends Published, Span {}

/** Lines that carry the date of publication. */
const dated = /^(?:By\b|Published|Updated|Posted|Last updated|Date:|First published)/i;
const dateline = pattern(String.raw`^[\p{Lu}][\p{Lu}\s.,'’-]{2,40}(?:,|\()`, 'u');
/** A dateline names its day within this many characters of the start. */
const longestDateline = 60;
/** A line that is nothing but a date has no more than this beside it: an hour, a zone. */
const besideDate = 18;
/** Blocks at the head of an article in which the date of publication is sought. */
const headBlocks = 6;

/**
 * The publication date: from byline, date line or dateline, else from the article's first dated
 * address; nothing where none gives it. A named function: articles remember its answer.
 */
export function published(article: Article): Published | undefined {
  return article.read(readPublished);
}

function readPublished(article: Article): Published | undefined {
  return printedDay(article) ?? yearlessDateline(article) ?? addressDay(article);
}

/** The publication date that the copy itself prints. */
export function printedDay(article: Article): PrintedDay | undefined {
  return article.read(readPrintedDay);
}

function readPrintedDay(article: Article): PrintedDay | undefined {
  const { byline } = article.read(structure);
  const head = article.blocks.slice(0, headBlocks);
  for (const block of [byline, ...head.filter((b) => dated.test(b.text) || isOnlyDate(b))]) {
    const found = block?.read(dates).find(isFull);
    if (block && found) return placed(block, found);
  }
  const line = datelineOf(article);
  return line && isFull(line.date) ? placed(line.block, line.date) : undefined;
}

const isFull = ({ kind, year }: NewsDate) => kind === 'day' && year !== undefined;

function isOnlyDate(block: Block): boolean {
  const found = block.read(dates).find(isFull);
  return found !== undefined && block.text.length - (found.end - found.start) <= besideDate;
}

function placed(block: Block, { start, end, year = 0, month, day }: NewsDate): PrintedDay {
  return { ...block.source(start, end), year, month, day };
}

function datelineOf(article: Article): { block: Block; date: NewsDate } | undefined {
  const { story } = article.read(structure);
  const block = story.find(({ shape }) => shape === 'paragraph');
  const date = block && dateline.test(block.text) ? block.read(dates)[0] : undefined;
  return block && date?.kind === 'day' && date.start < longestDateline
    ? { block, date }
    : undefined;
}

/** `PORT ELLERY, March 15 (Wire)`: the year is the address's. */
function yearlessDateline(article: Article): Published | undefined {
  const date = datelineOf(article)?.date;
  const address = addressDay(article);
  if (date?.month === undefined || !address) return undefined;
  const apart = date.month - (address.month ?? date.month);
  // Over the turn of the year the two months lie nearly a year apart.
  const turned = apart > halfYear ? -1 : apart < -halfYear ? 1 : 0;
  return { year: address.year + turned, month: date.month, day: date.day };
}

const halfYear = 6;

function addressDay(article: Article): Published | undefined {
  const found = article.read(provenance).dates.find(({ from }) => from === 'address');
  if (!found) return undefined;
  const [year, month, day] = found.iso.split('-').map(Number);
  return year === undefined ? undefined : { year, month, day };
}

import type { Article } from '../../article';
import type { Entity } from '../../extract/entities';
import { folded } from '../../extract/fold';
import { sentences } from '../../extract/sentences';
import { overlaps, type Span } from '../../span';
import { eachInSteps, type Steps } from '../../steps';
import type { Comparing } from '../comparing';
import type { Reading } from '../reading';
import { bestMatch } from './quotes';
import { quotedOf, runsOf, type Quoted } from './quoted';
import { relation } from './name-relation';

/** A quotation, and the person whom the text names as its speaker. */
interface Said {
  readonly quoted: Quoted;
  readonly at: Span;
  /** As named beside the quotation, and in full. */
  readonly names: readonly (readonly string[])[];
  /** The sentences of the quotation around its words, folded: whom a quotation tells of does not say it. */
  readonly around: string;
}

/** Whether a name is a person's, or may be one's; `the Varnfold Democrat` stands for somebody named elsewhere. */
function isPerson(entity: Entity | undefined): entity is Entity {
  if (!entity || /(?:Democrat|Republican)$/.test(entity.name)) return false;
  return entity.kind === 'person' || (!entity.kind && entity.surname !== undefined);
}

/** `- Ada Holm`, alone in its line: who has written the lines before. */
function isSignature({ text }: Article, { start, end }: Span): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  return (
    /^\s*[-–—]\s*$/u.test(text.slice(Math.max(from, start - mostLead), start)) &&
    /^[ \t.]*(?:\r?\n|$)/u.test(text.slice(end, end + mostLead))
  );
}

/** More than a dash and its spaces. */
const mostLead = 8;

/** What named people say in a story. */
function saidBy(article: Article): readonly Said[] {
  return article.read(quotedOf).flatMap((quoted): Said[] => {
    const { speaker, quotation, statement } = quoted.attribution ?? {};
    if (!quotation || !statement || speaker?.how !== 'named' || !isPerson(speaker.entity))
      return [];
    const { entity, span } = speaker;
    if (isSignature(article, span)) return [];
    const mention = entity.mentions.find((one) => overlaps(one.span, span));
    if (!mention) return [];
    const names = [mention.fact.parts, entity.name.split(/\s+/u)];
    const { fact, block } = quotation;
    const own = block.read(sentences).filter((sentence) => overlaps(sentence, fact));
    const before = block.text.slice(own[0]?.start ?? 0, fact.start);
    const behind = block.text.slice(fact.end, own.at(-1)?.end);
    const around = folded(`${before} ${behind}`);
    return [{ quoted, at: span, names, around }];
  });
}

/** One statement that two articles give to two people. */
export function* speakerReadings({ a, b }: Comparing): Steps<Reading[]> {
  const others = new Map(b.read(saidBy).map((said) => [said.quoted, said] as const));
  const found: Reading[] = [];
  if (!others.size) return found;
  yield* eachInSteps(a.read(saidBy), (x) => {
    const match = bestMatch(x.quoted, b);
    const y = match && others.get(match);
    if (!y || !isOneStatement(x.quoted, y.quoted) || mayBeOne(x, y)) return;
    found.push({
      kind: 'entity',
      a: x.at,
      b: y.at,
      verdict: 'conflict',
      note: 'one statement, two speakers',
      replaceable: true,
    });
  });
  return found;
}

/** Whether the two speakers are one, or one of them is named beside the other's quotation: as whom it is spoken for. */
function mayBeOne(x: Said, y: Said): boolean {
  const isNamedBeside = ({ around }: Said, { names }: Said) =>
    names.some((name) => around.includes(folded(name.at(-1) ?? '')));
  return (
    x.names.some((name) => y.names.some((other) => relation(name, other) !== 'other')) ||
    isNamedBeside(x, y) ||
    isNamedBeside(y, x)
  );
}

/** So many equal words in a row are one statement, not a phrase that two people use. */
const leastRun = 6;

function isOneStatement(x: Quoted, y: Quoted): boolean {
  const runs = new Set(runsOf(y, leastRun));
  return runsOf(x, leastRun).some((run) => runs.has(run));
}

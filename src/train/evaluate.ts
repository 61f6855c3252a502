import { Article } from '../engine';
import { furnitureBy } from '../engine/boilerplate/furniture';
import { finish } from '../engine/steps';
import { rate } from '../engine/boilerplate/learned';
import { phrases } from '../engine/boilerplate/phrases';
import type { LineModel } from '../engine/boilerplate/line-model';
import type { Text } from './samples';

/** A labelled line with what was found in it; `Infinity` where no model was needed. */
export interface Scored {
  readonly set: string;
  readonly zone: string;
  readonly label: number;
  /** Whether it is marked without a model. */
  readonly plain: boolean;
  readonly score: number;
  readonly kind: string | undefined;
  readonly text: string;
}

/**
 * Scores the labelled lines of a text with a model of other sites. What is marked without a model
 * has an infinite score; what would not be marked at any threshold has none.
 */
export function scoreText(model: LineModel, text: Text): Scored[] {
  const article = new Article(text.text);
  const { blocks } = article;
  const plain = new Map(
    furnitureBy(undefined)(article)
      .filter(({ block, span }) => span.end - span.start >= (block.end - block.start) / 2)
      .map((one) => [one.block, one]),
  );
  const cued = new Map([...plain].filter(([block]) => block.read(phrases)));
  return finish(rate(model, blocks, cued)).flatMap(({ block, decisive }): Scored[] => {
    const sample = text.samples[block.index];
    if (!sample || sample.label < 0) return [];
    const placed = plain.has(block) && !cued.has(block);
    return [
      {
        set: text.set,
        zone: sample.zone,
        label: sample.label,
        plain: plain.has(block),
        score: placed ? Infinity : decisive,
        kind: plain.get(block)?.kind,
        text: block.text,
      },
    ];
  });
}

/** What a threshold comes to. */
export interface Measure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Recall inside the story, over all lines. */
  readonly inside: number;
  /** Article lines marked in 1,000, over all lines. */
  readonly alarms: number;
}

/** Means of the sets; `inside` and `alarms` over all lines together. */
export function measure(lines: readonly Scored[], isMarked: (line: Scored) => boolean): Measure {
  const sets = [...new Set(lines.map(({ set }) => set))].map((set) => {
    const own = lines.filter((line) => line.set === set);
    const marked = own.filter(isMarked);
    const hits = marked.filter(({ label }) => label === 1).length;
    const all = own.filter(({ label }) => label === 1).length;
    return { precision: ratio(hits, marked.length), recall: ratio(hits, all) };
  });
  const mean = (of: (set: (typeof sets)[0]) => number) =>
    ratio(
      sets.reduce((sum, set) => sum + of(set), 0),
      sets.length,
    );
  const inside = lines.filter(({ label, zone }) => label === 1 && zone === 'inside');
  const article = lines.filter(({ label }) => label === 0);
  const marked = (of: readonly Scored[]) => of.filter(isMarked).length;
  return {
    precision: mean((set) => set.precision),
    recall: mean((set) => set.recall),
    f1: mean(({ precision, recall }) => ratio(2 * precision * recall, precision + recall)),
    inside: ratio(marked(inside), inside.length),
    alarms: 1000 * ratio(marked(article), article.length),
  };
}

const ratio = (n: number, d: number) => (d ? n / d : 0);

/** The least score at which not more than `alarms` of 1,000 article lines are marked. */
export function thresholdFor(lines: readonly Scored[], alarms: number): number {
  const article = lines.filter(({ label }) => label === 0);
  const scores = article.map(({ score }) => score).sort((a, b) => b - a);
  const allowed = Math.floor((alarms * article.length) / 1000);
  return Number(((scores[allowed] ?? 0) + 0.005).toFixed(2));
}

/** A measure in one line. */
export function inWords({ precision, recall, f1, inside, alarms }: Measure): string {
  return (
    `precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F1 ${f1.toFixed(3)}, ` +
    `inside ${inside.toFixed(3)}, article lines marked ${alarms.toFixed(1)} per 1,000`
  );
}

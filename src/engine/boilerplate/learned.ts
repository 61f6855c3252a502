import type { Block } from '../block';
import { evidence } from './evidence';
import { hintConfidence, warningConfidence, type Furniture, type Kind } from './kinds';
import { featureNames } from './features';
import { guessKind } from './guess';
import type { Judgement, LineModel } from './line-model';
import { mapInSteps, type Steps } from '../steps';
import { pattern } from '../letters';

/** A line of this kind is the story's own, whatever it looks like. */
const byline = pattern(
  String.raw`^(?:by|from|reporting by|words by|story by)\s+\p{Lu}\S*(?:\s+\S+){0,8}$|^(?:published|updated|posted)\b`,
  'iu',
);
/** `PORT ELLERY (Reuters) —`, `MOSCOW:` on a line of its own. */
const dateline = pattern(
  String.raw`^\p{Lu}[\p{Lu} .,’'-]{2,40}(?:,? \p{L}{2,12}\.? \d{1,2})?(?: \([A-Za-z ]{2,20}\))?\s?[:—–-]$`,
  'u',
);
/** A headline has at least so many words. */
const headlineWords = 4;

/** What a sure phrase adds to the model's score: it is one more witness, from outside the data. */
const phraseBonus = 1;
/** What it adds where stories hardly ever have such a line: buttons, prompts and ad markers. */
const plainBonus = 2.5;
/** So sure a phrase is as plain as those: `Read more:` with a headline behind it. */
const plainPhrase = 0.95;
const plainKinds: ReadonlySet<Kind> = new Set<Kind>([
  'advertisement',
  'breadcrumb',
  'comments',
  'navigation',
]);
/** Phrases less sure than this are the model's to judge, as one of its features. */
export const surePhrase = 0.9;

/** A block as the model judged it, with the score that decides. */
interface Rated extends Judgement {
  /** Infinite where no model is asked: above for firm phrases, below for what is the story's. */
  readonly decisive: number;
}

/**
 * The score of every block that decides whether it is marked: the model's, more for a known phrase.
 * The first line above the story is left alone where it can be the headline, and so are bylines.
 * With pauses.
 */
export function* rate(
  model: LineModel,
  blocks: readonly Block[],
  cued: ReadonlyMap<Block, Furniture>,
): Steps<Rated[]> {
  const judged = yield* model.judge(blocks);
  return yield* mapInSteps(judged, (judgement, index) => {
    const { block } = judgement;
    const cue = cued.get(block);
    const decisive = cue
      ? cue.firm || endsIn(cue, judgement)
        ? Infinity
        : judgement.score + bonusOf(cue)
      : isStory(block, index, judgement)
        ? -Infinity
        : judgement.score - caution(judgement);
    return { ...judgement, decisive };
  });
}

/**
 * What a model makes of the lines: it finds furniture that no phrase knows, and says how sure the
 * `cued` lines are. With pauses.
 */
export function* learned(
  model: LineModel,
  blocks: readonly Block[],
  cued: ReadonlyMap<Block, Furniture>,
): Steps<Furniture[]> {
  const rated = yield* rate(model, blocks, cued);
  const found = yield* mapInSteps(rated, (one) => furnitureOf(model, one, cued.get(one.block)));
  return found.filter((one) => one !== undefined);
}

/** A line as furniture, if its score makes it that or a phrase does. */
function furnitureOf(
  model: LineModel,
  rated: Rated,
  cue: Furniture | undefined,
): Furniture | undefined {
  const { block, decisive } = rated;
  if (cue && decisive === Infinity) return cue;
  if (decisive < model.data.information) return cue && { ...cue, confidence: hintConfidence / 2 };
  const value = valueOf(rated);
  const why = evidence(rated, model.contributions(rated.row));
  return {
    block,
    span: block.source(),
    kind: cue?.kind ?? guessKind(block.text, value('proseAfter') === 0, standsInRun(value)),
    confidence: confidenceOf(decisive, model),
    why: cue ? `${cue.why}; ${why}` : why,
    safe: false,
  };
}

function bonusOf({ kind, confidence }: Furniture): number {
  if (plainKinds.has(kind) || confidence >= plainPhrase) return plainBonus;
  return confidence >= surePhrase ? phraseBonus : 0;
}

/** An address below the story says where it came from; inside it may be the story's own. */
function endsIn(cue: Furniture, judgement: Judgement): boolean {
  return cue.kind === 'provenance' && valueOf(judgement)('proseAfter') === 0;
}

/** What a line must score more where marking it wrongly is likeliest and worst. */
const step = 1;
/** A crosshead is short. */
const crossheadWords = 6;
/** With fewer paragraphs than this there is no story to set a line against. */
const fewParagraphs = 3;

/** A lone short line between two paragraphs can be a crosshead; a short text tells little. */
function caution(judgement: Judgement): number {
  const value = valueOf(judgement);
  const lone = value('sinceProse') === 1 && value('untilProse') === 1;
  return (
    (lone && value('words') <= crossheadWords ? step : 0) +
    (value('proseBefore') + value('proseAfter') < fewParagraphs ? step : 0)
  );
}

/** `Mara Quill is a correspondent for …`: a note on the author is the desk's to keep. */
const authorNote = pattern(
  String.raw`^[-–—*•]?\s?\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){1,3},? is (?:an?|the|our) (?:[\p{L}’'-]{2,20} ){0,4}(?:correspondent|reporter|editor|writer|columnist|author|journalist|professor|fellow|contributor|critic|producer)\b`,
  'u',
);

/** Whether a line by itself says who wrote the story, when or where. */
export function isBylineOrDateline(text: string): boolean {
  return byline.test(text) || dateline.test(text) || authorNote.test(text);
}

/** Bylines, datelines, the line that can be the headline, and all lines where there is no story. */
function isStory(block: Block, index: number, judgement: Judgement): boolean {
  if (isBylineOrDateline(block.text)) return true;
  const value = valueOf(judgement);
  if (!value('proseBefore') && !value('proseAfter')) return true;
  return index === 0 && value('words') >= headlineWords && value('untilProse') <= 3;
}

/** Whether more lines without prose stand beside a line. */
function standsInRun(value: ReturnType<typeof valueOf>): boolean {
  return (
    (value('proseBefore') > 0 && value('sinceProse') > 1) ||
    (value('proseAfter') > 0 && value('untilProse') > 1)
  );
}

function valueOf({ row }: Judgement): (feature: (typeof featureNames)[number]) => number {
  return (feature) => row[featureNames.indexOf(feature)] ?? 0;
}

/** The hints' limit at the least score that is shown, the warnings' least confidence at theirs. */
function confidenceOf(score: number, { data }: LineModel): number {
  const step =
    (warningConfidence - hintConfidence) / Math.max(0.1, data.warning - data.information);
  return Math.min(0.97, hintConfidence + (score - data.information) * step);
}

import type { Block } from '../block';
import type { Statement } from '../siblings/statements';
import { stemsOf, type Claim } from './claim';
import { agree, quantityOf } from './compare';
import {
  clears,
  countsAnother,
  isCutOff,
  isMoved,
  isOfOthers,
  isOtherScope,
  isOtherTime,
  isSum,
} from './clearing';
import { bestCover } from './cover';
import { surenessOf, type Evidence } from './evidence';
import {
  fitOf,
  isOfTheRest,
  mostNeighbours,
  neighbours,
  nounsOf,
  personsOf,
  sharedWords,
} from './fit';
import { isSmallWord } from '../lexicon/closed-class';
import { stemOf } from './stems';
import { surroundings, type NearWord } from './surroundings';

/** A summary (headline, standfirst or first paragraph) and the story below it. */
export interface Summed {
  readonly summary: readonly Claim[];
  readonly story: readonly Claim[];
  /** The figures of what else stands above the story: the headline's, for the first paragraph. */
  readonly beside: readonly Claim[];
  /** The sentences of the summary and of the story, those without figures too. */
  readonly summarySentences: readonly Statement[];
  readonly storySentences: readonly Statement[];
}

/** A figure of the summary, and the one of the story that it should have repeated. */
export interface Slip {
  readonly claim: Claim;
  readonly against: Claim;
  /** How well the story's figure fits in the place of the summary's, in the weight of words; see `fitOf`. */
  readonly fit: number;
  /** Whether the story's figure has the same unit and stands in the first sentences, which say what a headline says. */
  readonly opens: boolean;
  /** How sure it is that this is a slip, 0 to 1. */
  readonly sureness: number;
  /** How far the summary's sentence group is told again in the story, 0 to 1. */
  readonly retold: number;
  /** How many sentences that group has. */
  readonly sentences: number;
}

/** A figure of the story in the place of the summary's. */
interface Place {
  readonly claim: Claim;
  /** How well it fits there, in the weight of words; see `fitOf`. */
  readonly fit: number;
  /** What part of the words around the summary's figure stands in its sentence, or in the next ones. */
  readonly told: number;
}

/** What a sentence before or behind counts for what is told at a figure. */
const nextSentence = 0.6;
/** Figures that fit no better than this are of other things. */
const leastFit = 0.5;
/** `fit` in the measure of the other evidence, which runs from 0 to about 1. */
const fullFit = 10;
/** The summary is borne out where its value fits and is told this well, against the other value. */
const bearsOut = 0.7;

/** So many sentences begin a story. */
const opening = 3;
/** The days of two events are told alike; so many equal words beside both say that they are one's. */
const dayPlace = 2;

/** What is told at a figure of another thing, where the story counts the summary's own, bears out so much less. */
const otherThing = 0.5;

/**
 * A summary against its story. A summary's figures are the story's: one that the story has only in
 * other words, where in the same words it has another, is a slip.
 */
export class Retelling {
  readonly #words = new Map<Claim, ReadonlyMap<string, NearWord>>();
  readonly #stems: ReadonlyMap<number, ReadonlySet<string>>;
  readonly #retold = new Map<Block, number>();
  readonly #firstOfStory: number;
  /** The summary's words. */
  readonly #known: ReadonlySet<string>;

  constructor(private readonly summed: Summed) {
    this.#stems = new Map(
      summed.storySentences.map((sentence) => [sentence.index, stemsOf(sentence)]),
    );
    this.#firstOfStory = summed.storySentences[0]?.index ?? 0;
    this.#known = new Set(
      summed.summarySentences.flatMap(({ tokens }) => tokens.map(({ same }) => same)),
    );
  }

  /** The figure that `claim`, one of the summary's, should have repeated; nothing where the story bears it out. */
  slipOf(claim: Claim): Slip | undefined {
    if (this.summed.beside.some((other) => agree(claim, other) === 'same')) return undefined;
    const conflicting: Place[] = [];
    const agreeing: Place[] = [];
    const echoes: Claim[] = [];
    for (const other of this.summed.story) {
      const relation = agree(claim, other);
      if (relation === 'unrelated') {
        if (isEcho(claim, other)) echoes.push(other);
      } else if (relation !== 'conflict' || isCutOff(claim, other)) {
        agreeing.push(this.#place(claim, other));
      } else if (
        !isVague(claim) &&
        !isVague(other) &&
        personsOf(claim, other) !== 'different' &&
        !isOfTheRest(claim, other) &&
        !isOtherTime(claim, other) &&
        !isOtherScope(claim, other) &&
        !this.#isGiven(other, claim)
      ) {
        conflicting.push(this.#place(claim, other));
      }
    }
    const best = bestOf(conflicting);
    if (!best || best.fit < leastFit || countsAnother(claim, best.claim)) return undefined;
    if (isMoved(best.claim) || isOfOthers(claim, best.claim, this.#known)) return undefined;
    if (isWeekday(claim) && (agreeing.length || neighbours(claim, best.claim) < dayPlace))
      return undefined;
    if (agreeing.some((place) => this.#isToldAtOnce(claim, place.claim, best.claim)))
      return undefined;
    const others = conflicting.map((place) => place.claim);
    if (isSum(claim, best.claim, others) || isBorneOut(claim, best, agreeing)) return undefined;
    const retold = this.#retoldShare(claim);
    const evidence = this.#evidence(claim, best, bestOf(agreeing), echoes, retold);
    return {
      claim,
      against: best.claim,
      fit: best.fit,
      opens: evidence.unit > 0 && this.#isEarly(best.claim),
      sureness: surenessOf(evidence),
      retold,
      sentences: this.#sentencesOf(claim.statement.block).length,
    };
  }

  #evidence(
    claim: Claim,
    best: Place,
    rival: Place | undefined,
    echoes: readonly Claim[],
    retold: number,
  ): Evidence {
    const x = quantityOf(claim);
    const y = quantityOf(best.claim);
    const fit = best.fit / fullFit;
    return {
      fit,
      retoldFit: fit * retold,
      rivalFit: Math.max(0, rival?.fit ?? 0) / fullFit,
      told: best.told,
      neighbours: neighbours(claim, best.claim) / mostNeighbours,
      unit: x?.unit ? (x.unit.name === y?.unit?.name ? 1 : -1) : 0,
      noun: nounsOf(claim, best.claim) === 'unknown' ? 0 : 1,
      hedged: (x?.hedge ?? y?.hedge) ? 1 : 0,
      range: x?.range === true || y?.range === true ? 1 : 0,
      percent: x?.kind === 'percent' || x?.kind === 'points' ? 1 : 0,
      apart: x && y ? magnitudesApart(x.value, y.value) : 0,
      newAge: claim.figure.kind === 'age' && !rival && !echoes.length ? 1 : 0,
      echo: echoes.length ? 1 : 0,
      repeats: this.#repeats(best.claim),
      early: 1 / (1 + best.claim.statement.index - this.#firstOfStory),
    };
  }

  #repeats(figure: Claim): number {
    if (figure.figure.kind === 'date' && figure.figure.date.kind === 'weekday') return 1;
    return Math.log2(this.summed.story.filter((other) => agree(figure, other) === 'same').length);
  }

  /** Whether the story begins with the summary's value of the very thing, which the other is not of. */
  #isToldAtOnce(claim: Claim, agreeing: Claim, against: Claim): boolean {
    const [thing] = claim.slot.after;
    return (
      this.#isEarly(agreeing) &&
      thing !== undefined &&
      !isSmallWord(thing) &&
      thing === agreeing.slot.after[0] &&
      thing !== against.slot.after[0]
    );
  }

  #isEarly({ statement }: Claim): boolean {
    return statement.index - this.#firstOfStory < opening;
  }

  #place(claim: Claim, other: Claim): Place {
    const words = this.#wordsOf(claim);
    const fit = fitOf(claim, other, sharedWords(words, this.#wordsOf(other)));
    const { index } = other.statement;
    const own = this.#stems.get(index);
    const [before, behind] = [this.#stems.get(index - 1), this.#stems.get(index + 1)];
    let told = 0;
    let whole = 0;
    for (const [stem, { weight, nearness }] of words) {
      whole += weight * nearness;
      if (own?.has(stem)) told += weight * nearness;
      else if (before?.has(stem) === true || behind?.has(stem) === true)
        told += nextSentence * weight * nearness;
    }
    return { claim: other, fit, told: whole ? told / whole : 0 };
  }

  /** Whether the summary gives the other value too: then it is of another thing. */
  #isGiven(other: Claim, except: Claim): boolean {
    return this.summed.summary.some((mine) => mine !== except && agree(mine, other) === 'same');
  }

  /**
   * How much of each sentence of the claim's block comes back in one sentence of the story, on
   * average. A standfirst is told again nearly whole; a first paragraph often begins the story, and
   * what it says is not said again.
   */
  #retoldShare({ statement }: Claim): number {
    const known = this.#retold.get(statement.block);
    if (known !== undefined) return known;
    const own = this.#sentencesOf(statement.block);
    const told = own.map(({ terms }) =>
      bestCover(
        Array.from(terms, ([term, weight]) => [stemOf(term), weight] as const),
        this.#stems.values(),
      ),
    );
    const share = told.reduce((sum, one) => sum + one, 0) / own.length;
    this.#retold.set(statement.block, share);
    return share;
  }

  #sentencesOf(block: Block): readonly Statement[] {
    return this.summed.summarySentences.filter((sentence) => sentence.block === block);
  }

  #wordsOf(claim: Claim): ReadonlyMap<string, NearWord> {
    const known = this.#words.get(claim);
    if (known) return known;
    const words = surroundings(claim);
    this.#words.set(claim, words);
    return words;
  }
}

/** Whether a figure of the summary's value stands in as good a place as `best`, or nearly. */
function isBorneOut(claim: Claim, best: Place, agreeing: readonly Place[]): boolean {
  const rival = bestOf(agreeing);
  if (!rival) return false;
  const isNamed = nounsOf(claim, best.claim) === 'same';
  const told = agreeing.map((place) =>
    isNamed && nounsOf(claim, place.claim) === 'different' ? otherThing * place.told : place.told,
  );
  const borne = Math.max(...told) + rival.fit / fullFit;
  return (
    borne >= bearsOut * (best.told + best.fit / fullFit) ||
    agreeing.some((place) => clears(claim, place.claim, best.claim))
  );
}

const isWeekday = ({ figure }: Claim) => figure.kind === 'date' && figure.date.kind === 'weekday';

/** `a couple`, `hundreds`: nothing is said with them that another figure could contradict. */
const isVague = (claim: Claim) => quantityOf(claim)?.form === 'vague';

function bestOf(places: readonly Place[]): Place | undefined {
  return places.reduce<Place | undefined>(
    (best, place) => (best && best.fit >= place.fit ? best : place),
    undefined,
  );
}

/** The same number, counting something else: an age and a count, people and goals. */
function isEcho(a: Claim, b: Claim): boolean {
  const value = ({ figure }: Claim) =>
    figure.kind === 'quantity'
      ? figure.quantity.kind === 'money'
        ? undefined
        : figure.quantity.value
      : figure.kind === 'age'
        ? figure.age.value
        : undefined;
  const mine = value(a);
  return mine !== undefined && mine === value(b);
}

/** How many noughts apart two values are. */
function magnitudesApart(a: number, b: number): number {
  return Math.min(mostApart, Math.abs(Math.log10((a || 1) / (b || 1))));
}

const mostApart = 4;

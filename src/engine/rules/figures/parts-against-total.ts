import type { Block } from '../../block';
import { inStory } from '../../block-rule';
import { evidence, quoted, say } from '../../figures/format';
import {
  apposedParts,
  includedPart,
  partsInNext,
  partsOf,
  rangeOf,
} from '../../figures/part-lists';
import { maskedPassage, maskedSentences, type Masked } from '../../extract/figures/masked';
import type { Quantity } from '../../extract/figures/quantities';
import { sumBounds } from '../../extract/figures/bounds';
import type { Report, Rule } from '../../rule';
import { pattern } from '../../letters';

/** Parts whose sum is the whole: what says so. */
const residual =
  /\b(?:the (?:remaining|rest|other|others)|remaining|the remainder|the final|another)\b/i;
const inAll =
  /(?:[\uE100-\uE1FF]\uF8FF{0,30} (?:toll|total|count)|\b(?:a total of|totall?ing|in total|in all|altogether|all told|bringing the total|for a total|a combined|combined|making a total|all together|making|total of|total))\b/iu;
/** Words that make parts overlap, or leave some of the whole unnamed. */
const openList =
  /\b(?:including|included|include|among|such as|at least|some of|(?:up|down) from|compared|from [\uE100-\uE1FF]|per|every|versus|against|than|after|before|in \uE600)\b/i;

/** Parts that do not add up to the total given beside them. */
export const partsAgainstTotal: Rule = {
  severity: 'warning',
  summary: 'The parts of a total add up to something else.',
  check: inStory(function* (block) {
    const seen = new Set<number>();
    let before: readonly Quantity[] = [];
    for (const masked of block.read(maskedSentences)) {
      const all = amounts(masked);
      for (const report of [
        inSentence(block, masked) ?? apposed(block, masked, all),
        followed(block, before, masked, all),
      ]) {
        if (!report || seen.has(report.total.start)) continue;
        seen.add(report.total.start);
        if (report.finding) yield report.finding;
      }
      before = all;
    }
    for (const masked of block.read(maskedPassage)) {
      const report = overSentences(block, masked);
      if (report?.finding && !seen.has(report.total.start)) yield report.finding;
    }
  }),
};

interface Sum {
  readonly total: Quantity;
  readonly finding: Report | undefined;
}

/** `split three ways`: the number of parts is none of them. */
const partCount = /^(?:ways|parts|groups|categories|areas|phases|stages|tranches|classes|times)$/;
const amounts = (masked: Masked): Quantity[] =>
  masked.facts.flatMap((fact) =>
    fact.letter === 'n' &&
    !partCount.test(fact.quantity.noun?.head ?? '') &&
    !(fact.quantity.hyphenated && fact.quantity.unit?.dimension === 'duration')
      ? [fact.quantity]
      : [],
  );

function apposed(block: Block, masked: Masked, all: readonly Quantity[]): Sum | undefined {
  const list = apposedParts(masked, all) ?? includedPart(masked, all);
  return list && sum(block, list.total, list.parts, true, 'apposed');
}

function followed(
  block: Block,
  before: readonly Quantity[],
  masked: Masked,
  all: readonly Quantity[],
): Sum | undefined {
  const list = partsInNext(before, masked, all, block.text.slice(masked.end, masked.end + 60));
  return list && sum(block, list.total, list.parts, true, 'apposed');
}

function inSentence(block: Block, masked: Masked): Sum | undefined {
  const all = amounts(masked);
  if (all.length < 3 || masked.facts.some(({ letter }) => letter === 's')) return undefined;
  if (/\b(?:each|every) of\b/i.test(masked.text)) return undefined;
  const local = (at: number) => at - masked.start;
  const between = (from: number, to: number) => masked.text.slice(local(from), local(to));
  const first = all[0];
  const last = all[all.length - 1];
  if (!first || !last) return undefined;
  const lead = masked.text.slice(0, local(first.start));
  const tail = masked.text.slice(local(last.end));
  // Of the 120 on board, 40 …, 30 … and 50 …
  if (
    /^(?:\p{L}+,? )?(?:Of|Out of|Among) (?:the |its |their |his |her |those |all |a total of |an estimated )?(?:\p{L}+ )?$/iu.test(
      lead,
    )
  ) {
    const parts = partsOf(all.slice(1), first);
    if (!parts || parts.length < 2) return undefined;
    const words = between(first.end, last.end);
    const voted = /\b(?:for|favou?r|yes)\b.*\b(?:against|no|opposed)\b/i.test(words + tail);
    const closed = parts.length >= 3 ? closesWithAnd(words) : residual.test(words) || voted;
    return sum(block, first, parts, closed, 'of');
  }
  // 40 men, 30 women and 50 children, 120 in all
  const beforeLast = between(all[all.length - 2]?.end ?? 0, last.start);
  const closing = beforeLast.slice(-40);
  if (
    inAll.test(closing) ||
    /^[^.;,]{0,30}\b(?:in total|in all|altogether|all told|total|combined)\b/i.test(tail)
  ) {
    const parts = partsOf(all.slice(0, -1), last);
    const words = between(first.start, last.start);
    if (
      !parts ||
      parts.length < 2 ||
      /\b(?:each|apiece|every|per|a day|a week|average)\b/i.test(words + tail)
    )
      return undefined;
    if (
      !/ and | plus /i.test(words) ||
      /\b(?:from|compared|last year|previous|out of|including|brings?|bringing|since|so far|to date|up to)\b/i.test(
        words,
      )
    )
      return undefined;
    return sum(block, last, parts, true, 'all');
  }
  // a total of 120: 40 men, 30 women and 50 children · the 120 crew (40 …, 30 … and 50 …) · — … —
  const second = all[1];
  if (!second) return undefined;
  const joint = between(first.end, second.start);
  const parts = partsOf(all.slice(1), first);
  if (!parts || parts.length < 2) return undefined;
  const words = between(second.start, last.end);
  if (
    joint.length <= farthest &&
    !joint.includes(')') &&
    /(?::|—|–|\(| - |, namely)[^,:—–(]{0,40}$/.test(joint) &&
    !/\b(?:including|among|at least|up from)\b/i.test(joint)
  ) {
    return closesWithAnd(words) ? sum(block, first, parts, true, 'colon') : undefined;
  }
  // 120 people, including 40 men and 90 women: more than the whole
  if (
    /\b(?:including|among them|compris(?:e|es|ed|ing)|made up of|consisting of|consists of|divided into|split into|split between|includes?)[^,:]{0,30}$/i.test(
      joint,
    )
  ) {
    const closed = /compris|made up|consist|divided|split/i.test(joint);
    return closesWithAnd(words) ? sum(block, first, parts, closed, 'including') : undefined;
  }
  return undefined;
}

/** `…, 30 women and 50 children`: the last part is joined with `and`, and no part is held open. */
function closesWithAnd(words: string): boolean {
  return (
    /(?: and|,) [^,;:\uE100-\uE1FF]{0,40}[\uE100-\uE1FF]\uF8FF{0,60}$/u.test(words) &&
    words.includes(' and ') &&
    !openList.test(words)
  );
}

/** Over several sentences these leave some of the whole open. */
const partly = /\b(?:including|included|at least|such as|up from|compared|per|every|than|each)\b/i;
/** A total stands at most this many characters before its parts. */
const farthest = 90;
const totalWords = pattern(
  String.raw`^ ?(?:people|passengers|members|residents|workers|soldiers|students|pupils|patients|men|women|children|[\p{L}]+s\b)`,
  'iu',
);

/** A total in one sentence, its parts in those behind, closed by `the remaining seven`. */
function overSentences(block: Block, masked: Masked): Sum | undefined {
  const close = /\b(?:the (?:other|remaining|final)|another|the last|and) ([\uE100-\uE1FF])/giu;
  const all = amounts(masked);
  for (const match of masked.text.matchAll(close)) {
    if (!/\b(?:other|remaining|final)/i.test(match[0])) continue;
    const end = match.index + match[0].length;
    const upTo = all.filter(({ number, start }) => start < end || number.start < end);
    const total = [...upTo].reverse().find((figure, index) => {
      if (index < 2) return false;
      const parts = partsOf(upTo.slice(upTo.length - index), figure);
      return (
        parts !== undefined &&
        (figure.kind === 'money' ||
          totalWords.test(block.text.slice(figure.end, figure.end + 20))) &&
        figure.value > Math.max(...parts.map((p) => p.value))
      );
    });
    if (!total) continue;
    const from = upTo.indexOf(total);
    const parts = partsOf(upTo.slice(from + 1), total);
    if (!parts || parts.length < 2 || parts.length > 6) continue;
    const words = masked.text.slice(total.end, end);
    if (partly.test(words) || words.length > 500 || /[“”"]/.test(words)) continue;
    const stops = words.split(/[.!?] /).length - 1;
    if (stops > 4) continue;
    return sum(block, total, parts, true, 'rest');
  }
  return undefined;
}

/** Parts that fall short: one may simply not be told. */
const mayBePartial = (how: string, count: number) =>
  how === 'apposed' || (how === 'of' && count <= 2);

function sum(
  block: Block,
  total: Quantity,
  parts: readonly Quantity[],
  closed: boolean,
  how: string,
): Sum {
  const { low, high } = rangeOf(parts);
  const whole = sumBounds(total);
  const over = low > whole.high;
  const under = high < whole.low;
  if (!over && !(under && closed)) return { total, finding: undefined };
  const added = parts.reduce((n, part) => n + part.value, 0);
  // Far off, they are no parts of it.
  if (how === 'rest' && (added > total.value * 2 || added < total.value / 2))
    return { total, finding: undefined };
  const arithmetic = `${parts.map((part) => say(part.value)).join(' + ')} = ${say(added)}`;
  const mark = {
    start: total.start,
    end: total.noun && !total.noun.text.includes(',') ? total.noun.end : total.end,
  };
  return {
    total,
    finding: {
      at: block.source(mark.start, mark.end),
      severity: over || !mayBePartial(how, parts.length) ? 'warning' : 'information',
      message: `${quoted(block, mark)} stands against its parts: ${arithmetic}`,
      why: `${arithmetic}, ${say(Math.abs(total.value - added))} ${over ? 'more' : 'fewer'} than ${say(total.value)}.`,
      because: parts.map((part) => evidence(block, part, 'a part')),
    },
  };
}

import type { Article } from '../../article';
import { times, type ClockTime } from '../../extract/figures/times';
import { weekdays } from '../../lexicon/closed-class';
import type { Span } from '../../span';
import { flanks, isCloseAround, spanOf, tokensOf, type Comparing } from '../comparing';
import type { Reading, Verdict } from '../reading';
import { factsIn, statements } from '../statements';
import type { Token } from '../tokens';
import { otherDays } from './days';
import { isAsOf } from './number-facts';

/** A clock time with the words around it that say what happened then. */
interface Moment {
  readonly time: ClockTime;
  readonly span: Span;
  readonly about: ReadonlySet<string>;
}

/** Words that stand for one another when an event's time is given. */
const alike: readonly (readonly [string, RegExp])[] = [
  ['begin', /^(?:beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|open(?:s|ed|ing)?|commenced?)$/],
  ['end', /^(?:end(?:s|ed|ing)?|finish(?:es|ed|ing)?|conclud(?:e|es|ed|ing)|clos(?:e|es|ed|ing))$/],
  ['talks', /^(?:talks?|meetings?|met|summit|negotiations?|conference|session)$/],
  [
    'strike',
    /^(?:struck|strikes?|hit|hits|erupted|explo(?:ded|sion)|blast|attack(?:ed)?|crash(?:ed)?)$/,
  ],
  ['arrive', /^(?:arriv(?:e|es|ed|al)|land(?:s|ed)?|reached)$/],
  ['die', /^(?:died?|dead|death|killed)$/],
];
/** Words on each side of a time that tell what it is the time of. */
const reach = 9;
/** A time with more like it in the other article is one of a log's, each of its own moment. */
const mostMoments = 12;
/** Two times say the same where they are no further apart than rounding explains, in minutes. */
const sameMinutes = 15;

function momentsOf(article: Article): readonly Moment[] {
  return article.read(statements).flatMap((statement) =>
    factsIn(statement, times).flatMap((time) => {
      if (isAsOf(statement.block, time)) return [];
      const at = statement.tokens.findIndex((token) => token.end > time.start);
      const near = statement.tokens.slice(Math.max(0, at - reach), at + reach);
      return {
        time,
        span: statement.block.source(time.start, time.end),
        about: new Set(near.filter(({ number }) => !number).flatMap(aboutOf)),
      };
    }),
  );
}

function aboutOf({ same, term, weight }: Token): string[] {
  const group = alike.find(([, pattern]) => pattern.test(same))?.[0];
  return group ? [group] : weight > 0 ? [term] : [];
}

/** Clock times and days that two articles give for one event. */
export function timeReadings(comparing: Comparing): Reading[] {
  return [...clockTimes(comparing), ...changedDays(comparing), ...otherDays(comparing)];
}

function* clockTimes({ a, b }: Comparing): Generator<Reading> {
  for (const x of a.read(momentsOf)) {
    const moments = b.read(momentsOf).filter(({ about }) => sameOccasion(x.about, about));
    if (moments.length > mostMoments) continue;
    for (const y of moments) {
      const verdict = clockVerdict(x.time, y.time);
      if (verdict)
        yield {
          kind: 'time',
          a: x.span,
          b: y.span,
          verdict,
          note: verdict === 'conflict' ? 'one event, two times' : 'another zone, or rounded',
          replaceable: true,
        };
    }
  }
}

/** One kind of happening in common, and one thing more that it happened to. */
function sameOccasion(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word));
  const happening = shared.some((word) =>
    alike.some(([group]) => group === word && group !== 'talks'),
  );
  return shared.length >= (happening ? 2 : 4);
}

/** How two clock times stand to each other; `undefined` where their zones leave it open. */
export function clockVerdict(a: ClockTime, b: ClockTime): Verdict | undefined {
  if (!a.offsets !== !b.offsets) return gap(a, b, 0) <= sameMinutes ? 'same' : undefined;
  const apart = (a.offsets ?? [0]).flatMap((x) => (b.offsets ?? [0]).map((y) => gap(a, b, y - x)));
  const least = Math.min(...apart);
  if (least > sameMinutes) return 'conflict';
  return least === 0 && a.zone === b.zone ? 'same' : 'compatible';
}

/** Minutes between two times of day, the second moved by `shift`. */
function gap(a: ClockTime, b: ClockTime, shift: number): number {
  const half = 720;
  const day = a.openHalf || b.openHalf ? half : 2 * half;
  const apart = (((a.minutes + shift - b.minutes) % day) + day) % day;
  return Math.min(apart, day - apart);
}

const isWeekday = ({ text }: Token) => weekdays.has(text);

/** Another weekday between the same words. */
function* changedDays({ pairs }: Comparing): Generator<Reading> {
  for (const pair of pairs) {
    for (const [index, change] of pair.changes.entries()) {
      if (!isCloseAround(pair, change)) continue;
      const { a, b } = change;
      const left = tokensOf(pair.a, a);
      const right = tokensOf(pair.b, b);
      if (left.length !== 1 || right.length !== 1) continue;
      const around = flanks(pair, index);
      if (!left.every(isWeekday) || !right.every(isWeekday) || around.left + around.right < 3)
        continue;
      yield {
        kind: 'time',
        a: spanOf(pair.a, a.from, a.to),
        b: spanOf(pair.b, b.from, b.to),
        verdict: 'conflict',
        note: '',
        replaceable: true,
      };
    }
  }
}

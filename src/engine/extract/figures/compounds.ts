import { amountAt, type Amount } from './amounts';
import { toBase } from './units';
import { pattern } from '../../letters';

const inchesAlone = pattern(
  String.raw`(?:-| (?=\d{1,2}\b(?! ?\p{L})))(1[01]|\d)(?:[- ]inch(?:es)?)?(?![\d.,:-]?\d|\p{L})`,
  'uy',
);

/** `6-foot-2`, `6ft 2`: inches without their name. */
export function inchesAt(text: string, at: number): RegExpExecArray | null {
  inchesAlone.lastIndex = at;
  return inchesAlone.exec(text);
}

const compoundJoint = /(?: and |, |,? )?/y;
const pairs: Readonly<Partial<Record<string, readonly string[]>>> = {
  ft: ['in'],
  mi: ['yd', 'ft'],
  lb: ['oz'],
  st: ['lb'],
  h: ['min'],
  min: ['s'],
  year: ['month', 'week', 'day'],
  month: ['week', 'day'],
  week: ['day'],
  day: ['h'],
  m: ['cm'],
  kg: ['g'],
};

/** `5ft 10in`, `two hours and 20 minutes`: the second unit's worth added in the first unit. */
export function compoundAt(
  text: string,
  main: Amount,
): { value: number; end: number; step: number } | undefined {
  if (!main.unit) return undefined;
  const smaller = pairs[main.unit.name];
  if (!smaller) return undefined;
  if (main.unit.name === 'ft') {
    const inches = inchesAt(text, main.end);
    if (inches)
      return {
        value: main.numeral.value + Number(inches[1]) / 12,
        end: main.end + inches[0].length,
        step: 1 / 12,
      };
  }
  compoundJoint.lastIndex = main.end;
  const joint = compoundJoint.exec(text)?.[0] ?? '';
  const second = amountAt(text, main.end + joint.length);
  if (!second?.unit || second.numeral.form === 'vague') return undefined;
  if (!smaller.includes(second.unit.name)) return undefined;
  const ratio = toBase(1, second.unit) / toBase(1, main.unit);
  return {
    value: main.numeral.value + second.numeral.value * ratio,
    end: second.end,
    step: Math.min(1, second.numeral.step) * ratio,
  };
}

import { currencyAfterAt, currencyBeforeAt } from './currencies';
import { numeralAt, scaledBy, shortScaleAt, type Numeral } from './numerals';
import { convert, readUnit, type Unit } from './units';

/** A number with its currency or unit, without hedge or range. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly numeral: Numeral;
  readonly currency: string | undefined;
  readonly unit: Unit | undefined;
  readonly hyphenated: boolean;
}

/** Units that are read only where nothing, or next to nothing, stands between them and the digits. */
const attachedOnly = /^(?:in|m|C|F|t|g|l|st|c|f|sec|mi)$/;

/** The amount whose number starts at `at`. */
export function amountAt(text: string, at: number): Amount | undefined {
  let numeral = numeralAt(text, at);
  if (!numeral) return undefined;
  const mixed = mixedAt(text, at, numeral);
  if (mixed) return mixed;
  let start = at;
  const sign = currencyBeforeAt(text, at);
  let currency = sign?.currency;
  if (sign) start = sign.start;
  if (numeral.form === 'digits' && !numeral.scale) {
    const short = shortScaleAt(text, numeral.end);
    if (
      short &&
      (currency !== undefined ||
        (short.factor >= 1e6 &&
          /^(?:bn|mn|mln|tn|trn)$/.test(text.slice(numeral.end, short.end).trim())) ||
        countsMillions(text, numeral.end, short.end))
    )
      numeral = scaledBy(
        numeral,
        short.factor,
        short.end,
        text.slice(numeral.end, short.end).trim(),
      );
  }
  let end = numeral.end;
  let unit: Unit | undefined;
  let hyphenated = false;
  if (!currency) {
    const money = currencyAfterAt(text, numeral);
    if (money) {
      ({ numeral, currency } = money);
      end = numeral.end;
    } else if (
      numeral.form !== 'vague' ||
      /^ (?:miles|kilomet|acres|tons|tonnes|hectares|feet|years|days|hours)/.test(
        text.slice(end, end + 12),
      )
    ) {
      // `half a mile`, `a quarter of an hour`
      const article =
        numeral.form === 'fraction' ? /^ (?:of )?an?(?= )/.exec(text.slice(end, end + 7)) : null;
      const read = readUnit(text, end + (article?.[0].length ?? 0));
      if (read && unitFits(read, text, end + (article?.[0].length ?? 0), numeral)) {
        if (
          read.unit.name === 'lb' &&
          /^pound/i.test(read.form) &&
          (numeral.scale ?? '') !== '' &&
          numeral.scale !== 'dozen'
        )
          currency = 'GBP';
        else unit = read.unit;
        end = read.end;
        hyphenated = read.hyphenated;
      }
    }
  }
  const minus = /(?:^|[\s(])(?:minus |[-−–])$/iu.exec(text.slice(Math.max(0, start - 7), start));
  if (minus && unit?.dimension === 'temperature') {
    const width = minus[0].trimStart().replace('(', '').length;
    start -= width;
    numeral = { ...numeral, value: -numeral.value, low: -numeral.low, high: -numeral.high };
  }
  return { start, end, numeral, currency, unit, hyphenated };
}

const oneAnd = /\b(?:an?|one) (year|month|week|day|hour|minute|mile|decade|century) and $/iu;

/** `a year and a half`, `an hour and 45 minutes`, read from the `a half` and the 45. */
function mixedAt(text: string, at: number, numeral: Numeral): Amount | undefined {
  const lead = oneAnd.exec(text.slice(Math.max(0, at - 20), at));
  const unit = lead?.[1] === undefined ? undefined : readUnit(lead[1], 0)?.unit;
  if (!lead || !unit) return undefined;
  const rest = numeral.form === 'fraction' ? undefined : readUnit(text, numeral.end);
  const isPart = rest?.unit.dimension === unit.dimension && rest.unit.factor < unit.factor;
  if (numeral.form !== 'fraction' && !isPart) return undefined;
  const step = rest ? convert(1, rest.unit, unit) : numeral.value;
  const value = 1 + (rest ? numeral.value * step : numeral.value);
  const whole = { value, low: value, high: value, digits: 2, step, form: 'words' } as const;
  const start = at - lead[0].length;
  const end = rest?.end ?? numeral.end;
  const read = { ...numeral, ...whole, start, end, place: step };
  return { start, end, numeral: read, currency: undefined, unit, hyphenated: false };
}

/** `100m people`: people can be counted in millions, not in metres. */
function countsMillions(text: string, from: number, end: number): boolean {
  return (
    /^(?:m|M|k|K)$/.test(text.slice(from, end)) &&
    /^ (?:people|users|jobs|homes|voters|children|workers|customers|tonnes|tons|barrels|doses|followers|subscribers|passengers|viewers|cases|families|households|copies|units|shares|cars|vehicles|visitors|refugees|residents|women|men)(?!\p{L})/u.test(
      text.slice(end, end + 16),
    )
  );
}

function unitFits(
  read: { unit: Unit; end: number; hyphenated: boolean; form: string },
  text: string,
  at: number,
  numeral: Numeral,
): boolean {
  const gap = read.end - at - read.form.length;
  if (attachedOnly.test(read.form)) {
    if (read.form === 'in') return gap === 0 && numeral.form === 'digits';
    if (read.form === 'm' || read.form === 'C' || read.form === 'F' || read.form === 'g')
      return numeral.form === 'digits' && !read.hyphenated;
    return (
      numeral.form === 'digits' &&
      !read.hyphenated &&
      (gap === 0 || read.form === 'st' || read.form === 'mi')
    );
  }
  if (numeral.form === 'fraction' && read.unit.dimension === 'percent') return true;
  if (read.unit.dimension === 'points' && read.form === 'pp') return numeral.form === 'digits';
  // `second`, `stone` and `foot` behind a number word: `five second` is none, `12 stone houses` neither.
  if (read.form === 'stone')
    return !/^ (?:house|wall|building|cottage|bridge|church|figure|step|carving)/.test(
      text.slice(read.end, read.end + 12),
    );
  return true;
}

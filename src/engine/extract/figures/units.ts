import { expression } from '../../expression';

/** What a unit measures. */
export type Dimension =
  | 'length'
  | 'area'
  | 'mass'
  | 'volume'
  | 'speed'
  | 'temperature'
  | 'duration'
  | 'percent'
  | 'points'
  | 'energy'
  | 'data';

/** A unit of measurement: `value × factor + offset` gives the dimension's base unit. */
export interface Unit {
  /** Its usual short name: `km`. */
  readonly name: string;
  readonly dimension: Dimension;
  /** To metres, square metres, kilograms, litres, metres a second, degrees Celsius, days, or itself. */
  readonly factor: number;
  readonly offset: number;
  /** Measured on the same system: `imperial` against `metric` is what conversions stand between. */
  readonly system: 'metric' | 'imperial' | undefined;
}

type Row = readonly [string, Dimension, number, Unit['system'], string, number?];

// Factors are the international definitions (1959 yard and pound); US gallons and pints, as American copy means them.
const rows: readonly Row[] = [
  ['mm', 'length', 0.001, 'metric', 'mm millimetre millimetres millimeter millimeters'],
  ['cm', 'length', 0.01, 'metric', 'cm centimetre centimetres centimeter centimeters cms'],
  ['m', 'length', 1, 'metric', 'm metre metres meter meters'],
  ['km', 'length', 1000, 'metric', 'km kms kilometre kilometres kilometer kilometers'],
  ['in', 'length', 0.0254, 'imperial', 'inch inches in'],
  ['ft', 'length', 0.3048, 'imperial', 'ft foot feet'],
  ['yd', 'length', 0.9144, 'imperial', 'yd yds yard yards'],
  ['mi', 'length', 1609.344, 'imperial', 'mile miles mi'],
  ['nmi', 'length', 1852, undefined, 'nautical_mile nautical_miles'],
  [
    'sq m',
    'area',
    1,
    'metric',
    'square_metre square_metres square_meter square_meters sq_m m² m2 sqm sq_metres sq_meters',
  ],
  [
    'sq km',
    'area',
    1e6,
    'metric',
    'square_kilometre square_kilometres square_kilometer square_kilometers sq_km km² km2 sq_kilometres sq_kilometers sqkm',
  ],
  ['ha', 'area', 1e4, 'metric', 'ha hectare hectares'],
  ['ac', 'area', 4046.8564224, 'imperial', 'acre acres'],
  [
    'sq mi',
    'area',
    2589988.110336,
    'imperial',
    'square_mile square_miles sq_mi sq_miles sq._miles sq_mile',
  ],
  ['sq ft', 'area', 0.09290304, 'imperial', 'square_foot square_feet sq_ft sq._ft sq_feet'],
  ['sq yd', 'area', 0.83612736, 'imperial', 'square_yard square_yards'],
  ['g', 'mass', 0.001, 'metric', 'g gram grams gramme grammes'],
  ['kg', 'mass', 1, 'metric', 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes'],
  ['t', 'mass', 1000, 'metric', 'tonne tonnes metric_ton metric_tons'],
  ['lb', 'mass', 0.45359237, 'imperial', 'lb lbs pound pounds'],
  ['oz', 'mass', 0.028349523125, 'imperial', 'oz ounce ounces'],
  ['st', 'mass', 6.35029318, 'imperial', 'stone st'],
  ['ton', 'mass', 907.18474, 'imperial', 'ton tons short_ton short_tons'],
  ['l', 'volume', 1, 'metric', 'litre litres liter liters l'],
  ['ml', 'volume', 0.001, 'metric', 'ml millilitre millilitres milliliter milliliters'],
  ['cu m', 'volume', 1000, 'metric', 'cubic_metre cubic_metres cubic_meter cubic_meters m³ m3'],
  ['gal', 'volume', 3.785411784, 'imperial', 'gallon gallons gal'],
  ['pt', 'volume', 0.473176473, 'imperial', 'pint pints'],
  ['cu ft', 'volume', 28.316846592, 'imperial', 'cubic_foot cubic_feet'],
  ['cu yd', 'volume', 764.554857984, 'imperial', 'cubic_yard cubic_yards'],
  ['bbl', 'volume', 158.987294928, undefined, 'barrel barrels'],
  [
    'km/h',
    'speed',
    1 / 3.6,
    'metric',
    'km/h kph kmh km/hr kmph kilometres_per_hour kilometers_per_hour kilometres_an_hour kilometers_an_hour km_per_hour km_an_hour kilometer_per_hour kilometre_per_hour',
  ],
  [
    'mph',
    'speed',
    0.44704,
    'imperial',
    'mph miles_per_hour miles_an_hour mile_per_hour mile_an_hour',
  ],
  [
    'm/s',
    'speed',
    1,
    'metric',
    'm/s metres_per_second meters_per_second metres_a_second meters_a_second',
  ],
  ['kn', 'speed', 1852 / 3600, undefined, 'knot knots'],
  ['ft/s', 'speed', 0.3048, 'imperial', 'feet_per_second'],
  [
    '°C',
    'temperature',
    1,
    'metric',
    '°C C degrees_Celsius degrees_C Celsius degrees_Centigrade degrees_centigrade degrees_celsius º_C °_C ºC degree_Celsius',
  ],
  [
    '°F',
    'temperature',
    5 / 9,
    'imperial',
    '°F F degrees_Fahrenheit degrees_F Fahrenheit degrees_fahrenheit º_F °_F ºF degree_Fahrenheit',
    -160 / 9,
  ],
  ['s', 'duration', 1 / 86400, undefined, 'second seconds sec secs'],
  ['min', 'duration', 1 / 1440, undefined, 'minute minutes min mins'],
  ['h', 'duration', 1 / 24, undefined, 'hour hours hr hrs'],
  ['day', 'duration', 1, undefined, 'day days'],
  ['night', 'duration', 1, undefined, 'night nights'],
  ['week', 'duration', 7, undefined, 'week weeks'],
  ['fortnight', 'duration', 14, undefined, 'fortnight fortnights'],
  ['month', 'duration', 30.436875, undefined, 'month months'],
  ['year', 'duration', 365.2425, undefined, 'year years yr yrs'],
  ['decade', 'duration', 3652.425, undefined, 'decade decades'],
  ['century', 'duration', 36524.25, undefined, 'century centuries'],
  ['%', 'percent', 1, undefined, '% percent per_cent pct pc per-cent'],
  [
    'pp',
    'points',
    1,
    undefined,
    'percentage_point percentage_points percent_point percent_points pp %_point %_points',
  ],
  ['MW', 'energy', 1, undefined, 'megawatt megawatts MW'],
  ['GW', 'energy', 1000, undefined, 'gigawatt gigawatts GW'],
  ['kW', 'energy', 0.001, undefined, 'kilowatt kilowatts kW'],
  ['GB', 'data', 1, undefined, 'gigabyte gigabytes GB'],
  ['MB', 'data', 0.001, undefined, 'megabyte megabytes MB'],
  ['TB', 'data', 1000, undefined, 'terabyte terabytes TB'],
];

/** Every way of writing a unit, as in copy. Case counts only for the one- and two-letter signs. */
const byForm = new Map<string, Unit>();
for (const [name, dimension, factor, system, forms, offset = 0] of rows)
  for (const form of forms.split(' '))
    byForm.set(fold(form.replaceAll('_', ' ')), { name, dimension, factor, offset, system });

function fold(form: string): string {
  const spaced = form.replaceAll('-', ' ').replace(/\s+/g, ' ').trim();
  return spaced.length <= 2 || /^[°º]/.test(spaced) ? spaced : spaced.toLowerCase();
}

const alternatives = [...byForm.keys()]
  .sort((a, b) => b.length - a.length)
  .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ -]?'))
  .join('|');
// The joint: nothing, a space or a hyphen.
const unitAt = expression(`([ -]?)(${alternatives})(?![\\p{L}\\p{N}])`, 'iuy');

/** The unit that stands at `at`, behind a number. */
export function readUnit(
  text: string,
  at: number,
): { unit: Unit; end: number; hyphenated: boolean; form: string } | undefined {
  const { pattern } = unitAt;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const unit = byForm.get(fold(match[2] ?? ''));
  if (!unit) return undefined;
  const form = match[2] ?? '';
  return { unit, end: at + match[0].length, hyphenated: match[1] === '-', form };
}

/** A value in the base unit of its dimension. */
export function toBase(value: number, unit: Unit): number {
  return value * unit.factor + unit.offset;
}

/** A value of `from` in `to`, which must be of the same dimension. */
export function convert(value: number, from: Unit, to: Unit): number {
  return (toBase(value, from) - to.offset) / to.factor;
}

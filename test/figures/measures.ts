import type { Random, Twin, TwinMaker } from './random';

const pair =
  (
    make: (r: Random) => readonly [number, number],
    factor: number,
    wording: (a: number, b: number) => string,
  ): TwinMaker =>
  (r): Twin => {
    const [a, b] = make(r);
    return [wording(a, b), wording(a, Math.round(b * factor * 10) / 10)];
  };
const times =
  (low: number, high: number, k: number, places = 0) =>
  (r: Random) => {
    const a = r.int(low, high);
    return [a, Number((a * k).toFixed(places))] as const;
  };

export const unitConversion: readonly TwinMaker[] = [
  pair(
    times(5, 90, 1.609),
    1.6,
    (a, b) => `The fire burned ${a} miles (${b} kilometers) west of the town.`,
  ),
  pair(
    times(5, 90, 0.6214),
    1.7,
    (a, b) => `The village lies ${a} km (${b} miles) from the border.`,
  ),
  pair(times(20, 300, 0.3048), 2, (a, b) => `A ${a}-foot-tall (${b}-meter-tall) tower fell.`),
  pair(times(20, 300, 3.281), 1.5, (a, b) => `The ridge is ${a} meters (${b} feet) high.`),
  pair(times(20, 300, 3.281), 0.5, (a, b) => `The ridge is ${a} metres, or ${b} feet, high.`),
  pair(times(9, 20, 6.35), 1.3, (a, b) => `He weighed ${a} stone (${b} kg) at the time.`),
  pair(times(12, 90, 0.4047), 2.5, (a, b) => `The park covers ${a} acres (${b} hectares).`),
  pair(
    times(12, 90, 2.471),
    0.4,
    (a, b) => `The blaze scorched ${a} hectares (${b} acres) of pine.`,
  ),
  pair(
    times(100, 900, 0.3861),
    2,
    (a, b) => `The lake covers ${a} square kilometers (${b} square miles).`,
  ),
  pair(times(40, 120, 1.609), 1.5, (a, b) => `Winds of ${a} mph (${b} kph) tore off roofs.`),
  pair(times(40, 120, 0.6214), 1.7, (a, b) => `Gusts reached ${a} km/h (${b} mph) on the coast.`),
  pair(times(12, 60, 3.785), 0.5, (a, b) => `The tank holds ${a} gallons (${b} liters) of fuel.`),
  pair(
    times(20, 90, 2.205),
    0.5,
    (a, b) => `Officers seized ${a} kilograms (${b} pounds) of resin.`,
  ),
  pair(times(20, 90, 0.4536), 2, (a, b) => `The fish weighed ${a} pounds (${b} kilograms).`),
  pair(times(12, 60, 2.54), 2, (a, b) => `Up to ${a} inches (${b} centimeters) of snow fell.`),
  pair(times(12, 60, 1.609), 1.6, (a, b) => `The ${a}-mile (${b}-kilometer) road was closed.`),
  pair(
    times(12, 60, 1.609),
    1.6,
    (a, b) => `The road, ${a} miles or ${b} kilometers long, was closed.`,
  ),
  (r) => {
    const f = r.int(60, 110);
    const c = Math.round(((f - 32) * 5) / 9);
    return [
      `It was ${f} degrees Fahrenheit (${c} degrees Celsius) in the shade.`,
      `It was ${f} degrees Fahrenheit (${c + 15} degrees Celsius) in the shade.`,
    ];
  },
  (r) => {
    const c = r.int(-15, 42);
    const f = Math.round((c * 9) / 5 + 32);
    const say = (n: number) => (n < 0 ? `minus ${-n}` : String(n));
    return [
      `Temperatures reached ${say(c)}C (${say(f)}F) on Monday.`,
      `Temperatures reached ${say(c)}C (${say(f + 30)}F) on Monday.`,
    ];
  },
  (r) => {
    const a = r.int(5, 20);
    const b = a + r.int(3, 9);
    const k = (n: number) => Math.round(n * 1.609);
    return [
      `The quake struck ${a} to ${b} miles (${k(a)} to ${k(b)} km) down.`,
      `The quake struck ${a} to ${b} miles (${k(a)} to ${k(b) * 2} km) down.`,
    ];
  },
  (r) => {
    const [ft, inch] = [r.int(5, 6), r.int(1, 11)];
    const cm = Math.round((ft * 12 + inch) * 2.54);
    return [
      `The suspect is ${ft}ft ${inch}in (${cm}cm) tall.`,
      `The suspect is ${ft}ft ${inch}in (${cm + 25}cm) tall.`,
    ];
  },
  (r) => {
    const [m, k] = r.pick([
      [60, 100],
      [25, 40],
      [300, 500],
      [10, 16],
      [90, 145],
      [200, 320],
      [500, 800],
    ] as const);
    return [
      `Police closed about ${m} miles (${k} kilometers) of the highway.`,
      `Police closed about ${m} miles (${Math.round((k * 1.6) / 5) * 5} kilometers) of the highway.`,
    ];
  },
  (r) => {
    const a = r.int(2, 9) / 2;
    return [
      `The oil slick is ${a} miles (${(a * 1.609).toFixed(1)} km) wide.`,
      `The oil slick is ${a} miles (${(a * 2.6).toFixed(1)} km) wide.`,
    ];
  },
];
export const currencyTwice: readonly TwinMaker[] = [
  (r) => {
    const a = r.int(20, 90);
    return [
      `The tower cost €${a} million ($${Math.round(a * 1.1)} million), and the bridge €${a * 2} million ($${Math.round(a * 2.2)} million).`,
      `The tower cost €${a} million ($${Math.round(a * 1.1)} million), and the bridge €${a * 2} million ($${Math.round(a * 3.6)} million).`,
    ];
  },
  (r) => {
    const a = r.int(20, 90);
    return [
      `The fine is ${a} million pounds ($${Math.round(a * 1.3)} million).`,
      `The fine is ${a} million pounds ($${Math.round(a * 1.3)} billion).`,
    ];
  },
  (r) => {
    const a = r.int(20, 90);
    return [
      `The deal is worth 1${a} billion yen ($${((100 + a) / 130).toFixed(1)} billion).`,
      `The deal is worth 1${a} billion yen ($${(100 + a) * 3} billion).`,
    ];
  },
];

import { days, months, spelled, type Random, type Twin, type TwinMaker } from './random';

interface Day {
  readonly w: string;
  readonly wrong: string;
  readonly d: number;
  readonly m: string;
  readonly y: number;
}
const dated =
  (wording: (weekday: string, day: Day) => string): TwinMaker =>
  (r): Twin => {
    const date = new Date(Date.UTC(r.int(1995, 2025), r.int(0, 11), r.int(1, 28)));
    const index = date.getUTCDay();
    const w = days[index] ?? '';
    const wrong = days[(index + r.int(1, 6)) % 7] ?? '';
    const day = {
      w,
      wrong,
      d: date.getUTCDate(),
      m: months[date.getUTCMonth()] ?? '',
      y: date.getUTCFullYear(),
    };
    return [wording(w, day), wording(wrong, day)];
  };

export const weekdayDate: readonly TwinMaker[] = [
  dated((w, { d, m, y }) => `The ruling was handed down on ${w}, ${m} ${d}, ${y}, after a trial.`),
  dated((w, { d, m, y }) => `The ruling was handed down on ${w} ${d} ${m} ${y}, after a trial.`),
  dated((w, { d, m, y }) => `The ruling was handed down on ${w}, ${d} ${m} ${y}.`),
  dated((w, { d, m, y }) =>
    `The ruling came on ${w} the ${d}th of ${m} ${y}.`
      .replace(/\b(1|21)th/, '$1st')
      .replace(/\b(2|22)th/, '$1nd')
      .replace(/\b(3|23)th/, '$1rd'),
  ),
  dated((w, { d, m, y }) => `The ruling came on ${w} (${m} ${d}, ${y}).`),
  dated((w, { d, m, y }) => `${w}, ${m} ${d}, ${y} was the day the dam broke.`),
  dated((w, { d, m, y }) => `On ${m} ${d}, ${y}, a ${w}, the dam broke.`),
  dated((w, { d, m, y }) => `The dam broke on ${d} ${m} ${y}, a ${w}.`),
  dated((w, { d, m, y }) => `The dam broke on ${w.slice(0, 3)}. ${d} ${m} ${y}.`),
  dated((w, { d, m, y }) => `${m} ${d}, ${y}, fell on a ${w}.`),
  dated((w, { d, m, y }) => `The vote is set for ${w} evening, ${m} ${d}, ${y}.`),
];

export const impossibleDate: readonly TwinMaker[] = [
  (r) => {
    const m = r.pick(['April', 'June', 'September', 'November']);
    return [`The deadline is ${m} 30.`, `The deadline is ${m} 31.`];
  },
  (r) => {
    const y = r.pick([2019, 2021, 2022, 2023]);
    return [`The bridge closed on 28 February ${y}.`, `The bridge closed on 29 February ${y}.`];
  },
  () => [`He was born on Feb. 28, 1960.`, `He was born on Feb. 30, 1960.`],
  (r) => {
    const m = r.pick(['January', 'March', 'May', 'July']);
    return [`The hearing is on ${m} 31, 2022.`, `The hearing is on ${m} 32, 2022.`];
  },
  () => [`The hearing is on the 30th of June.`, `The hearing is on the 31st of June.`],
];

const aged =
  (wording: (born: number, year: number, age: number) => string, birthday = false): TwinMaker =>
  (r) => {
    const born = r.int(1935, 1985);
    const year = r.int(2010, 2024);
    const age = year - born - (birthday ? 0 : r.int(0, 1));
    return [wording(born, year, age), wording(born, year, age + r.pick([-9, -5, 4, 8]))];
  };
export const ageBirth: readonly TwinMaker[] = [
  aged((b, y, a) => `Maria Ruiz, born in ${b}, turned ${a} in ${y}.`, true),
  aged((b, y, a) => `Ott, who was born in ${b}, was ${a} when he resigned in March ${y}.`),
  aged((b, y, a) => `Born in Larkmoor in ${b}, she became mayor in ${y} at ${a}.`),
  aged((b, y, a) => `She was born in ${b} and died in ${y} at the age of ${a}.`),
  aged((b, y, a) => `The painter, born in ${b}, died in ${y}, aged ${a}.`),
  aged((b, y, a) => `She died in ${y} at ${a}. She was born in ${b} in Harrow.`),
  aged((b, y, a) => `In ${y}, at the age of ${a}, Ruiz, who was born in ${b}, left the party.`),
  aged((b, y, a) => `Ben Ott (born ${b}) was ${a} years old when the war ended in ${y}.`),
  aged((b, y, a) => `The poet (${b}-${y}) died at ${a} in her sleep.`),
  aged((b, y, a) => `The poet died at the age of ${a} (${b}–${y}).`),
  (r) => {
    const [b, y] = [r.int(1930, 1960), r.int(2005, 2020)];
    return [
      `She was born on 3 May ${b} and died on 2 April ${y} aged ${y - b - 1}.`,
      `She was born on 3 May ${b} and died on 2 April ${y} aged ${y - b}.`,
    ];
  },
  (r) => {
    const [b, y] = [r.int(1930, 1960), r.int(2005, 2020)];
    return [
      `Born on March 3, ${b}, he died on June 12, ${y}, at the age of ${y - b}.`,
      `Born on March 3, ${b}, he died on June 12, ${y}, at the age of ${y - b + 3}.`,
    ];
  },
];

export const anniversary: readonly TwinMaker[] = [
  ...[
    (n: number, f: number, y: number) =>
      `Hundreds gathered in ${y} to mark the ${n}th anniversary of the ${f} flood.`,
    (n: number, f: number, y: number) =>
      `In ${y} the town marked the ${n}th anniversary of the flood of ${f}.`,
    (n: number, f: number, y: number) =>
      `The ${n}th anniversary of the ${f} flood was marked in ${y}.`,
    (n: number, f: number, y: number) =>
      `The club, founded in ${f}, celebrated its ${n}th anniversary in ${y}.`,
    (n: number, f: number, y: number) =>
      `Founded in ${f}, the club celebrates its ${n}th anniversary in ${y}.`,
    (n: number, f: number, y: number) =>
      `In ${y}, on the ${n}th anniversary of the 3 March ${f} landing, a stone was unveiled.`,
    (n: number, f: number, y: number) =>
      `The march on May 4, ${y}, marked ${n} years since the ${f} flood.`,
    (n: number, f: number, y: number) =>
      `In ${y}, ${n} years after the ${f} flood, the wall was built.`,
    (n: number, f: number, y: number) =>
      `The wall was built in ${y}, ${n} years after the flood of ${f}.`,
    (n: number, f: number, y: number) =>
      `The ${n}-year anniversary of the ${f} flood was marked in ${y}.`,
  ].map((wording): TwinMaker => (r) => {
    const [n, f] = [r.pick([10, 15, 20, 25, 40, 50]), r.int(1930, 1980)];
    return [wording(n, f, f + n), wording(n, f, f + n + r.pick([-4, -3, 3, 5]))];
  }),
  (r) => {
    const f = r.int(1880, 1920);
    return [
      `The bridge, opened in ${f}, marked its centenary in ${f + 100}.`,
      `The bridge, opened in ${f}, marked its centenary in ${f + 90}.`,
    ];
  },
  (r) => {
    const f = r.int(1980, 2005);
    return [
      `The club was founded in ${f} and marked its tenth anniversary in ${f + 10}.`,
      `The club was founded in ${f} and marked its tenth anniversary in ${f + 14}.`,
    ];
  },
];

export const span: readonly TwinMaker[] = [
  ...[
    (n: string, a: string, b: string) =>
      `The ${n}-day conference, which runs from ${a} to ${b}, drew ministers.`,
    (n: string, a: string, b: string) =>
      `The ${n}-day strike from ${a} through ${b} closed the port.`,
    (n: string, a: string, b: string) => `The ${n}-day visit begins on ${a} and ends on ${b}.`,
    (n: string, a: string, b: string) => `From ${a} to ${b}, the ${n}-day fair fills the square.`,
    (n: string, a: string, b: string) =>
      `The ${n}-day summit (${a} to ${b}) is the first since the war.`,
    (n: string, a: string, b: string) => `The ${n}-day fair opens on ${a} and runs until ${b}.`,
    (n: string, a: string, b: string) => `The ${n}-day fair runs ${a}-${b}.`,
  ].map((wording): TwinMaker => (r) => {
    const first = r.int(1, 3);
    const length = r.int(2, 4);
    const last = days[(first + length - 1) % 7] ?? '';
    return [
      wording(spelled(length), days[first] ?? '', last),
      wording(spelled(length + r.int(1, 2)), days[first] ?? '', last),
    ];
  }),
  (r) => {
    const first = r.int(1, 4);
    const [a, b] = [days[first] ?? '', days[first + 1] ?? ''];
    return [
      `A two-day summit on ${a} and ${b} ended without a deal.`,
      `A three-day summit on ${a} and ${b} ended without a deal.`,
    ];
  },
  (r) => {
    const first = r.int(1, 4);
    const [a, b, c] = [days[first] ?? '', days[first + 1] ?? '', days[first + 2] ?? ''];
    return [
      `The three-day talks on ${a}, ${b} and ${c} failed.`,
      `The four-day talks on ${a}, ${b} and ${c} failed.`,
    ];
  },
  (r) => {
    const [a, n] = [r.int(1, 20), r.int(3, 7)];
    return [
      `The ${n}-day festival, March ${a}-${a + n - 1}, is sold out.`,
      `The ${n + 2}-day festival, March ${a}-${a + n - 1}, is sold out.`,
    ];
  },
  (r) => {
    const [a, n] = [r.int(1, 20), r.int(3, 7)];
    return [
      `The ${n}-day festival runs from ${a} to ${a + n - 1} March.`,
      `The ${n + 2}-day festival runs from ${a} to ${a + n - 1} March.`,
    ];
  },
  (r) => {
    const [a, n] = [r.int(1, 20), r.int(3, 7)];
    return [
      `The ${n}-day festival runs from March ${a} to March ${a + n - 1}.`,
      `The ${n + 3}-day festival runs from March ${a} to March ${a + n - 1}.`,
    ];
  },
  ...[
    (n: number, a: number, b: number) => `She led the port for ${n} years, from ${a} to ${b}.`,
    (n: number, a: number, b: number) =>
      `From ${a} to ${b}, a period of ${n} years, the mill stood idle.`,
    (n: number, a: number, b: number) => `He ruled from ${a} to ${b}, or ${n} years.`,
    (n: number, a: number, b: number) => `The ${n}-year war from ${a} to ${b} emptied the valley.`,
    (n: number, a: number, b: number) => `The ${n}-year war (${a}-${b}) emptied the valley.`,
    (n: number, a: number, b: number) => `Between ${a} and ${b} — ${n} years — nothing was built.`,
    (n: number, a: number, b: number) =>
      `The mill closed in ${b}, ${n} years after it opened in ${a}.`,
    (n: number, a: number, b: number) =>
      `The mill opened in ${a} and closed ${n} years later, in ${b}.`,
    (n: number, a: number, b: number) =>
      `She was mayor for ${n} years until ${b}, having taken office in ${a}.`,
  ].map((wording): TwinMaker => (r) => {
    const [a, n] = [r.int(1960, 2000), r.int(6, 18)];
    return [wording(n, a, a + n), wording(n + r.pick([-4, 4, 6]), a, a + n)];
  }),
];

const clock = (minutes: number) =>
  `${Math.floor((minutes / 60 + 24) % 24)}:${String(minutes % 60).padStart(2, '0')}`;
const half = (hour: number) => `${((hour + 11) % 12) + 1} ${hour % 24 < 12 ? 'a.m.' : 'p.m.'}`;
const zone =
  (wording: (gmt: number, hour: (offset: number) => number) => string, wrongBy = 2): TwinMaker =>
  (r: Random) => {
    const gmt = r.int(8, 17);
    return [
      wording(gmt, (offset) => gmt + offset),
      wording(gmt, (offset) => gmt + offset + wrongBy),
    ];
  };
export const timeZones: readonly TwinMaker[] = [
  zone((g, h) => `The call began at ${g}:30 GMT (${h(3)}:30 in Moscow).`),
  zone((g, h) => `The call began at ${g}:30 GMT (${h(3)}:30 Moscow time).`),
  zone((g, h) => `The call began at ${h(3)}:00 Moscow time (${String(g).padStart(2, '0')}00 GMT).`),
  zone((g, h) => `The launch is set for ${half(h(-4))} EDT (${String(g).padStart(2, '0')}00 GMT).`),
  zone((g, h) => `The launch is set for ${half(h(-5))} EST (${g}:00 GMT).`),
  zone((g, h) => `The match starts at ${g}:00 GMT (${h(1)}:00 CET).`),
  zone((g, h) => `The match starts at ${clock(h(1) * 60)} CET, or ${clock(g * 60)} GMT.`),
  zone(
    (g, h) => `The quake struck at ${half(h(9))} Tokyo time (${String(g).padStart(2, '0')}00 GMT).`,
  ),
  zone((g, h) =>
    `The quake struck at ${clock((h(5) % 24) * 60 + 30)} India time (${clock(g * 60)} GMT).`.replace(
      'India',
      'Delhi',
    ),
  ),
  zone((g, h) => `It is due at ${half(g)} EST / ${half(h(-3))} PST.`),
  zone((g, h) => `The vote opens at ${clock(g * 60)} UTC (${clock(h(8) * 60)} Beijing time).`),
  zone((g, h) => `The vote opens at ${clock(h(3) * 60)} in Istanbul (${clock(g * 60)} GMT).`),
  zone(
    (g, h) =>
      `Polls close at ${half(h(0))} GMT, ${half(h(1))} in Berlin.`.replace(
        /(\d+ [ap]\.m\.) GMT/,
        `${half(g)} GMT`,
      ),
    3,
  ),
];

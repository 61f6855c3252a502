import { spelled, type TwinMaker } from './random';

export const upsideDownRange: readonly TwinMaker[] = [
  ...[
    (a: number, b: number) => `Forecasters expect between ${a} and ${b} centimetres of snow.`,
    (a: number, b: number) => `Between ${a} and ${b} people were on board.`,
    (a: number, b: number) => `It costs between $${a} and $${b} a month.`,
    (a: number, b: number) =>
      `The bridge will take between ${a} percent and ${b} percent of the traffic.`,
    (a: number, b: number) => `The test takes ${a}-${b} minutes.`,
    (a: number, b: number) => `Officials put the toll at between ${a} and ${b}.`,
    (a: number, b: number) => `Volunteers must be between the ages of ${a} and ${b}.`,
    (a: number, b: number) => `Volunteers aged ${a} to ${b} are wanted.`,
    (a: number, b: number) => `Gusts of ${a} to ${b} mph are expected.`,
  ].map((wording): TwinMaker => (r) => {
    const a = r.int(10, 40);
    const b = a + r.int(5, 40);
    return [wording(a, b), wording(b, a)];
  }),
  (r) => {
    const a = r.int(1990, 2005);
    return [`He served from ${a} to ${a + 6}.`, `He served from ${a + 6} to ${a}.`];
  },
  (r) => {
    const a = r.int(1990, 2005);
    return [
      `The drought (${a}-${a + 6}) emptied the lake.`,
      `The drought (${a + 6}-${a}) emptied the lake.`,
    ];
  },
  (r) => {
    const a = r.int(1990, 2005);
    return [
      `Between ${a} and ${a + 6}, the lake dried up.`,
      `Between ${a + 6} and ${a}, the lake dried up.`,
    ];
  },
];

export const impossiblePercent: readonly TwinMaker[] = [
  (r) => {
    const p = r.int(10, 90);
    return [`Sales fell ${p} percent in May.`, `Sales fell ${p + 110} percent in May.`];
  },
  (r) => {
    const p = r.int(10, 90);
    return [`The price was cut by ${p} percent.`, `The price was cut by ${p + 110} percent.`];
  },
  (r) => {
    const p = r.int(10, 90);
    return [
      `Some ${p} percent of voters backed the plan.`,
      `Some ${p + 100} percent of voters backed the plan.`,
    ];
  },
  (r) => {
    const p = r.int(10, 90);
    return [`Turnout was ${p} percent.`, `Turnout was ${p + 100} percent.`];
  },
  (r) => {
    const p = r.int(10, 90);
    return [
      `A ${p} percent drop in traffic is expected.`,
      `A ${p + 110} percent drop in traffic is expected.`,
    ];
  },
  (r) => {
    const p = r.int(10, 90);
    return [
      `Forecasters see a ${p} percent chance of rain.`,
      `Forecasters see a ${p + 100} percent chance of rain.`,
    ];
  },
];

export const eachAgainstTotal: readonly TwinMaker[] = [
  ...[
    (n: number, e: number, t: number) => `She bought ${n} tickets at $${e} each, $${t} in total.`,
    (n: number, e: number, t: number) =>
      `She bought ${n} tickets at $${e} each, for a total of $${t}.`,
    (n: number, e: number, t: number) => `The ${n} winners will get $${e} each, a total of $${t}.`,
    (n: number, e: number, t: number) =>
      `Each of the ${n} winners will get $${e}, or $${t} in all.`,
    (n: number, e: number, t: number) => `The city paid $${t} for ${n} buses, or $${e} apiece.`,
    (n: number, e: number, t: number) =>
      `The ${n} firms were fined $${e} each, making $${t} altogether.`,
    (n: number, e: number, t: number) => `The city spent $${t} on ${n} buses at $${e} each.`,
    (n: number, e: number, t: number) => `He earned $${e} a day for ${n} days, $${t} in all.`,
    (n: number, e: number, t: number) => `At $${e} per ticket, the ${n} tickets cost $${t}.`,
  ].map((wording): TwinMaker => (r) => {
    const [n, e] = [r.int(3, 30), r.int(2, 60) * 5];
    return [wording(n, e, n * e), wording(n, e, n * (e + 5) + 10)];
  }),
];

export const average: readonly TwinMaker[] = [
  ...[
    (n: number, e: number, t: number) =>
      `The clinic saw ${t} patients in ${n} days, an average of ${e} a day.`,
    (n: number, e: number, t: number) =>
      `An average of ${e} a day for ${n} days makes ${t} in all.`,
    (n: number, e: number, t: number) =>
      `She scored ${t} goals in ${n} games, averaging ${e} a game.`,
    (n: number, e: number, t: number) =>
      `The ${n} branches took in ${t} dogs, an average of ${e} each.`,
    (n: number, e: number, t: number) =>
      `Police made ${t} arrests over ${n} weeks, or ${e} a week.`,
    (n: number, e: number, t: number) =>
      `The clinic saw ${t} patients in ${n} days, about ${e} per day.`,
  ].map((wording): TwinMaker => (r) => {
    const [n, e] = [r.int(3, 30), r.int(12, 60)];
    return [wording(n, e, n * e), wording(n, Math.round(e * 1.5), n * e)];
  }),
];

export const votesAndScores: readonly TwinMaker[] = [
  (r) => {
    const [a, b] = [r.int(6, 8), r.int(3, 4)];
    return [
      `${spelled(a)} of the ${a + b} members voted for and ${spelled(b)} against.`,
      `${spelled(a)} of the ${a + b - 1} members voted for and ${spelled(b)} against.`,
    ];
  },
  (r) => {
    const b = r.int(2, 4);
    return [
      `The nine-member court ruled ${9 - b}-${b} for the city.`,
      `The nine-member court ruled ${9 - b + 1}-${b} for the city.`,
    ];
  },
  (r) => {
    const b = r.int(20, 40);
    return [
      `The bill passed by ${100 - b}-${b} in the 100-seat house.`,
      `The bill passed by ${100 - b + 4}-${b} in the 100-seat house.`,
    ];
  },
  (r) => {
    const [b, d] = [r.int(20, 40), r.int(3, 9)];
    return [
      `The bill passed by ${d} votes, ${b + d}-${b}.`,
      `The bill passed by ${d + 2} votes, ${b + d}-${b}.`,
    ];
  },
  (r) => {
    const [b, d] = [r.int(0, 2), r.int(2, 4)];
    return [
      `Larkmoor won by ${spelled(d)} goals, ${b + d}-${b}.`,
      `Larkmoor won by ${spelled(d + 1)} goals, ${b + d}-${b}.`,
    ];
  },
  () => [`Ruiz beat Ott 6-4, 3-6, 7-5.`, `Ruiz beat Ott 6-4, 3-6, 5-7.`],
  () => [`Ruiz won 6-3, 6-4 in an hour.`, `Ruiz won 3-6, 4-6 in an hour.`],
  () => [
    `Larkmoor lead the best-of-seven series 3-2.`,
    `Larkmoor lead the best-of-seven series 5-2.`,
  ],
  (r) => {
    const [b, d] = [r.int(20, 40), r.int(3, 9)];
    return [
      `The motion passed with a majority of ${d}, ${b + d} votes to ${b}.`,
      `The motion passed with a majority of ${d + 3}, ${b + d} votes to ${b}.`,
    ];
  },
];

export const millionForBillion: readonly TwinMaker[] = [
  (r) => {
    const n = (r.int(11, 89) / 10).toFixed(1);
    return [
      `The port needs $${n} billion for the new quay, the board said. Parliament will vote on the $${n} billion for the quay in May.`,
      `The port needs $${n} billion for the new quay, the board said. Parliament will vote on the $${n} million for the quay in May.`,
    ];
  },
];

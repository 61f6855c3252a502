import type { Random, Twin, TwinMaker } from './random';

type Wording = (from: number, to: number, percent: string) => string;

/** A rise or a fall with its percentage, right and wrong, in one wording. */
const change =
  (wording: Wording, sign: 1 | -1 = 1): TwinMaker =>
  (r: Random): Twin => {
    const percent = r.pick([10, 20, 25, 30, 40, 50]);
    const from = r.int(2, 40) * 20;
    const to = Math.round(from * (1 + (sign * percent) / 100));
    return [wording(from, to, String(percent)), wording(from, to, String(percent + r.int(7, 20)))];
  };

export const percentChange: readonly TwinMaker[] = [
  change(
    (a, b, p) => `Sales rose ${p} percent, from ${a} million to ${b} million, the company said.`,
  ),
  change(
    (a, b, p) => `Output climbed from ${a} tonnes to ${b} tonnes, an increase of ${p} percent.`,
  ),
  change((a, b, p) => `The budget is up from $${a} million to $${b} million, a ${p}% increase.`),
  change(
    (a, b, p) => `Membership increased by ${p} per cent to ${b},000 from ${a},000 a year earlier.`,
  ),
  change((a, b, p) => `The fine was ${b} euros, up ${p} percent from ${a} euros last year.`),
  change((a, b, p) => `There were ${b} complaints, up from ${a} in 2019, a ${p} percent rise.`),
  change((a, b, p) => `Arrivals grew from ${a} in May to ${b} in June, or ${p} percent.`),
  change((a, b, p) => `A ${p} percent rise in the fee, from £${a} to £${b}, takes effect in July.`),
  change(
    (a, b, p) =>
      `The number of calls jumped ${p}% to ${b}, compared with ${a} in the same month of 2018.`,
  ),
  change((a, b, p) => `The town’s population went up from ${a}0 to ${b}0 (${p} percent).`),
  change((a, b, p) => `Profit was £${b}m, a ${p}% increase on the £${a}m reported a year ago.`),
  change((a, b, p) => `The rent will be raised ${p} percent, from $${a} a month to $${b} a month.`),
  change(
    (a, b, p) =>
      `The union has ${b} members, compared with ${a} a decade ago, an increase of ${p} percent.`,
  ),
  change((a, b, p) => `Shipments fell ${p} percent to ${b} from ${a}.`, -1),
  change((a, b, p) => `Enrolment dropped from ${a} to ${b} pupils, a decline of ${p} percent.`, -1),
  change((a, b, p) => `A ${p} percent cut brings the subsidy down from $${a} to $${b}.`, -1),
  change((a, b, p) => `Thefts were down ${p}%, from ${a} to ${b}, police said.`, -1),
  change(
    (a, b, p) => `The workforce will be reduced by ${p} percent, from ${a} to ${b} people.`,
    -1,
  ),
  change((a, b, p) => `Attendance slumped to ${b} from ${a}, a drop of ${p} percent.`, -1),
  change((a, b, p) => `The price, which was $${a}, has been cut by ${p} percent to $${b}.`, -1),
  (r) => {
    const a = r.int(5, 50) * 4;
    return [
      `Visits rose by a quarter, from ${a} to ${(a * 5) / 4}.`,
      `Visits rose by a quarter, from ${a} to ${(a * 7) / 4}.`,
    ];
  },
  (r) => {
    const a = r.int(5, 50) * 6;
    return [
      `The herd shrank by a third to ${(a * 2) / 3} animals from ${a}.`,
      `The herd shrank by a third to ${a / 3} animals from ${a}.`,
    ];
  },
  // Hedged and rounded.
  (r) => {
    const a = r.int(40, 90) * 10;
    const p = r.int(11, 35);
    const b = Math.round(a * (1 + p / 100 + 0.003));
    return [
      `Sales rose about ${p} percent, from ${a} to ${b}.`,
      `Sales rose about ${p + 15} percent, from ${a} to ${b}.`,
    ];
  },
  (r) => {
    const a = r.int(40, 90) * 10;
    const b = Math.round(a * 1.19);
    return [
      `Sales rose almost 20 percent, from ${a} to ${b}.`,
      `Sales rose almost 40 percent, from ${a} to ${b}.`,
    ];
  },
];

export const percentPoints: readonly TwinMaker[] = [
  (r) => {
    const a = r.int(3, 12);
    const d = r.int(2, 4);
    return [
      `Unemployment rose ${d} percentage points, from ${a} percent to ${a + d} percent.`,
      `Unemployment rose ${d} percent, from ${a} percent to ${a + d} percent.`,
    ];
  },
  (r) => {
    const a = r.int(20, 40);
    const d = r.int(3, 9);
    return [
      `Support climbed from ${a}% to ${a + d}%, a gain of ${d} points.`,
      `Support climbed from ${a}% to ${a + d}%, a gain of ${d + 4} points.`,
    ];
  },
  (r) => {
    const a = r.int(30, 40);
    const d = r.int(3, 9);
    return [
      `His approval fell ${d} percentage points to ${a} percent from ${a + d} percent.`,
      `His approval fell ${d + 5} percentage points to ${a} percent from ${a + d} percent.`,
    ];
  },
  (r) => {
    const a = r.pick([20, 40, 50]);
    return [
      `The tax rose from ${a} percent to ${a * 1.1} percent, an increase of 10 percent.`,
      `The tax rose from ${a} percent to ${a * 1.1} percent, an increase of 35 percent.`,
    ];
  },
  (r) => {
    const a = r.int(2, 5);
    return [
      `The bank raised its rate by half a percentage point, from ${a}.25 percent to ${a}.75 percent.`,
      `The bank raised its rate by half a percentage point, from ${a}.25 percent to ${a + 1}.75 percent.`,
    ];
  },
];

export const direction: readonly TwinMaker[] = [
  (r) => {
    const a = r.int(20, 60);
    const b = a + r.int(5, 30);
    return [
      `The number of patients rose from ${a} to ${b}.`,
      `The number of patients rose from ${b} to ${a}.`,
    ];
  },
  (r) => {
    const a = r.int(20, 60);
    const b = a + r.int(5, 30);
    return [
      `Prices fell from $${b} to $${a} a barrel.`,
      `Prices fell from $${a} to $${b} a barrel.`,
    ];
  },
  (r) => {
    const a = r.int(20, 60);
    const b = a + r.int(5, 30);
    return [
      `Turnout was down to ${a} percent from ${b} percent.`,
      `Turnout was down to ${b} percent from ${a} percent.`,
    ];
  },
  (r) => {
    const a = r.int(200, 600);
    const b = a + r.int(50, 300);
    return [
      `The fee increases to ${b} euros from ${a} euros.`,
      `The fee increases to ${a} euros from ${b} euros.`,
    ];
  },
];

const nouns = ['complaints', 'applications', 'infections', 'users'];

export const multiple: readonly TwinMaker[] = [
  (r) => {
    const a = r.int(4, 30);
    const n = r.pick(nouns);
    return [
      `The number of ${n} doubled from ${a} to ${a * 2}.`,
      `The number of ${n} doubled from ${a} to ${a * 3 + 1}.`,
    ];
  },
  (r) => {
    const a = r.int(4, 30);
    return [
      `Complaints have tripled to ${a * 3} from ${a} a year ago.`,
      `Complaints have tripled to ${a * 2} from ${a} a year ago.`,
    ];
  },
  (r) => {
    const a = r.int(10, 60) * 2;
    return [
      `Staff numbers were halved, from ${a} to ${a / 2}.`,
      `Staff numbers were halved, from ${a} to ${Math.round(a * 0.7)}.`,
    ];
  },
  (r) => {
    const a = r.int(4, 30);
    return [
      `The herd grew from ${a} to ${a * 2} animals, doubling in a decade.`,
      `The herd grew from ${a} to ${a * 3} animals, doubling in a decade.`,
    ];
  },
  (r) => {
    const a = r.int(10, 90);
    const k = r.int(3, 6);
    return [
      `Police recorded ${a * k} thefts, ${['', '', '', 'three', 'four', 'five', 'six'][k] ?? k} times as many as the ${a} in 2010.`,
      `Police recorded ${a * k} thefts, ${['', '', '', 'six', 'two', 'eight', 'three'][k] ?? k} times as many as the ${a} in 2010.`,
    ];
  },
  (r) => {
    const a = r.int(10, 90);
    return [
      `Police recorded ${a * 2} thefts, twice as many as the ${a} in 2010.`,
      `Police recorded ${a * 3} thefts, twice as many as the ${a} in 2010.`,
    ];
  },
  (r) => {
    const a = r.int(10, 90);
    return [
      `The bill came to $${a * 2} million, double the $${a} million first announced.`,
      `The bill came to $${a * 4} million, double the $${a} million first announced.`,
    ];
  },
  (r) => {
    const a = r.int(10, 90) * 2;
    return [
      `It sold ${a / 2} tickets, half the ${a} it had hoped for.`,
      `It sold ${Math.round(a / 3)} tickets, half the ${a} it had hoped for.`,
    ];
  },
  (r) => {
    const a = r.int(4, 30);
    return [
      `Applications rose threefold, from ${a} to ${a * 3}.`,
      `Applications rose threefold, from ${a} to ${a * 4 + 1}.`,
    ];
  },
  (r) => {
    const a = r.int(4, 30);
    return [
      `The clinic saw a fivefold increase in cases, from ${a} to ${a * 5}.`,
      `The clinic saw a fivefold increase in cases, from ${a} to ${a * 3}.`,
    ];
  },
  (r) => {
    const a = r.int(30, 90);
    return [
      `Rents more than doubled, from ${a} to ${a * 2 + r.int(1, 9)} euros.`,
      `Rents more than doubled, from ${a} to ${Math.round(a * 1.7)} euros.`,
    ];
  },
  (r) => {
    const a = r.int(30, 90);
    return [
      `Rents almost tripled, from ${a} to ${a * 3 - r.int(1, 8)} euros.`,
      `Rents almost tripled, from ${a} to ${Math.round(a * 2.1)} euros.`,
    ];
  },
  (r) => {
    const a = r.int(30, 90);
    return [
      `The fund grew to $${a * 2}m from $${a}m, roughly doubling in size.`,
      `The fund grew to $${a * 3}m from $${a}m, roughly doubling in size.`,
    ];
  },
  (r) => {
    const a = r.int(4, 30);
    return [
      `The fee has quadrupled since 2010, from ${a} crowns to ${a * 4} crowns.`,
      `The fee has quadrupled since 2010, from ${a} crowns to ${a * 6} crowns.`,
    ];
  },
  (r) => {
    const a = r.int(4, 30);
    return [
      `The figure went from ${a} in 2010 to ${a * 10} in 2020, a tenfold increase.`,
      `The figure went from ${a} in 2010 to ${a * 6} in 2020, a tenfold increase.`,
    ];
  },
];

import { spelled, type Random, type Twin, type TwinMaker } from './random';

const themes = ['education', 'housing', 'transport', 'policing', 'health', 'farming', 'defence'];
const names = [
  'Ana Ruiz',
  'Ben Ott',
  'Carla Dunn',
  'Dev Rao',
  'Eva Lind',
  'Finn Moor',
  'Greta Holm',
];
const lands = ['Norland', 'Estria', 'Valdonia', 'Larkovia', 'Sundmark', 'Ostrava', 'Perania'];

const joined = (items: readonly string[], oxford = false) =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')}${oxford && items.length > 2 ? ',' : ''} and ${items.at(-1) ?? ''}`;

type Wording = (count: string, list: string, number: number) => string;
const list =
  (items: readonly string[], wording: Wording, low = 3, high = 5, more = 1): TwinMaker =>
  (r: Random): Twin => {
    const n = r.int(low, high);
    const some = joined(items.slice(0, n), r.next() < 0.3);
    return [wording(spelled(n), some, n), wording(spelled(n + more), some, n + more)];
  };
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

export const countAgainstList: readonly TwinMaker[] = [
  list(themes, (n, l) => `The mayor named ${n} priorities: ${l}.`),
  list(themes, (n, l) => `The mayor named ${n} priorities for the coming year: ${l}.`, 3, 5, -1),
  list(themes, (n, l) => `The plan rests on ${n} pillars — ${l} — and a new tax.`),
  list(themes, (n, l) => `The plan rests on ${n} pillars (${l}) and a new tax.`),
  list(names, (n, l) => `${capital(n)} people — ${l} — were named to the board.`),
  list(names, (n, l) => `${capital(n)} men were charged: ${l}.`),
  list(names, (n, l) => `The ${n} candidates, ${l}, will debate on Sunday.`),
  list(lands, (n, l) => `The accord was signed by ${n} countries, ${l}.`),
  list(lands, (n, l) => `The accord was signed by ${n} countries: ${l}.`, 3, 5, 2),
  list(lands, (n, l) => `${l} are the ${n} countries that signed the accord.`),
  list(lands, (n, l) => `${l} — ${n} countries with a common border — signed the accord.`),
  list(lands, (n, l) => `${l}, the ${n} countries on the river, signed the accord.`),
  list(themes, (n, l) => `The ${n} priorities are ${l}.`),
  list(themes, (n, l) => `Voters care about ${n} things above all – ${l}.`),
  list(themes, (n, l) => `The minister listed ${l} as her ${n} priorities.`),
  list(themes, (n, l) => `${capital(l)}: ${n} subjects that nobody wants to talk about.`),
  list(names, (n, l) => `Police identified the ${n} victims as ${l}.`),
  list(names, (n, l) => `${l} were the ${n} finalists.`),
  list(names, (n, l) => `There are ${n} finalists: ${l}.`),
  list(lands, (n, l) => `It has offices in ${n} countries, namely ${l}.`),
  list(lands, (n, l) => `The bank has branches in the following ${n} countries: ${l}.`),
  (r) => {
    const n = r.int(3, 4);
    return [
      `${capital(spelled(n + 1))} countries, including ${joined(lands.slice(0, n))}, signed the accord.`,
      `${capital(spelled(n - 1))} countries, including ${joined(lands.slice(0, n))}, signed the accord.`,
    ];
  },
  (r) => {
    const n = r.int(3, 4);
    return [
      `The group has ${n + 4} members, among them ${joined(lands.slice(0, n))}.`,
      `The group has ${n - 1} members, among them ${joined(lands.slice(0, n))}.`,
    ];
  },
  (r) => {
    const n = r.int(3, 4);
    return [
      `The talks between the ${spelled(n)} countries — ${joined(lands.slice(0, n))} — resume on Monday.`,
      `The talks between the ${spelled(n + 1)} countries — ${joined(lands.slice(0, n))} — resume on Monday.`,
    ];
  },
  () => [
    `A trio of Norland, Estria and Valdonia will lead the union.`,
    `A trio of Norland, Estria, Larkovia and Valdonia will lead the union.`,
  ],
  () => [
    `Both Ana Ruiz and Ben Ott denied the charge.`,
    `Both Ana Ruiz, Ben Ott and Carla Dunn denied the charge.`,
  ],
];

const parts =
  (wording: (total: number, a: number, b: number, c: number) => string): TwinMaker =>
  (r) => {
    const [a, b, c] = [r.int(12, 40), r.int(5, 30), r.int(3, 20)];
    const t = a + b + c;
    return [wording(t, a, b, c), wording(t + r.pick([-3, -2, 2, 3, 4]), a, b, c)];
  };
export const partsAgainstTotal: readonly TwinMaker[] = [
  parts(
    (t, a, b, c) =>
      `Of the ${t} passengers on board, ${a} were rescued, ${b} died and ${c} are missing.`,
  ),
  parts(
    (t, a, b, c) =>
      `The ${t} crew members — ${a} Norlanders, ${b} Estrians and ${c} Valdonians — were taken ashore.`,
  ),
  parts((t, a, b, c) => `${t} people were hurt: ${a} men, ${b} women and ${c} children.`),
  parts(
    (t, a, b, c) =>
      `The council has ${t} seats: ${a} held by the Greens, ${b} by Labour and ${c} by others.`,
  ),
  parts(
    (t, a, b, c) =>
      `The school took in ${a} boys, ${b} girls and ${c} teachers, ${t} people in all.`,
  ),
  parts(
    (t, a, b, c) => `It bought ${a} buses, ${b} trams and ${c} ferries, a total of ${t} vehicles.`,
  ),
  parts(
    (t, a, b, c) =>
      `Of ${t} applicants, ${a} were accepted, ${b} were rejected and the remaining ${c} withdrew.`,
  ),
  parts(
    (t, a, b, c) =>
      `A total of ${t} homes were lost (${a} in Larkmoor, ${b} in Harrow and ${c} in Port Ellery).`,
  ),
  parts(
    (t, a, b, c) =>
      `The grant of $${t} million is split three ways: $${a} million for roads, $${b} million for schools and $${c} million for parks.`,
  ),
  parts(
    (t, a, b, c) =>
      `The ferry carried ${t} passengers. Rescuers pulled ${a} alive from the water and recovered ${b} bodies. The other ${c} are missing.`,
  ),
  parts(
    (t, a, b, c) =>
      `There were ${t} people on the bus. Of them, ${a} were unhurt and ${b} had minor injuries. The remaining ${c} were taken to hospital.`,
  ),
  parts(
    (t, a, b, c) =>
      `Voters returned ${a} Greens, ${b} Liberals and ${c} independents, for a total of ${t} members.`,
  ),
  parts(
    (t, a, b, c) => `Among the ${t} dead, ${a} were men, ${b} were women and ${c} were children.`,
  ),
  parts(
    (t, a, b, c) =>
      `The fire killed ${t} people — ${a} residents, ${b} visitors and ${c} firefighters.`,
  ),
  parts(
    (t, a, b, c) =>
      `The jury heard ${t} witnesses, comprising ${a} experts, ${b} neighbours and ${c} officers.`,
  ),
  parts(
    (t, a, b, c) =>
      `The ${t}-member assembly is made up of ${a} Greens, ${b} Liberals and ${c} independents.`,
  ),
  (r) => {
    const [a, b] = [r.int(40, 60), r.int(15, 30)];
    return [
      `Of the ${a + b} members, ${a} voted for and ${b} against.`,
      `Of the ${a + b - 4} members, ${a} voted for and ${b} against.`,
    ];
  },
  (r) => {
    const [a, b] = [r.int(40, 60), r.int(15, 30)];
    return [
      `Of the ${a + b} schools, ${a} passed and the other ${b} failed.`,
      `Of the ${a + b + 5} schools, ${a} passed and the other ${b} failed.`,
    ];
  },
  (r) => {
    const [a, b] = [r.int(40, 60), r.int(15, 30)];
    return [
      `The blast hurt ${a + b + r.int(1, 9)} people, including ${a} women and ${b} children.`,
      `The blast hurt ${a + b - 6} people, including ${a} women and ${b} children.`,
    ];
  },
  (r) => {
    const [a, b] = [r.int(40, 60), r.int(15, 30)];
    return [
      `The camp holds ${a} men and ${b} women, ${a + b} people altogether.`,
      `The camp holds ${a} men and ${b} women, ${a + b + 7} people altogether.`,
    ];
  },
  // Rounded parts of a rounded whole.
  (r) => {
    const [a, b, c] = [r.int(12, 40), r.int(12, 30), r.int(12, 20)].map((n) => n / 10);
    const t = (a ?? 0) + (b ?? 0) + (c ?? 0);
    return [
      `Spending came to $${(t + 0.1).toFixed(1)} billion: $${a} billion on roads, $${b} billion on schools and $${c} billion on parks.`,
      `Spending came to $${(t + 1.7).toFixed(1)} billion: $${a} billion on roads, $${b} billion on schools and $${c} billion on parks.`,
    ];
  },
];

const shares =
  (wording: (whole: number, part: number, share: string) => string): TwinMaker =>
  (r) => {
    const whole = r.int(4, 40) * 20;
    const percent = r.pick([15, 20, 25, 30, 35, 40, 45, 60, 70]);
    const part = (whole * percent) / 100;
    return [
      wording(whole, part, String(percent)),
      wording(whole, part, String(percent + r.pick([-8, 7, 12, 18]))),
    ];
  };
export const shareOf: readonly TwinMaker[] = [
  shares((w, n, p) => `Of the ${w} schools inspected, ${n}, or ${p} percent, failed.`),
  shares((w, n, p) => `Of ${w} people asked, ${n} (${p}%) said yes.`),
  shares((w, n, p) => `${n} of the ${w} schools, or ${p} percent, failed.`),
  shares((w, n, p) => `${n} of the ${w} schools (${p}%) failed.`),
  shares(
    (w, n, p) => `The test found that ${n} out of ${w} samples, or ${p} per cent, were unsafe.`,
  ),
  shares((w, n, p) => `Some ${p} percent of the ${w} schools, or ${n}, failed.`),
  shares((w, n, p) => `The union called out ${p} percent of its ${w} members (${n}).`),
  shares((w, n, p) => `${n}, or ${p} percent, of the ${w} tenants have left.`),
  shares((w, n, p) => `Inspectors closed ${n} of ${w} mills — ${p} percent — within a month.`),
  shares((w, n, p) => `The party won ${n} of ${w} seats, ${p} percent of the total.`),
  shares((w, n, p) => `The firm will cut ${n} of its ${w} jobs, ${p} percent of the workforce.`),
  shares((w, n, p) => `The firm will cut ${n} jobs, or ${p} percent of its ${w} staff.`),
  shares((w, n, p) => `The firm will cut ${n} jobs, ${p} percent of its workforce of ${w}.`),
  shares((w, n, p) => `The firm will cut ${p} percent of its workforce of ${w}, or ${n} jobs.`),
  shares((w, n, p) => `With ${n} of ${w} votes, she took ${p} percent of the vote.`),
  (r) => {
    const whole = r.int(30, 90) * 3;
    return [
      `About a third of the ${whole} mills, or ${whole / 3 + r.int(-2, 2)}, have closed.`,
      `About a third of the ${whole} mills, or ${Math.round(whole * 0.6)}, have closed.`,
    ];
  },
  (r) => {
    const whole = r.int(30, 90) * 2;
    return [
      `Nearly half of the ${whole} mills — ${whole / 2 - r.int(1, 4)} — have closed.`,
      `Nearly half of the ${whole} mills — ${Math.round(whole / 4)} — have closed.`,
    ];
  },
  (r) => {
    const whole = r.int(30, 90) * 3;
    return [
      `Two-thirds of the ${whole} mills, ${(whole * 2) / 3} in all, have closed.`,
      `Two-thirds of the ${whole} mills, ${whole / 3} in all, have closed.`,
    ];
  },
  (r) => {
    const whole = r.int(30, 90) * 5;
    return [
      `One in five of the ${whole} mills, or ${whole / 5}, has closed.`,
      `One in five of the ${whole} mills, or ${Math.round(whole / 3)}, has closed.`,
    ];
  },
  (r) => {
    const whole = r.int(30, 90) * 4;
    return [
      `Three-quarters of the ${whole} mills (${(whole * 3) / 4}) have closed.`,
      `Three-quarters of the ${whole} mills (${whole / 2}) have closed.`,
    ];
  },
  (r) => {
    const whole = r.int(30, 90) * 4;
    return [
      `More than a quarter of the ${whole} mills (${whole / 4 + 5}) have closed.`,
      `More than a quarter of the ${whole} mills (${Math.round(whole / 8)}) have closed.`,
    ];
  },
];

const poll =
  (wording: (a: number, b: number, c: number) => string): TwinMaker =>
  (r) => {
    const [a, b] = [r.int(35, 45), r.int(25, 32)];
    const c = 100 - a - b;
    return [wording(a, b, c), wording(a, b, c + r.int(8, 20))];
  };
export const sharesOverHundred: readonly TwinMaker[] = [
  poll(
    (a, b, c) =>
      `In the poll, ${a} percent backed the plan, ${b} percent opposed it and ${c} percent were undecided.`,
  ),
  poll(
    (a, b, c) =>
      `Respondents were split: ${a} percent for, ${b} percent against and ${c} percent unsure.`,
  ),
  poll((a, b, c) => `The survey found ${a}% in favour, ${b}% against and ${c}% with no opinion.`),
  poll(
    (a, b, c) =>
      `Some ${a} percent approve of the mayor, ${b} percent disapprove and ${c} percent do not know.`,
  ),
  poll(
    (a, b, c) =>
      `Coal accounts for ${a} percent of the power, gas for ${b} percent and wind for the remaining ${c} percent.`,
  ),
  poll(
    (a, b, c) =>
      `The state owns ${a} percent of the port, the city ${b} percent and the railway the remaining ${c} percent.`,
  ),
  poll((a, b, c) => `${a}% voted for the treaty, ${b}% voted against it and ${c}% abstained.`),
  poll(
    (a, b, c) =>
      `Sales break down as follows: ${a} percent in Norland, ${b} percent in Estria and ${c} percent elsewhere.`,
  ),
  poll(
    (a, b, c) =>
      `Asked about the plan, ${a} percent said yes, ${b} percent said no and ${c} percent gave no answer.`,
  ),
  poll(
    (a, b, c) =>
      `Ruiz leads with ${a} percent, followed by Ott with ${b} percent and Dunn with ${c} percent.`,
  ),
  poll((a, b, c) => `Ruiz won ${a} percent of the vote, Ott ${b} percent and Dunn ${c} percent.`),
  poll(
    (a, b, c) =>
      `${a} percent support the ban while ${b} percent oppose it, with ${c} percent undecided.`,
  ),
  poll((a, b, c) => `The fund is ${a} percent bonds, ${b} percent shares and ${c} percent cash.`),
  (r) => {
    const a = r.int(51, 59);
    return [
      `Voters were split ${a} percent to ${100 - a} percent on the treaty.`,
      `Voters were split ${a} percent to ${100 - a + 12} percent on the treaty.`,
    ];
  },
  (r) => {
    const a = r.int(51, 59);
    return [
      `${a} percent voted for independence and ${100 - a} percent against.`,
      `${a} percent voted for independence and ${100 - a + 12} percent against.`,
    ];
  },
  (r) => {
    const a = r.int(51, 59);
    return [
      `Voters were split ${a}-${100 - a} on the treaty.`,
      `Voters were split ${a}-${100 - a + 9} on the treaty.`,
    ];
  },
];

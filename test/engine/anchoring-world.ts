/** A source of numbers from 0 (in) to 1 (out). */
export type Random = () => number;

/** mulberry32: the same numbers for the same seed everywhere. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const subjects = ['The harbour board', 'Councillor Mira Tand', 'A spokesman for Ostrel Rail', 'Residents', 'The inquiry', 'Police in Varna Bay', 'Engineers', 'The ferry company']; // prettier-ignore
const verbs = ['said', 'reported', 'rejected', 'confirmed', 'welcomed', 'questioned', 'published', 'delayed']; // prettier-ignore
const objects = ['the plan for the north quay', 'a rise of 12 percent in fares', 'the findings of the second report', 'claims that 40 homes were flooded', 'the closure of the old bridge', 'a settlement worth 3 million crowns', 'the timetable for repairs', 'an offer from the dockers']; // prettier-ignore
const tails = ['on Tuesday', 'after a meeting in Orsk Hill', 'for the third time this year', 'without giving a date', 'despite protests', 'in a letter to ministers']; // prettier-ignore

const pick = (list: readonly string[], random: Random) =>
  list[Math.floor(random() * list.length)] ?? '';

const streets = ['Alder', 'Birch', 'Candle', 'Dyer', 'Elm', 'Foundry', 'Gable', 'Harrow', 'Ink', 'Juniper']; // prettier-ignore

function sentence(random: Random): string {
  const detail = `${pick(streets, random)} Street, number ${Math.floor(random() * 400)}`;
  const parts = [pick(subjects, random), pick(verbs, random), pick(objects, random)];
  const tail = pick(tails, random);
  return random() < 0.8
    ? `${parts.join(' ')} at ${detail}, ${tail}.`
    : `${parts.join(' ')} ${tail}.`;
}

function paragraph(random: Random): string {
  return Array.from({ length: 2 + Math.floor(random() * 3) }, () => sentence(random)).join(' ');
}

/** An article of 5 to 14 paragraphs that repeats itself, as news does. */
export function articleOf(random: Random): string {
  return `${Array.from({ length: 5 + Math.floor(random() * 10) }, () => paragraph(random)).join('\n\n')}\n`;
}

/** The text after random insertions, deletions, moves and rewrites around `span`, whose words stay. */
export function edited(
  text: string,
  span: { start: number; end: number },
  random: Random,
): { text: string; span: { start: number; end: number } } {
  const mark = '\uE000';
  let now = `${text.slice(0, span.start)}${mark}${text.slice(span.start, span.end)}${mark}${text.slice(span.end)}`;
  for (let turn = 0; turn < 4; turn++) {
    const parts = now.split('\n\n');
    const free = parts.flatMap((part, index) => (part.includes(mark) ? [] : [index]));
    const at = free[Math.floor(random() * free.length)] ?? -1;
    const kind = random();
    if (kind < 0.3) parts.splice(Math.floor(random() * parts.length), 0, paragraph(random));
    else if (kind < 0.5 && at >= 0) parts.splice(at, 1);
    else if (kind < 0.7 && at >= 0) parts[at] = paragraph(random);
    else {
      const from = Math.floor(random() * parts.length);
      const moved = parts.splice(from, 1);
      parts.splice(Math.floor(random() * (parts.length + 1)), 0, ...moved);
    }
    now = parts.join('\n\n');
  }
  const start = now.indexOf(mark);
  const end = now.lastIndexOf(mark) - 1;
  return { text: now.replaceAll(mark, ''), span: { start, end } };
}

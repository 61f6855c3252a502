// News-like articles of any length, about nothing that ever happened; the same seed, the same text.

const given =
  'Agnes Bruno Celia Daniel Edda Farid Greta Hamza Ines Jonas Karin Lukas Mirela Nadia Oskar Petra Rafael Selma Tomas Ursula'.split(
    ' ',
  );
const family =
  'Aldana Brandt Corvin Dascal Ellery Fenn Garrick Hartog Ilves Jorgen Kessler Lindqvist Maren Norrell Okafor Parvin Quist Ravn Torvald Vass'.split(
    ' ',
  );
const places =
  'Westmere Norwick Halden Carrow Skarn Lindau Ostra Karsk Valdoria Seren Port Maren'.split(' ');
const offices = [
  'Mayor',
  'Councillor',
  'Judge',
  'Harbour master',
  'Professor',
  'Minister',
  'Chief inspector',
];
const bodies = [
  'Marine Safety Board',
  'Halden Coastguard',
  'Foreign Ministry',
  'Carrow Line',
  'Westmere council',
  'Skarn Lighthouse Society',
  'Ostra Water Authority',
];
const things = [
  'homes',
  'passengers',
  'farms',
  'pupils',
  'vessels',
  'workers',
  'patients',
  'lorries',
];
const works = [
  'bridge',
  'harbour',
  'reservoir',
  'school',
  'ferry terminal',
  'hospital wing',
  'railway tunnel',
  'lighthouse',
];
const deeds = [
  'reopened',
  'was closed',
  'was inspected',
  'was flooded',
  'was sold',
  'lost its power supply',
];
const words = [
  '“It is far too early to speak of a cause,”',
  '“Nobody had seen the water rise so fast,”',
  '“We have kept our word,”',
  '"The crew were calm and handed out tea,"',
  '“What we need now is time, and some luck,”',
  '"They promised us an answer by spring,"',
];
const links = ['after', 'although', 'because', 'while', 'a week before', 'despite warnings that'];
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** A source of numbers in [0, 1): mulberry32, after its public-domain description. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * An article.
 * @param {number} wordCount about how many words it has; never fewer
 * @param {number} seed
 * @returns {string}
 */
export function article(wordCount, seed) {
  const next = random(seed);
  const whole = (from, to) => from + Math.floor(next() * (to - from + 1));
  const one = (list) => list[whole(0, list.length - 1)];
  const person = () => `${one(given)} ${one(family)}`;
  const date = () => {
    const day = new Date(Date.UTC(whole(2019, 2024), whole(0, 11), whole(1, 28)));
    return {
      weekday: days[day.getUTCDay()],
      text: `${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`,
    };
  };
  const money = () => `$${whole(1, 90)}.${whole(1, 9)} ${one(['million', 'billion'])}`;
  const sentences = [
    () =>
      `The ${one(works)} at ${one(places)} ${one(deeds)} on ${one(days)}, ${one(links)} about ${whole(2, 90) * 10} ${one(things)} were affected, the ${one(bodies)} said.`,
    () =>
      `${one(words)} said ${person()}, ${whole(23, 81)}, who has lived in ${one(places)} since ${whole(1970, 2015)}.`,
    () =>
      `${one(offices)} ${person()} told reporters that the work would cost ${money()} and take ${whole(2, 30)} months.`,
    () => {
      const { weekday, text } = date();
      return `The decision was taken on ${weekday}, ${text}, at a meeting that lasted ${whole(2, 11)} hours.`;
    },
    () => {
      const [roads, schools, parks] = [whole(10, 40), whole(10, 40), whole(2, 9)];
      return `Of the ${roads + schools + parks} projects, ${roads} concern roads, ${schools} schools and ${parks} parks.`;
    },
    () => {
      const before = whole(2, 40) * 100;
      const percent = one([5, 10, 20, 25, 50]);
      return `The number of ${one(things)} rose by ${percent}% to ${((before * (100 + percent)) / 100).toLocaleString('en')} from ${before.toLocaleString('en')} a year earlier.`;
    },
    () =>
      `Between ${whole(3, 9)} and ${whole(10, 40)} people were taken to hospital in ${one(places)}, ${whole(2, 9)} km (${one(['nearly two miles', 'some four miles', 'five miles'])}) away, shortly after ${whole(1, 11)}:${whole(10, 59)} p.m. local time.`,
    () =>
      `According to the ${one(bodies)}, more than ${whole(2, 9)}0,000 ${one(things)} depend on the ${one(works)}, which was built in ${whole(1890, 1998)} and last repaired in ${whole(2001, 2018)}.`,
    () =>
      `${person()}, who took office in ${whole(2012, 2022)}, denied that the ${one(bodies)} had been warned, and said that an inquiry would report before the end of ${one(months)}.`,
  ];
  const furniture = [
    'ADVERTISEMENT',
    'Read more: What the inspectors found',
    'Share this article',
    'Sign up for our newsletter',
  ];
  const town = one(places);
  const blocks = [
    `${town} ${one(works)} ${one(deeds)} after ${whole(2, 30)} days`,
    `${town.toUpperCase()}, ${date().text} - ${sentences[0]()} ${sentences[2]()}`,
  ];
  let count = blocks.join(' ').split(' ').length;
  while (count < wordCount) {
    const block =
      next() < 0.04
        ? one(furniture)
        : Array.from({ length: whole(1, 3) }, () => one(sentences)()).join(' ');
    blocks.push(block);
    count += block.split(' ').length;
  }
  return `${blocks.join('\n\n')}\n`;
}

/**
 * A text of that many characters.
 * @param {string} kind `paragraphs`; `hard-wrapped`: the same in lines of 72; `short lines`: furniture
 * @param {number} characters
 * @returns {string}
 */
export function long(kind, characters) {
  const parts = [];
  for (let length = 0, seed = 1; length < characters; seed++) {
    const text = article(3000, seed);
    const part =
      kind === 'hard-wrapped'
        ? text.replace(/(?=[^\n]{73})([^\n]{1,72}) /g, '$1\n')
        : kind === 'short lines'
          ? text.replace(/\n\n/g, '\n').replace(/[.,;] /g, '\n')
          : text;
    parts.push(part);
    length += part.length;
  }
  return parts.join('\n').slice(0, characters);
}

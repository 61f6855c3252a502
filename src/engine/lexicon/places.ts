import { cityRows } from './cities';
import { countryRows } from './countries';

/** A country, city or region with the ways it is written. */
export interface Place {
  /** The commonest English name: the entity's key across articles. */
  readonly name: string;
  readonly country: boolean;
  /** The name and the spellings that are set instead of it: an article uses one of them. */
  readonly spellings: readonly string[];
  /** Other names that stand beside it freely. */
  readonly also: readonly string[];
  /** Adjectives and words for its people. */
  readonly adjectives: readonly string[];
  /** A country's capitals and seats of government, which stand for it. */
  readonly capitals: readonly string[];
}

const split = (field: string | undefined) => (field ? field.split(',') : []);

const places: readonly Place[] = [
  ...rowsOf(countryRows).map((row): Place => {
    const [name = '', spellings, also, adjectives, capitals] = row.split(';');
    return {
      name,
      country: true,
      spellings: [name, ...split(spellings)],
      also: split(also),
      adjectives: split(adjectives),
      capitals: split(capitals),
    };
  }),
  ...rowsOf(cityRows).map((row): Place => {
    const [name = '', spellings, also] = row.split(';');
    return {
      name,
      country: false,
      spellings: [name, ...split(spellings)],
      also: split(also),
      adjectives: [],
      capitals: [],
    };
  }),
];

/** The countries and territories that are known. */
export const countries: readonly Place[] = places.filter(({ country }) => country);

function rowsOf(table: string): string[] {
  return table.trim().split('\n');
}

const byName = new Map(
  places.flatMap((place) =>
    [...place.also, ...place.spellings].map((name) => [plain(name), place] as const),
  ),
);
const byAdjective = new Map(
  places.flatMap((place) => place.adjectives.map((word) => [plain(word), place] as const)),
);

/** Adjectives and words for people that belong to no single country. */
const otherPeoples = new Set(
  'African Africans Korea Korean Koreans Koreas Franco Anglo Sino Afro Indo Alaskan Amazonian Antarctic Arab Arabs Arabian Arabic Asian Asians Atlantic Baltic Balkan Basque Basques Bavarian Bedouin Berber Bengali Buddhist Buddhists Californian Californians Caribbean Catalan Catalans Catholic Catholics Caucasian Chechen Chechens Christian Christians Cornish Coptic Copts Crimean Dalit Dalits Darfuri Eastern European Europeans Eurasian Evangelical Flemish Floridian Gazan Gazans Gulf Gypsy Hasidic Hawaiian Hindu Hindus Hispanic Hispanics Hutu Hutus Inuit Islamic Islamist Islamists Jew Jews Jewish Kurd Kurds Kurdish Kashmiri Kashmiris Latin Latino Latinos Londoner Londoners Lutheran Maori Maoris Marxist Mayan Mediterranean Midwestern Mormon Mormons Moscovite Muscovite Muslim Muslims Nordic Northern Orthodox Pacific Pashtun Pashtuns Parisian Parisians Persian Persians Presbyterian Protestant Protestants Punjabi Roma Rohingya Rohingyas Scandinavian Shia Shias Shiite Shiites Sikh Sikhs Slavic Slav Slavs Southern Soviet Soviets Sunni Sunnis Tamil Tamils Tatar Tatars Texan Texans Tibetan Tibetans Tutsi Tutsis Uighur Uighurs Uyghur Uyghurs Viking Welsh Western Westerner Westerners Yazidi Yazidis Zionist Zulu Zulus Democrat Democrats Democratic Republican Republicans Tory Tories Labour Conservative Conservatives Liberal Liberals Communist Communists Nazi Nazis Socialist Socialists GMT BST EST EDT PST PDT CET UTC'.split(
    ' ',
  ),
);

/** Whether a word is an adjective of a place, a people or a creed, or one for their members: no name by itself. */
export function isPeopleWord(word: string): boolean {
  return otherPeoples.has(word) || word === 'Middle Eastern' || byAdjective.has(plain(word));
}

/** The place that goes by a name, in any of its spellings; capitals matter. */
export function placeOf(name: string): Place | undefined {
  const known = byName.get(plain(name));
  // A dateline shouts: MOSCOW. Short words in capitals are abbreviations.
  return known ?? (isShouted(name) ? byName.get(titleCased(plain(name))) : undefined);
}

/** The place that an adjective or a word for people belongs to: Turkish, Turks. */
export function placeOfAdjective(word: string): Place | undefined {
  return byAdjective.get(plain(word));
}

function isShouted(name: string): boolean {
  return !/[a-z]/.test(name) && /^\p{Lu}[\p{Lu} .'’-]{3,40}$/u.test(name);
}

/** Curly apostrophes as straight ones, and no article. */
function plain(name: string): string {
  const bare = name.startsWith('the ') ? name.slice('the '.length) : name;
  return bare.includes('’') ? bare.replaceAll('’', "'") : bare;
}

function titleCased(name: string): string {
  return name.toLowerCase().replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase());
}

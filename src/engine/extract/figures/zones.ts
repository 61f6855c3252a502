/**
 * Offsets from GMT in minutes, standard time first, then summer time where there is one. Names that
 * are used for both (`ET`, `Paris time`) have two. From the IANA time zone database's present rules.
 */
const H = 60;
const both = (standard: number) => [standard * H, (standard + 1) * H];

const abbreviations: readonly (readonly [string, readonly number[]])[] = [
  ['GMT', [0]],
  ['UTC', [0]],
  ['Z', [0]],
  ['BST', [H]],
  ['WET', [0]],
  ['WEST', [H]],
  ['CET', [H]],
  ['CEST', [2 * H]],
  ['EET', [2 * H]],
  ['EEST', [3 * H]],
  ['MSK', [3 * H]],
  ['TRT', [3 * H]],
  ['ET', both(-5)],
  ['EST', [-5 * H]],
  ['EDT', [-4 * H]],
  ['CT', both(-6)],
  ['CST', [-6 * H, 8 * H]],
  ['CDT', [-5 * H]],
  ['MT', both(-7)],
  ['MST', [-7 * H]],
  ['MDT', [-6 * H]],
  ['PT', both(-8)],
  ['PST', [-8 * H]],
  ['PDT', [-7 * H]],
  ['AKST', [-9 * H]],
  ['AKDT', [-8 * H]],
  ['HST', [-10 * H]],
  ['AST', [-4 * H, 3 * H]],
  ['ADT', [-3 * H]],
  ['NST', [-3.5 * H]],
  ['IST', [5.5 * H, 2 * H, H]],
  ['PKT', [5 * H]],
  ['WIB', [7 * H]],
  ['SGT', [8 * H]],
  ['HKT', [8 * H]],
  ['JST', [9 * H]],
  ['KST', [9 * H]],
  ['AWST', [8 * H]],
  ['ACST', [9.5 * H]],
  ['ACDT', [10.5 * H]],
  ['AEST', [10 * H]],
  ['AEDT', [11 * H]],
  ['NZST', [12 * H]],
  ['NZDT', [13 * H]],
  ['SAST', [2 * H]],
  ['WAT', [H]],
  ['CAT', [2 * H]],
  ['EAT', [3 * H]],
];

const adjectives: readonly (readonly [string, readonly number[]])[] = [
  ['Eastern', both(-5)],
  ['Eastern Standard', [-5 * H]],
  ['Eastern Daylight', [-4 * H]],
  ['Central', both(-6)],
  ['Mountain', both(-7)],
  ['Pacific', both(-8)],
  ['Pacific Standard', [-8 * H]],
  ['Pacific Daylight', [-7 * H]],
  ['Central Standard', [-6 * H]],
  ['Central Daylight', [-5 * H]],
  ['Greenwich Mean', [0]],
  ['British Summer', [H]],
  ['Central European', both(1)],
  ['Central European Summer', [2 * H]],
  ['Eastern European', both(2)],
  ['Universal', [0]],
  ['Coordinated Universal', [0]],
  ['UK', both(0)],
  ['British', both(0)],
];

/** Places by offset: those with summer time under `summer`. Countries of one zone stand beside their cities. */
const summer: readonly (readonly [number, string])[] = [
  [
    0,
    'London Dublin Edinburgh Cardiff Belfast Glasgow Manchester Lisbon Porto Britain England Scotland Wales Ireland Portugal',
  ],
  [
    1,
    'Paris Berlin Madrid Rome Brussels Amsterdam Vienna Zurich Geneva Bern Stockholm Oslo Copenhagen Prague Warsaw Budapest Belgrade Zagreb Sarajevo Skopje Ljubljana Bratislava Milan Turin Naples Munich Hamburg Frankfurt Cologne Barcelona Seville Valencia Marseille Lyon Monaco Luxembourg Malta Valletta Tirana Podgorica Pristina Krakow Gdansk Strasbourg Antwerp Rotterdam Hague Gothenburg Malmo Bergen France Germany Spain Italy Belgium Netherlands Austria Switzerland Sweden Norway Denmark Poland Hungary Serbia Croatia Slovenia Slovakia Albania',
  ],
  [
    2,
    'Athens Helsinki Kyiv Kiev Bucharest Sofia Vilnius Riga Tallinn Chisinau Nicosia Beirut Jerusalem Odesa Odessa Lviv Kharkiv Thessaloniki Cairo Greece Finland Ukraine Romania Bulgaria Lithuania Latvia Estonia Moldova Cyprus Lebanon Israel Egypt Tel_Aviv Gaza Ramallah',
  ],
  [
    -5,
    'New_York Washington Boston Philadelphia Atlanta Miami Detroit Toronto Ottawa Montreal Quebec Baltimore Pittsburgh Cleveland Charlotte Orlando Tampa Buffalo Havana',
  ],
  [
    -6,
    'Chicago Dallas Houston Austin San_Antonio Minneapolis Milwaukee St._Louis New_Orleans Memphis Nashville Winnipeg Kansas_City Oklahoma_City Omaha',
  ],
  [-7, 'Denver Salt_Lake_City Calgary Edmonton Boise Albuquerque'],
  [
    -8,
    'Los_Angeles San_Francisco San_Diego Seattle Portland Vancouver Las_Vegas Sacramento Oakland California',
  ],
  [-4, 'Halifax Bermuda Santiago'],
  [10, 'Sydney Melbourne Canberra Hobart'],
  [12, 'Auckland Wellington Christchurch'],
  [9.5, 'Adelaide'],
];
const fixed: readonly (readonly [number, string])[] = [
  [
    0,
    'Reykjavik Iceland Accra Ghana Dakar Senegal Abidjan Bamako Mali Monrovia Freetown Ouagadougou',
  ],
  [
    1,
    'Lagos Abuja Nigeria Algiers Algeria Tunis Tunisia Kinshasa Luanda Angola Niamey Niger Yaounde Cameroon Casablanca Rabat Morocco Ndjamena Chad',
  ],
  [
    2,
    'Johannesburg Pretoria Cape_Town Durban Harare Zimbabwe Lusaka Zambia Maputo Kigali Rwanda Khartoum Sudan Tripoli Libya Kaliningrad Juba',
  ],
  [
    3,
    'Moscow St._Petersburg Russia Minsk Belarus Istanbul Ankara Turkey Türkiye Turkiye Izmir Baghdad Iraq Basra Mosul Riyadh Jeddah Mecca Kuwait Doha Qatar Bahrain Manama Aden Sanaa Yemen Damascus Aleppo Syria Amman Jordan Nairobi Kenya Mombasa Mogadishu Somalia Addis_Ababa Ethiopia Kampala Uganda Dar_es_Salaam Tanzania Djibouti Antananarivo Sochi Volgograd Crimea Sevastopol Simferopol Donetsk Luhansk Kremlin',
  ],
  [3.5, 'Tehran Iran Isfahan Mashhad'],
  [
    4,
    'Dubai Abu_Dhabi Muscat Oman Baku Azerbaijan Yerevan Armenia Tbilisi Georgia Mauritius Samara',
  ],
  [4.5, 'Kabul Afghanistan Kandahar Herat'],
  [
    5,
    'Islamabad Karachi Lahore Peshawar Quetta Pakistan Tashkent Uzbekistan Samarkand Dushanbe Tajikistan Ashgabat Astana Almaty Kazakhstan Yekaterinburg Chelyabinsk Male Maldives',
  ],
  [
    5.5,
    'Delhi New_Delhi Mumbai Bangalore Bengaluru Chennai Kolkata Hyderabad Pune Srinagar India Colombo Sri_Lanka Ahmedabad',
  ],
  [5.75, 'Kathmandu Nepal'],
  [6, 'Dhaka Bangladesh Thimphu Bhutan Bishkek Omsk'],
  [6.5, 'Yangon Rangoon Naypyidaw Myanmar Burma'],
  [
    7,
    'Bangkok Thailand Hanoi Vietnam Jakarta Phnom_Penh Cambodia Vientiane Laos Novosibirsk Krasnoyarsk Chiang_Mai',
  ],
  [
    8,
    'Beijing Shanghai Hong_Kong Shenzhen Guangzhou Wuhan Chengdu Chongqing Tianjin China Singapore Kuala_Lumpur Malaysia Manila Philippines Taipei Taiwan Perth Bali Ulaanbaatar Macau Irkutsk',
  ],
  [
    9,
    'Tokyo Japan Osaka Kyoto Nagoya Sapporo Fukushima Hiroshima Nagasaki Seoul South_Korea Busan Pyongyang North_Korea Yakutsk',
  ],
  [9.5, 'Darwin'],
  [10, 'Brisbane Queensland Port_Moresby Vladivostok Guam'],
  [11, 'Noumea Honiara Sakhalin'],
  [12, 'Fiji Suva Kamchatka'],
  [13, 'Tonga Samoa Apia'],
  [
    -3,
    'Sao_Paulo São_Paulo Rio_de_Janeiro Rio Brasilia Brazil Buenos_Aires Argentina Montevideo Uruguay',
  ],
  [-4, 'Caracas Venezuela La_Paz Bolivia San_Juan Puerto_Rico Manaus Santo_Domingo Georgetown'],
  [-5, 'Bogota Bogotá Colombia Lima Peru Quito Ecuador Panama Kingston Jamaica Cancun'],
  [-6, 'Mexico_City Mexico Guatemala San_Salvador Managua Tegucigalpa San_Jose Costa_Rica'],
  [-7, 'Phoenix Arizona Tijuana'],
  [-10, 'Honolulu Hawaii Tahiti'],
];

const table = new Map<string, readonly number[]>();
for (const [name, offsets] of [...abbreviations, ...adjectives])
  table.set(name.toLowerCase(), offsets);
for (const [offset, names] of summer)
  for (const name of names.split(' '))
    table.set(name.replaceAll('_', ' ').toLowerCase(), both(offset));
for (const [offset, names] of fixed)
  for (const name of names.split(' '))
    table.set(name.replaceAll('_', ' ').toLowerCase(), [offset * H]);

/** Abbreviations that stand directly behind a time. */
export const zonePattern = abbreviations
  .map(([name]) => name)
  .sort((a, b) => b.length - a.length)
  .join('|');

/**
 * The offsets from GMT, in minutes, that a zone or place may have; `undefined` for one not known.
 * @param name an abbreviation, `Eastern`, a city or a country, or `UTC+3`
 */
export function offsetsOf(name: string): readonly number[] | undefined {
  const shifted = /^(?:GMT|UTC) ?([+\-−–])(\d{1,2})(?::?(\d\d))?$/i.exec(name);
  if (shifted) {
    const minutes = Number(shifted[2]) * 60 + Number(shifted[3] ?? 0);
    return [shifted[1] === '+' ? minutes : -minutes];
  }
  return table.get(name.toLowerCase());
}

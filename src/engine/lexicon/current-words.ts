import { wordSet } from './word-set';

/** Words that newspapers print and the word lists lack: variants, sport, words of the day. Compiled by hand for this project. */
export const currentWords = wordSet(
  'archeological archeologist archeologists archeology ballboy ballboys ballgirl ballgirls brinksmanship designee designees disproven doggie doggies endorsee endorsees grifter grifters harkens schtick scathed skullduggery traffick abductor adductor adductors benefitted benefitting biassed conjuror crystalize crystalized crystalizes delist delisted delisting delists despatch despatched despatches duked duking focussed focusses focussing gaol gaoled gaols harken harkened harkening hotspot hotspots hrs jihadi jihadis lugers mins naturel outshot outshoot prepper preppers protestor protestors realsies renin secs solon solons tased tases tasing topline toplines unlikeable useable wooly yoghurt yoghurts',
);

import { shape } from './shapes';

const up =
  'rose|risen|rises?|rising|grew|grows?|grown|growing|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|gain(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|up(?! to)|went up|gone up|going up|goes up|advanc(?:e|es|ed|ing)|expand(?:s|ed|ing)?|swell(?:s|ed|ing)?|swollen|rais(?:e|es|ed|ing)|higher|hike[ds]?|leap(?:s|t|ed)?|rocket(?:s|ed)?|rebound(?:s|ed)?|edged up|crept up|ticked up|shot up|balloon(?:s|ed|ing)?|uptick|upturn|boost(?:s|ed)?|lift(?:s|ed)?|improv(?:e|es|ed|ement)|accelerat(?:e|es|ed)|strengthen(?:s|ed)?';
const down =
  'fell|fall(?:s|en|ing)?|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|slump(?:s|ed|ing)?|plung(?:e|es|ed|ing)|sank|sunk|sink(?:s|ing)?|tumbl(?:e|es|ed|ing)|slip(?:s|ped|ping)?|slid|slid(?:e|es|ing)|shrank|shrunk|shrink(?:s|ing)?|cut(?:s|ting)?|reduc(?:e|es|ed|ing|tion)|down|lower(?:ed|s|ing)?|dip(?:s|ped|ping)?|eas(?:e|es|ed|ing)|lost|los(?:e|es|ing|s)|contract(?:s|ed|ion)|crash(?:es|ed)?|nosedived|trimm?(?:ed|s)?|slash(?:es|ed|ing)?|weaken(?:s|ed)?|plummet(?:s|ed|ing)?|div(?:ed|es|ing)|dwindl(?:e|es|ed|ing)|slow(?:s|ed|ing)?|downturn|went down|gone down';
/** The pattern of every word of change. */
export const verbs = `(?<![\\p{L}-])(?:${up}|${down})(?![\\p{L}])`;
const verb = `(?<![\\p{L}-])(?<verb>${up}|${down})(?![\\p{L}])`;
/** A word that says up. */
export const upOnly = new RegExp(`^(?:${up}|more|greater|larger)$`, 'iu');
const P = 'pof';

const arrived = '(?:rose|grew|climbed|fell|dropped|went up|went down) to';
const by = `{by:${P}}`;
const aside = '(?:,| \\(| —| –| -|:| or)';

/** What went up or down, by how much, and its two figures, in one sentence; in the order of trust. */
export const inOneSentence = [
  // rose 12 percent, from 150 to 168 · rose by a quarter from 40 to 50 · a 25% rise in sales, from 40 to 50
  shape(`${verb}…${by}‥from (?:an average of |the )?{a:np}‥ (?:to|up to|down to) {b:np}`),
  shape(`${by}[ -](?:\\p{L}+ )?${verb}‥from (?:an average of |the )?{a:np}‥ to {b:np}`),
  // rose from 150 to 168, or 12 percent · a rise of 12 percent · (12 percent) · up 12 percent
  shape(`${verb}‥from (?:an average of |the )?{a:np}‥ to {b:np}‥${aside}…${by}`),
  // fell 20 percent to 80 from 100 · rose 12 percent to 168 million, compared with 150 million
  shape(
    `${verb}…${by}‥ to(?: an? [\\p{L}-]+(?: [\\p{L}-]+)? of)? {b:np}‥(?:from|compared (?:with|to)|against|versus|vs\\.?) {a:np}`,
  ),
  // a 20 percent drop to 80 from 100
  shape(`${by}[ -](?:\\p{L}+ )?${verb}‥ to {b:np}‥ from (?:an average of |the )?{a:np}`),
  // fell to 80 from 100, a drop of 20 percent
  shape(`${verb}‥ to {b:np}‥ from (?:an average of |the )?{a:np}‥${aside}…${by}`),
  // 50, up 25 percent from 40 · 50 last year, a 25% increase on 40
  shape(
    `{b:np}‥${verb} (?:by )?${by}‥(?:from|on|compared (?:with|to)|against|over) (?:the )?{a:np}`,
  ),
  shape(
    `{b:np}‥(?:, |— |– |\\()(?:an? )?${by} ${verb}‥(?:from|on|over|compared (?:with|to)) (?:the )?{a:np}`,
  ),
  // From 40 in 2010, membership swelled to 50, a gain of 25 percent
  shape(`from (?:an average of |the )?{a:np}‥,…${verb} to {b:np}‥${aside}…${by}`),
  // 50, up from 40, a 25 percent increase · 50, compared with 40 in May, a rise of 25 percent
  shape(
    `{b:np}‥(?:${verb} from|compared (?:with|to)|against|versus|vs\\.?) (?:the )?{a:np}‥${aside}…${by}`,
  ),
  // stood at 40 in May, reached 50 in June, an increase of 25 percent
  shape(
    `{a:np}‥,? (?:reached|hit|totall?ed|came to|${arrived}) {b:np}‥, an? ${verb} of (?:just )?${by}`,
  ),
  shape(`{a:np}‥,? (?:reached|hit|totall?ed|came to|${arrived}) {b:np}‥, an? ${by} ${verb}`),
  // 50, 25 percent more than the 40 it cost · 50 last year was 25 percent higher than the 40
  shape(
    `{b:np}‥(?:,| is| was| were| are)…${by} (?<verb>more|higher|greater|larger|less|lower|fewer|smaller|up|down)(?: than(?: the)?‥| on(?: the)?| from(?: the)?) ?{a:np}`,
  ),
  // Compared with 40 in 2015, there are now 50, 25 percent more
  shape(
    `(?:compared (?:with|to)|against|from) {a:np}‥,‥{b:np}‥, (?:or |some |about )?${by} (?<verb>more|higher|greater|less|lower|fewer)(?=[.,;]|$)`,
  ),
  // from 35 to 41 percent, a gain of six points
  shape(`${verb}‥from (?:the )?{a:p}‥ to {b:p}‥${aside}…{by:n}(?= points?)`),
  shape(`${verb}…{by:n} points?,?‥from (?:the )?{a:p}‥ to {b:p}`),
  shape(`${verb}…{by:n} points?,?‥to {b:p}‥from (?:the )?{a:p}`),
  // from 40 to 50, an increase of 25 percent
  shape(`from (?:an average of |the )?{a:np}‥ to {b:np}‥${aside}…${verb} of (?:just |some )?${by}`),
  shape(`from (?:an average of |the )?{a:np}‥ to {b:np}‥${aside}…${by}[ -]${verb}`),
  // The price, which was $40, has been cut by 25 percent to $30
  shape(`{a:np}‥, (?:has|have|had|was|were|is|will)…${verb}…${by}…to {b:np}`),
  // was 40 in May and 50 in June, a rise of 25 percent
  shape(`{a:np}‥ and {b:np}‥, (?:a|an) (?:${verb} of )${by}`),
  shape(`{a:np}‥ and {b:np}‥, (?:a|an) ${by} ${verb}`),
];
/** `There were 40 in May. In June there were 50, an increase of 25 percent.` */
export const overSentences = [
  shape(`{a:n}[^.;]{0,60}\\. …{b:n}…, an? ${by} ${verb}`),
  shape(`{a:n}[^.;]{0,60}\\. ‥{b:n}‥, an? ${verb} of ${by}`),
];
/** Two figures and which way it went, without the size. */
export const bare = [
  shape(`${verb}• from (?:an average of |the )?{a:np}‥ to {b:np}`),
  shape(`${verb}•,? to {b:np}• from (?:an average of |the )?{a:np}`),
];

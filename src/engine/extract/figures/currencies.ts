import { scaledBy, type Numeral } from './numerals';
import { pattern } from '../../letters';

const currencyBefore =
  /(?:(US|U\.S\.|USD|A|AU|AUD|C|CA|CAD|NZ|HK|S|SG|R|NT)?(\$)|(£|€|¥|₹|₽|₩|₪|₺|₦)|\b(USD|GBP|EUR|JPY|CNY|RMB|CHF|INR|Rs\.?|AUD|CAD|RM|SEK|NOK|DKK|PLN)) ?$/u;
const currencyAfter = pattern(
  String.raw` ?(?:(?:(US|U\.S\.|American|Canadian|Australian|Hong Kong|Singapore|New Zealand) )?(dollars?|cents?|bucks)|(euros?|yen|yuan|renminbi|rupees?|roubles?|rubles?|Swiss francs?|francs?|pesos?|reais|won|lira|liras|shekels|pence|rand|zloty|riyals?|dirhams?|naira|baht|ringgit|rupiah|crowns?|kroner|kronor|hryvnias?|USD|EUR|GBP|CHF|AUD|CAD|€|£))(?![\p{L}\p{N}])`,
  'uy',
);
const signs: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY',
  '₦': 'NGN',
  US: 'USD',
  'U.S.': 'USD',
  A: 'AUD',
  AU: 'AUD',
  C: 'CAD',
  CA: 'CAD',
  NZ: 'NZD',
  HK: 'HKD',
  S: 'SGD',
  SG: 'SGD',
  R: 'BRL',
  NT: 'TWD',
  American: 'USD',
  Canadian: 'CAD',
  Australian: 'AUD',
  'Hong Kong': 'HKD',
  Singapore: 'SGD',
  'New Zealand': 'NZD',
  RMB: 'CNY',
  Rs: 'INR',
  'Rs.': 'INR',
  RM: 'MYR',
};
const names: readonly (readonly [RegExp, string])[] = [
  [/^euro|^€/i, 'EUR'],
  [/^yen/i, 'JPY'],
  [/^yuan|^renminbi/i, 'CNY'],
  [/^rupee/i, 'INR'],
  [/^rou?bles?/i, 'RUB'],
  [/franc/i, 'CHF'],
  [/^pesos?/i, 'peso'],
  [/^pence|^£/i, 'GBP'],
  [/^won/i, 'KRW'],
  [/^lira/i, 'TRY'],
  [/^shekel/i, 'ILS'],
  [/^rand/i, 'ZAR'],
  [/^hryvnia/i, 'UAH'],
];

/** A currency's sign or code right before a number, and where it starts. */
export function currencyBeforeAt(
  text: string,
  at: number,
): { readonly start: number; readonly currency: string } | undefined {
  const sign = currencyBefore.exec(text.slice(Math.max(0, at - 6), at));
  if (!sign) return undefined;
  const [all, land, dollar, mark, code = ''] = sign;
  const currency = dollar
    ? (signs[land ?? ''] ?? land ?? '$')
    : (signs[mark ?? code] ?? (code || '$'));
  return { start: at - all.length, currency };
}

/** The number with a currency's name or sign behind it: `3 million euros`, `50 cents`. */
export function currencyAfterAt(
  text: string,
  numeral: Numeral,
): { readonly numeral: Numeral; readonly currency: string | undefined } | undefined {
  currencyAfter.lastIndex = numeral.end;
  const money = currencyAfter.exec(text);
  // `20 won`: more often a verb.
  if (!money || money[0].startsWith(' won')) return undefined;
  const [all, land, dollars, named = ''] = money;
  const inHundredths = /^(?:cents?|pence)$/i.test(dollars ?? named);
  const currency = dollars
    ? land
      ? signs[land]
      : '$'
    : (signs[named] ?? names.find(([pattern]) => pattern.test(named))?.[1] ?? named);
  const end = numeral.end + all.length;
  return { numeral: scaledBy(numeral, inHundredths ? 0.01 : 1, end), currency };
}

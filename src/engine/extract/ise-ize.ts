import type { Span } from '../span';
import { pattern } from '../letters';

/** A word spelled in the other way than the one asked for. */
export interface OtherSpelling extends Span {
  readonly written: string;
  readonly wanted: string;
}

/** What stands before `-ize` in words that have it in every style. */
const alwaysZ = new Set('caps downs ups ress overs unders outs mids supers apps disse'.split(' '));
/** What stands before `-ise` in words that have it in every style: there it belongs to the stem. */
const alwaysS = new Set(
  'advert overprom unrev upr sunr moonr highr pract legis adv appra appr bapt chast circumc compr comprom conc cru dem desp dev disfranch disenfranch disgu enterpr enfranch exc exerc expert franch improv inc incens lia likew longw merchand misadv mispr otherw parad pra prec prem prom reappra repra repr rev superv surm surpr telev telemerchand treat underprom underadv unadv upra clockw anticlockw counterclockw crossw lengthw streetw edgew sidew endw tortoise porpo tortoi turquo mayonna marqu chem mala polona fundra hairra bra bru phra para pleas tra imprec fra rea crow prom mort val cer an'.split(
    ' ',
  ),
);

const zWord = pattern(
  String.raw`(?:(?<![\p{L}\p{N}-])\p{Ll}|(?<=^|[.!?] )\p{Lu}(?=\p{Ll}+ \p{Ll}))\p{Ll}{2,19}iz(?:e|es|ed|ing|er|ers|ation|ations|ational)(?![\p{L}\p{N}])`,
  'gu',
);
const sWord = pattern(
  String.raw`(?:(?<![\p{L}\p{N}-])\p{Ll}|(?<=^|[.!?] )\p{Lu}(?=\p{Ll}+ \p{Ll}))\p{Ll}{2,19}is(?:e|es|ed|ing|er|ers|ation|ations|ational)(?![\p{L}\p{N}])`,
  'gu',
);

/**
 * The words of `text` that are spelled otherwise than `style` asks. Words with a capital are left, but for
 * the first of a sentence before a small one: `World Health Organization` is a name.
 */
export function otherSpelling(text: string, style: 'ise' | 'ize'): readonly OtherSpelling[] {
  const [pattern, always, by] =
    style === 'ise' ? ([zWord, alwaysZ, 's'] as const) : ([sWord, alwaysS, 'z'] as const);
  return Array.from(text.matchAll(pattern), ({ 0: written, index }) => {
    const at = written.lastIndexOf(style === 'ise' ? 'iz' : 'is');
    return {
      start: index,
      end: index + written.length,
      written,
      stem: written.slice(0, at),
      wanted: written.slice(0, at + 1) + by + written.slice(at + 2),
    };
  }).filter(({ stem }) => !always.has(stem.toLowerCase()));
}

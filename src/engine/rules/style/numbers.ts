import { numbersAgainst } from '../../extract/small-numbers';
import { formRule } from '../../form-rule';

/** A small number in figures, or a large one in words: `style.spellNumbersTo` in `stet.json`. */
export const numbers = formRule(
  'A number is in figures where the house writes words, or the other way.',
  (style) => style.spellNumbersTo,
  numbersAgainst,
);

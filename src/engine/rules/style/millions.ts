import { largeSums } from '../../extract/written-forms';
import { formRule } from '../../form-rule';

/** A large sum in another form than the house’s: `style.millions` in `stet.json`. */
export const millions = formRule(
  'A large sum stands in another form than the house’s.',
  (style) => style.millions,
  largeSums,
);

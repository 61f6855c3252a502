import { shares } from '../../extract/written-forms';
import { formRule } from '../../form-rule';

/** A share in another form than the house’s: `style.percent` in `stet.json`. */
export const percent = formRule(
  'A share stands in another form than the house’s.',
  (style) => style.percent,
  shares,
);

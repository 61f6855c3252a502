import { datesOtherThan } from '../../extract/date-order';
import { formRule } from '../../form-rule';

/** A date in the order that the house does not use: `style.dates` in `stet.json`. */
export const dates = formRule(
  'A date stands in the order that the house does not use.',
  (style) => style.dates,
  datesOtherThan,
);

import { clockTimes } from '../../extract/written-forms';
import { formRule } from '../../form-rule';

/** A clock time in another form than the house’s: `style.times` in `stet.json`. */
export const times = formRule(
  'A clock time stands in another form than the house’s.',
  (style) => style.times,
  clockTimes,
);

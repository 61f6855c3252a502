import { siblingRule } from '../../siblings/sibling-rule';

/** A time or day that stands alone: `1200 GMT` where the others have `14:00 GMT`. */
export const siblingTime = siblingRule(
  'time',
  'A time or day stands alone among the articles on the event.',
);

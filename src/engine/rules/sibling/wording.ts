import { siblingRule } from '../../siblings/sibling-rule';

/** Words that stand alone where independent articles agree on others. */
export const siblingWording = siblingRule(
  'wording',
  'Words stand alone where independent articles on the event agree on others.',
);

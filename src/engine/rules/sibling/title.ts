import { siblingRule } from '../../siblings/sibling-rule';

/** An office that no other article gives the person. */
export const siblingTitle = siblingRule(
  'title',
  'A title stands alone among the articles on the event.',
);

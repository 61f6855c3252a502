import { siblingRule } from '../../siblings/sibling-rule';

/** Two accounts may give a person two offices and both be right; a third tells which is odd. */
const fewestAgainst = 2;

/** An office that no other article gives the person. */
export const siblingTitle = siblingRule(
  'title',
  'A title stands alone among the articles on the event.',
  ({ against, agreeing }) => against >= fewestAgainst && agreeing === 0,
);

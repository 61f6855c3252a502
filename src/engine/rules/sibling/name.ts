import { siblingRule } from '../../siblings/sibling-rule';

/** A name spelled as no other article has it: `Bashar Assad`, `Bashar al-Assad`. */
export const siblingName = siblingRule(
  'name',
  'A name is spelled as in no other article on the event.',
);

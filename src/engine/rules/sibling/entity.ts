import { siblingRule } from '../../siblings/sibling-rule';

/** A name where the other articles have another one: `invasion of Israel`. */
export const siblingEntity = siblingRule(
  'entity',
  'A name stands where the other articles on the event have another one.',
);

import { siblingRule } from '../../siblings/sibling-rule';

/** A quotation worded as in no other article. */
export const siblingQuote = siblingRule(
  'quote',
  'A quotation is worded as in no other article on the event.',
);

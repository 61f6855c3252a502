import { siblingRule } from '../../siblings/sibling-rule';

/** A figure that stands alone: `14 people` where the others have `12 people`. */
export const siblingFigure = siblingRule(
  'figure',
  'A figure stands alone among the articles on the event.',
);

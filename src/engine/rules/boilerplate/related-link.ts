import { furnitureRule } from '../../boilerplate/furniture-rule';

/** A link to another story stands in the copy. */
export const relatedLink = furnitureRule(
  'related-link',
  'A link to another story stands in the copy.',
);

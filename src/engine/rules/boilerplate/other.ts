import { furnitureRule } from '../../boilerplate/furniture-rule';

/** Page furniture of no particular kind. */
export const otherFurniture = furnitureRule(
  'other',
  'Page furniture of no particular kind stands in the copy.',
);

import { furnitureRule } from '../../boilerplate/furniture-rule';

/** A copyright notice or disclaimer stands in the copy. */
export const copyright = furnitureRule(
  'copyright',
  'A copyright notice or disclaimer stands in the copy.',
);

import { furnitureRule } from '../../boilerplate/furniture-rule';

/** A note of where the copy came from stands in it. */
export const provenance = furnitureRule(
  'provenance',
  'A note of where the copy came from stands in it.',
);

import { furnitureRule } from '../../boilerplate/furniture-rule';

/** A list of links, or its heading, stands in the copy. */
export const linkList = furnitureRule(
  'link-list',
  'A list of links, or its heading, stands in the copy.',
);

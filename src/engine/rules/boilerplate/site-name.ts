import { furnitureRule } from '../../boilerplate/furniture-rule';

/** The site’s own name or slogan stands in the copy. */
export const siteName = furnitureRule(
  'site-name',
  'The site’s own name or slogan stands in the copy.',
);

import { furnitureRule } from '../../boilerplate/furniture-rule';

/** A breadcrumb trail stands in the copy. */
export const breadcrumb = furnitureRule('breadcrumb', 'A breadcrumb trail stands in the copy.');

import { furnitureRule } from '../../boilerplate/furniture-rule';

/** An ad marker stands in the copy. */
export const advertisement = furnitureRule('advertisement', 'An ad marker stands in the copy.');

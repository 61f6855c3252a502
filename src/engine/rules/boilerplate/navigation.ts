import { furnitureRule } from '../../boilerplate/furniture-rule';

/** A control of the page stands in the copy. */
export const navigation = furnitureRule('navigation', 'A control of the page stands in the copy.');

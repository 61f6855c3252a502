import { furnitureRule } from '../../boilerplate/furniture-rule';

/** A credit line stands in the copy. */
export const credit = furnitureRule('credit', 'A credit line stands in the copy.');

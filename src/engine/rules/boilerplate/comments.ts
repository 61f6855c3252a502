import { furnitureRule } from '../../boilerplate/furniture-rule';

/** A comment prompt stands in the copy. */
export const comments = furnitureRule('comments', 'A comment prompt stands in the copy.');

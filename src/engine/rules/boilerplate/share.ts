import { furnitureRule } from '../../boilerplate/furniture-rule';

/** A share bar or a call to follow stands in the copy. */
export const share = furnitureRule('share', 'A share bar or a call to follow stands in the copy.');

import { furnitureRule } from '../../boilerplate/furniture-rule';

/** A prompt to subscribe stands in the copy. */
export const newsletter = furnitureRule('newsletter', 'A prompt to subscribe stands in the copy.');

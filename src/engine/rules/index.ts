import type { Rules } from '../analyse';
import { spaceBefore } from './punctuation/space-before';

/** Every rule by its id: the only list. */
export const rules: Rules = {
  'punctuation/space-before': spaceBefore,
};

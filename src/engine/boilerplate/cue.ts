import type { Span } from '../span';
import type { Kind } from './kinds';

/** What a line's own words give away. The span lies in the passage's unwrapped text. */
export interface Cue extends Span {
  readonly kind: Kind;
  readonly why: string;
  readonly confidence: number;
  readonly safe: boolean;
  /** Whether the words leave no doubt: the model is not asked. */
  readonly firm?: boolean;
}

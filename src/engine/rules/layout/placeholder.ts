import { inCopy } from '../../block-rule';
import { placeholders } from '../../extract/placeholders';
import type { Rule } from '../../rule';

/** Something that keeps a place for copy still to come: `TK`, `XXX`, lorem ipsum, `[PHOTO]`. */
export const placeholder: Rule = {
  severity: 'warning',
  summary: 'A placeholder stands where copy is still to come.',
  check: inCopy(function* (block) {
    for (const { start, end, expected, severity } of block.read(placeholders)) {
      const written = block.text.slice(start, end);
      if (block.shape === 'item' && /^\[\s?\]$/.test(written)) continue;
      yield {
        at: block.source(start, end),
        message: `“${written.trim()}” is a placeholder, expected ${expected}`,
        ...(severity ? { severity } : {}),
      };
    }
  }),
};

import type { Finding, RuleId } from '../../src/engine';

/** A finding on the first place where `words` stand in `text`. */
export function finding(rule: RuleId, text: string, words: string): Finding {
  const start = text.indexOf(words);
  return {
    rule,
    severity: 'warning',
    message: `Unexpected “${words}”`,
    why: undefined,
    key: `${rule}:${words}`,
    start,
    end: start + words.length,
    text: words,
    because: [],
    fixes: [],
  };
}

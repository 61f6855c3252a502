const none: readonly RegExpExecArray[] = [];

/**
 * All matches of a pattern that has the flag `g`, in order. What `text.matchAll` gives, without its
 * copy of the pattern for every call.
 */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return none;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0]) continue;
    const wide = pattern.unicode && (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff;
    pattern.lastIndex += wide ? 2 : 1;
  }
  return found;
}

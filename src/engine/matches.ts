const none: readonly RegExpExecArray[] = [];

/**
 * All matches of a pattern that has the flag `g`, in order. What `text.matchAll` gives, without its
 * copy of the pattern for every call.
 * @param probe a cheap pattern without the flag `g`, found wherever `pattern` is: a look before it
 */
export function allMatches(
  pattern: RegExp,
  text: string,
  probe?: RegExp,
): readonly RegExpExecArray[] {
  if (probe && !probe.test(text)) return none;
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

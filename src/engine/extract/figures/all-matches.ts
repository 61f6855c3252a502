/**
 * Every match of a global pattern, like `matchAll`. That one copies the pattern for each call, and
 * the copy has lost its compiled form: this is several times faster on short texts.
 */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

/** How many marks there are: a power of two, so many that a paragraph's letters fill few of them. */
export const markCount = 8192;

/** The mark of the three characters that stand in a text from `at` on; others may share it. */
export function markAt(text: string, at: number): number {
  const [first, second, third] = [
    text.charCodeAt(at),
    text.charCodeAt(at + 1),
    text.charCodeAt(at + 2),
  ];
  return (first * 1009 + second * 67 + third) & (markCount - 1);
}

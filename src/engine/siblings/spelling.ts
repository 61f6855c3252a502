/** Shorter words differ in two letters by being other words. */
const shortest = 5;

/** Whether two folded words differ as two spellings of one name do: by a letter or two, the first one the same. */
export function differByTyping(a: string, b: string): boolean {
  if (a === b) return true;
  if (!a.startsWith(b.charAt(0)) || Math.min(a.length, b.length) < shortest) return false;
  if (Math.abs(a.length - b.length) > 2) return false;
  return editDistance(a, b) <= (Math.min(a.length, b.length) >= 8 ? 2 : 1);
}

/** Insertions, deletions, replacements and exchanged neighbours (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

import { pattern } from '../letters';

/** A line is known by its first words; what follows in a long one is running text. */
const longestRead = 60;

const token = pattern(
  String.raw`\p{L}[\p{L}\p{M}]*(?:['’]\p{L}{1,3})?|\d[\d.,:]*|(?<!\p{L})©|[|»›>•·@#…/\\→←+*]`,
  'gu',
);

/** Words by the class that stands for them. */
const classes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '<network>':
      'facebook twitter linkedin whatsapp reddit pinterest google telegram instagram tumblr flipboard youtube tiktok digg delicious stumbleupon myspace snapchat messenger bluesky threads mastodon vk wechat',
    '<agency>':
      'ap afp reuters getty shutterstock istock istockphoto epa bloomberg alamy xinhua tass anadolu upi',
    '<month>':
      'jan january feb february march april jun june jul july aug august sep sept september oct october nov november dec december',
    '<day>':
      'mon monday tue tues tuesday wed wednesday thur thurs thursday fri friday saturday sun sunday',
  }).flatMap(([name, words]) => words.split(' ').map((word) => [word, name])),
);

/**
 * The words of a line as the model knows them, in lower case; figures, months, weekdays, social
 * networks and picture agencies each as one class, so that no name need be learned.
 */
export function modelTokens(text: string): string[] {
  const found: string[] = [];
  for (const [match] of text.matchAll(token)) {
    found.push(tokenClass(match.toLowerCase().replace('’', "'")));
    if (found.length === longestRead) break;
  }
  return found;
}

function tokenClass(word: string): string {
  if (!/^\d/.test(word)) return classes.get(word) ?? word;
  if (/^(?:19|20)\d\d$/.test(word)) return '<year>';
  return word.includes(':') ? '<clock>' : '<number>';
}

/** Stand for the edges of a line in a term. */
export const lineStart = '^';
export const lineEnd = '$';

/** The tokens, each pair of neighbours, and the first and the last marked as such; each once. */
export function modelTerms(text: string): ReadonlySet<string> {
  const tokens = modelTokens(text);
  const terms = new Set<string>();
  for (const [index, word] of tokens.entries()) {
    terms.add(word);
    const next = tokens[index + 1];
    if (next !== undefined) terms.add(`${word}_${next}`);
  }
  const last = tokens.at(-1);
  if (last !== undefined) {
    terms.add(`${lineStart}_${tokens[0] ?? ''}`);
    terms.add(`${last}_${lineEnd}`);
    if (tokens.length === 1) terms.add(`${lineStart}_${last}_${lineEnd}`);
  }
  return terms;
}

import type { Article } from '../../article';
import { stemOf } from '../../claims/stems';
import type { Part, Run } from '../counterparts';
import { statements, type Statement } from '../statements';
import type { Token } from '../tokens';

/** `one of 24` has one figure. */
export const isNumber = ({ number, text }: Token) => number && !/^one$/iu.test(text);

/** A number without the ending of an ordinal: `June 10th` is `June 10`. */
export const valueOf = ({ same }: Token) => same.replace(/(?<=\d)(?:st|nd|rd|th)$/, '');

/** A name with a number grown to it: `A320`, `H7`. */
const code = /^(?<label>\p{L}{1,5})(?<value>\d{1,4})$/u;

/** The number in a name that ends in one; nothing for other words. */
function codeOf({ text, same }: Token): { label: string; value: string } | undefined {
  const groups = /^\p{Lu}/u.test(text) ? code.exec(same)?.groups : undefined;
  const { label, value } = groups ?? {};
  return label === undefined || value === undefined ? undefined : { label, value };
}

/** The numbers of a sentence, those that belong to a name among them. */
export function numberRuns({ tokens }: Statement): readonly Run[] {
  return tokens.flatMap((token, index): Run[] =>
    isNumber(token) || codeOf(token) ? [[index, index + 1]] : [],
  );
}

/** The value of a number, also of one that is grown to a name. */
export function valueIn(token: Token): string {
  return codeOf(token)?.value ?? valueOf(token);
}

/** Words before a number that may tell what it is. */
const tellingReach = 3;

/** The stem of the nearest word before a number that tells something. */
export function tellingBefore({ tokens }: Statement, index: number): string | undefined {
  const near = tokens.slice(Math.max(0, index - tellingReach), index);
  const telling = near.findLast(({ weight }) => weight > 0);
  return telling && stemOf(telling.term);
}

/** Capitalised words before a number that may belong to its label. */
const longestLabel = 5;

/** The name that a number belongs to: `amendment`, `karawa airlines flight`; empty where there is none. */
export function labelOf({ statement, run: [from], words: [word] }: Part): string {
  const own = word ? codeOf(word)?.label : undefined;
  return own ?? labelBefore(statement.tokens, from).join(' ');
}

function labelBefore(tokens: readonly Token[], index: number): string[] {
  const found: string[] = [];
  for (let i = index - 1; i >= 0 && found.length < longestLabel; i--) {
    const token = tokens[i];
    if (!token?.capital || token.number) break;
    found.unshift(token.same);
  }
  return found;
}

/** Whether two labels name one series: `flight` is as good as `karawa airlines flight`. */
export function isOneLabel(a: string, b: string): boolean {
  return a !== '' && b !== '' && (` ${a}`.endsWith(` ${b}`) || ` ${b}`.endsWith(` ${a}`));
}

/** The numbers that stand behind each label's last word in the story. */
export function labelledValues(article: Article): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (label: string | undefined, value: string) => {
    if (!label) return;
    const values = found.get(label);
    if (values) values.add(value);
    else found.set(label, new Set([value]));
  };
  for (const { tokens } of article.read(statements))
    for (const [index, token] of tokens.entries()) {
      const own = codeOf(token);
      if (own) add(own.label, own.value);
      else if (isNumber(token)) add(labelBefore(tokens, index).at(-1), valueOf(token));
    }
  return found;
}

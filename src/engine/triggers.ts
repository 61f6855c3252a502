import { markAt } from './marks';

/** A run of letters that a pattern cannot do without: in small letters, with straight apostrophes. */
export interface Trigger {
  readonly text: string;
  /** The marks of its first and its last three characters. */
  readonly first: number;
  readonly last: number;
}

/**
 * What a text must hold for a pattern to match in it: one trigger of each list. No list means that
 * nothing is known and the pattern has to be tried.
 */
export type Triggers = readonly (readonly Trigger[])[];

/** Shorter runs of letters are in every text; a mark is of so many. */
const leastTrigger = 3;

/** What every match of a pattern holds, read from its source; lookarounds that must be met count. */
export function triggersOf(source: string): Triggers {
  return new PatternReader(source.replaceAll('’', "'")).choice();
}

function triggerOf(text: string): Trigger {
  return { text, first: markAt(text, 0), last: markAt(text, text.length - leastTrigger) };
}

/** A part of a pattern: one certain character, nothing at all (`^`, `\b`), or more. */
type Part = string | Triggers;

/** Reads the syntax of regular expressions as far as it tells what a match must hold. */
class PatternReader {
  #at = 0;

  constructor(private readonly source: string) {}

  /** Branches up to the end of the group: of several, one list that names a string of each. */
  choice(): Triggers {
    const branches = [this.#sequence()];
    while (this.source[this.#at] === '|') {
      this.#at++;
      branches.push(this.#sequence());
    }
    const [only] = branches;
    if (only && branches.length === 1) return only;
    const told = branches.map(mostTelling);
    return told.every((list) => list !== undefined) ? [told.flat()] : [];
  }

  #sequence(): Triggers {
    const held: (readonly Trigger[])[] = [];
    let run = '';
    const close = () => {
      if (run.length >= leastTrigger) held.push([triggerOf(run)]);
      run = '';
    };
    for (let sign = this.source[this.#at]; sign !== undefined; sign = this.source[this.#at]) {
      if (sign === '|' || sign === ')') break;
      const part = this.#part();
      const times = this.#times();
      if (typeof part !== 'string') {
        close();
        if (times !== 0) held.push(...part);
      } else if (part) {
        if (times !== 0) run += part;
        if (times !== undefined) close();
      }
    }
    close();
    return held;
  }

  #part(): Part {
    const sign = this.source[this.#at++] ?? '';
    if (sign === '(') return this.#group();
    if (sign === '[') return this.#class();
    if (sign === '\\') return this.#escape();
    if (sign === '^' || sign === '$') return '';
    return sign === '.' ? [] : sign.toLowerCase();
  }

  #group(): Triggers {
    const opening = this.#take(/\?(?:[:=!]|<[=!]|<\w+>)/y);
    const inside = this.choice();
    this.#at++;
    return opening.endsWith('!') ? [] : inside;
  }

  /** One letter in both cases is as good as the letter. */
  #class(): Part {
    const inside = this.#take(/(?:[^\]\\]|\\.)*\]/y).slice(0, -1);
    const [one = '', other = ''] = inside.toLowerCase();
    return inside.length === 2 && one === other ? one : [];
  }

  #escape(): Part {
    if (this.#take(/[bB]/y)) return '';
    const known = this.#take(
      /u\{\w+\}|u\w{4}|x\w\w|[pP]\{[^}]*\}|k<\w+>|[dDwWsS]|c\w|[1-9]\d*|[fnrtv0]/y,
    );
    return known ? [] : (this.source[this.#at++] ?? '');
  }

  /** How often at least, where that is said. */
  #times(): number | undefined {
    const said = this.#take(/[?*+]\??|\{\d+(?:,\d*)?\}\??/y);
    if (!said) return undefined;
    return said.startsWith('+') ? 1 : said.startsWith('{') ? parseInt(said.slice(1), 10) : 0;
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [taken = ''] = pattern.exec(this.source) ?? [];
    this.#at += taken.length;
    return taken;
  }
}

/** The list whose shortest string is longest: the one least likely to be met by chance. */
export function mostTelling(lists: Triggers): readonly Trigger[] | undefined {
  const worth = (list: readonly Trigger[]) => Math.min(...list.map(({ text }) => text.length));
  return lists.reduce<readonly Trigger[] | undefined>(
    (best, list) => (best && worth(best) >= worth(list) ? best : list),
    undefined,
  );
}

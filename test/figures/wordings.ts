import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Twin } from './random';

const file = join(process.cwd(), 'test', 'figures', 'wordings.twins');

/**
 * Twins in the many wordings of news copy, by rule: a head line `=== figures/rule`, then one
 * sentence a line, with its sound and its wrong reading as `{17|19} people`.
 */
export function wordings(): ReadonlyMap<string, readonly Twin[]> {
  const found = new Map<string, Twin[]>();
  let twins: Twin[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const rule = /^=== (\S+)/.exec(line)?.[1];
    if (rule !== undefined) found.set(rule, (twins = []));
    else if (line.includes('{')) twins.push(twinOf(line));
  }
  return found;
}

const either = /\{([^|{}]*)\|([^|{}]*)\}/g;

const twinOf = (line: string): Twin => [line.replace(either, '$1'), line.replace(either, '$2')];

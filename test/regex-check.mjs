// Looks for regular expressions that hostile text can slow down: every literal in src, and those that
// the engine puts together when it is loaded. Fails on any that takes polynomial or exponential time.
// Usage: node test/regex-check.mjs [--seconds N] [PART_OF_A_PATH]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import * as esbuild from 'esbuild';
import { check } from 'recheck';
import ts from 'typescript';

const args = process.argv.slice(2);
const at = args.indexOf('--seconds');
/** How long one expression is looked at; large Unicode classes take the longest. */
const seconds = at >= 0 ? Number(args.splice(at, 2)[1]) : 5;
const [part = ''] = args;

/** Every expression by its source and flags, with the place it stands in. */
function literals() {
  const found = new Map();
  for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    const path = join('src', name);
    if (!name.endsWith('.ts') || !path.includes(part)) continue;
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node) => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
        const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
        found.set(`/${source}/${flags}`, { source, flags, place: `${path}:${line + 1}` });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

/** The expressions made with `new RegExp` while the engine loads. */
async function composed() {
  const { outputFiles } = await esbuild.build({
    entryPoints: ['src/engine/index.ts'],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  });
  const found = new Map();
  class Recorder extends RegExp {
    constructor(source, flags = '') {
      super(source, flags);
      found.set(`/${this.source}/${this.flags}`, {
        source: this.source,
        flags: this.flags,
        place: 'put together in the engine',
      });
    }
  }
  const context = vm.createContext({
    RegExp: Recorder,
    module: { exports: {} },
    exports: {},
    Intl,
  });
  vm.runInContext(outputFiles[0].text, context);
  return found;
}

/**
 * Runs the attack at two lengths: bounded repeats cost much but grow with the text, and the checker
 * takes them for worse. Four times the text may take nine times as long before it counts.
 */
function growsFast({ source, flags }, { pumps, suffix, base }) {
  const expression = new RegExp(source, flags);
  const time = (times) => {
    const text =
      pumps.map(({ prefix, pump }) => prefix + pump.repeat(base * times)).join('') + suffix;
    const start = performance.now();
    expression.lastIndex = 0;
    expression.exec(text);
    return [performance.now() - start, text.length];
  };
  let times = Math.max(1, Math.ceil(2000 / Math.max(1, base)));
  let [small, length] = time(times);
  while (small < 2 && length < 400_000) {
    times *= 2;
    [small, length] = time(times);
  }
  return small >= 2 && time(times * 4)[0] > small * 9;
}

const all = new Map([...(part ? [] : await composed()), ...literals()]);
const tally = { safe: 0, vulnerable: 0, unknown: 0 };
const queue = [...all.values()];

async function work() {
  for (let next = queue.shift(); next; next = queue.shift()) {
    // A sticky expression is tried at one place only, as one that begins with ^ is.
    const source = next.flags.includes('y') ? `^(?:${next.source})` : next.source;
    const flags = next.flags.replace(/[dy]/g, '');
    const result = await check(source, flags, { timeout: seconds * 1000 });
    const bad = result.status === 'vulnerable' && growsFast({ source, flags }, result.attack);
    tally[result.status === 'vulnerable' && !bad ? 'safe' : result.status]++;
    if (bad)
      console.log(
        `${next.place}: ${result.complexity.summary}\n  /${next.source}/${next.flags}\n  ${result.attack.pattern}`,
      );
    else if (result.status === 'unknown' && result.error.kind !== 'timeout')
      console.log(
        `${next.place}: not checked, ${result.error.kind}: /${next.source}/${next.flags}`,
      );
  }
}

await Promise.all([work(), work()]);
console.log(
  `${all.size} expressions: ${tally.safe} safe, ${tally.vulnerable} vulnerable, ${tally.unknown} not settled in ${seconds} s`,
);
process.exitCode = tally.vulnerable ? 1 : 0;

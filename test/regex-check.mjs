// Looks for regular expressions that hostile text can slow down: every literal in src, and those that
// the engine puts together when it is loaded. Fails on any that takes polynomial or exponential time.
// What was found out about an expression is kept in dist, so that the next run looks at new ones only.
// A run ends after some minutes and says what is left; the next one goes on there.
// Usage: npm run check:regex -- [--seconds N] [--minutes N] [PART_OF_A_PATH]
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import * as esbuild from 'esbuild';
import { check } from 'recheck';
import ts from 'typescript';

const args = process.argv.slice(2);
function option(name, usual) {
  const at = args.indexOf(name);
  return at >= 0 ? Number(args.splice(at, 2)[1]) : usual;
}
/** How long one expression is looked at. */
const seconds = option('--seconds', 2);
/** How long a run may take. */
const minutes = option('--minutes', 4);
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

/** Makes at once, as they are written, the expressions that the engine makes when they are needed. */
const nothingLater = {
  name: 'nothing later',
  setup(build) {
    const replace = (filter, contents) => build.onLoad({ filter }, () => ({ contents }));
    replace(/engine.lazy\.ts$/, 'export class Lazy { constructor(make) { this.value = make(); } }');
    replace(
      /engine.letters\.ts$/,
      `export const lettersAsRanges = (source) => source;
       export const pattern = (source, flags) => new RegExp(source, flags);
       export const smallLetters = (text) => text.toLowerCase();`,
    );
  },
};

/** The expressions made with `new RegExp` while the engine loads. */
async function composed() {
  const { outputFiles } = await esbuild.build({
    entryPoints: ['src/engine/index.ts'],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    plugins: [nothingLater],
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
    atob: globalThis.atob,
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

/**
 * Letters, marks and digits of all alphabets by those of one: the checker's work grows with the size
 * of the classes, and what an expression repeats is the same. An attack is tried on the original.
 */
const standIns = {
  L: 'a-zA-Z',
  Lu: 'A-Z',
  Ll: 'a-z',
  M: '\\u0300-\\u0302',
  N: '0-9',
  Nd: '0-9',
  P: '.,:;!?"\'()',
  S: '$+=',
  Sc: '$£',
};

function narrowed(source) {
  let inClass = false;
  return source.replace(/\\p\{(\w+)\}|\\[^]|[[\]]/g, (found, name) => {
    if (found === '[' || found === ']') inClass = found === '[';
    const standIn = standIns[name];
    if (standIn === undefined) return found;
    return inClass ? standIn : `[${standIn}]`;
  });
}

/** Bounds as high as this grow the checker's work as classes do. */
const highBound = 8;

/** The expression without its high bounds: where that is linear, it is with them. */
function unbounded(source) {
  return source.replace(/\{(\d+),(\d+)\}/g, (found, least, most) =>
    Number(most) < highBound ? found : `{${Math.min(Number(least), 2)},}`,
  );
}

const cachePath = 'dist/regex-check.json';
const cache = new Map(readCache());
function readCache() {
  try {
    return JSON.parse(readFileSync(cachePath, 'utf8'));
  } catch {
    return [];
  }
}

/** What is known of an expression: `safe`, `unknown` with the reason, or how it is attacked. */
async function verdictOf(expression) {
  // A sticky expression is tried at one place only, as one that begins with ^ is.
  const sticky = expression.flags.includes('y');
  const source = sticky ? `^(?:${expression.source})` : expression.source;
  const flags = expression.flags.replace(/[dy]/g, '');
  const limits = { timeout: seconds * 1000 };
  const looser = await check(unbounded(narrowed(source)), flags, limits);
  if (looser.status === 'safe') return { status: 'safe' };
  const result = await check(narrowed(source), flags, limits);
  if (result.status === 'unknown') return { status: 'unknown', why: result.error.kind };
  if (result.status === 'safe' || !growsFast({ source, flags }, result.attack))
    return { status: 'safe' };
  const { complexity, attack } = result;
  return { status: 'vulnerable', why: `${complexity.summary}: ${attack.pattern}` };
}

const all = new Map([...(part ? [] : await composed()), ...literals()]);
const verdicts = new Map();
const queue = [];
for (const [key, expression] of all) {
  const known = cache.get(key);
  // What was given up is looked at again only with more time.
  if (known && (known.status !== 'unknown' || known.seconds >= seconds)) verdicts.set(key, known);
  else queue.push([key, expression]);
}

const end = performance.now() + minutes * 60_000;
async function work() {
  while (performance.now() < end) {
    const next = queue.shift();
    if (!next) return;
    const [key, expression] = next;
    verdicts.set(key, { ...(await verdictOf(expression)), seconds });
  }
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
mkdirSync('dist', { recursive: true });
writeFileSync(cachePath, JSON.stringify([...cache, ...verdicts]));

const tally = { safe: 0, vulnerable: 0, unknown: 0 };
for (const [key, { status, why }] of verdicts) {
  tally[status]++;
  if (status !== 'safe') console.log(`${all.get(key).place}: ${status}, ${why}\n  ${key}`);
}
console.log(
  `${all.size} expressions: ${tally.safe} safe, ${tally.vulnerable} vulnerable, ${tally.unknown} not settled in ${seconds} s each, ${queue.length} not reached in ${minutes} minutes`,
);
process.exitCode = tally.vulnerable ? 1 : 0;

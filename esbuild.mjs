// Bundles the extension, the command line and the tests. The engine is also bundled alone, with no
// externals: an import of `vscode` or of a node module anywhere below it fails the build.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as esbuild from 'esbuild';
import { makeDictionaries } from './src/train/dictionaries.mjs';

const watch = process.argv.includes('--watch');
const common = { bundle: true, sourcemap: true, target: 'es2022', logLevel: 'warning' };

/** Every file below `folder` whose name ends in `ending`. */
function below(folder, ending) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

/** One module that runs every suite file; each registers its tests when it is required. */
const suite = [
  "import { runMocha } from './run';",
  'export const run = () => runMocha(() => {',
  ...below('test/host/suite', '.host.ts').map(
    (path) => `  require('./${relative('test/host/suite', path).replaceAll('\\', '/')}');`,
  ),
  '});',
].join('\n');

const builds = [
  {
    entryPoints: ['src/engine/index.ts'],
    platform: 'neutral',
    mainFields: ['module', 'main'],
    outfile: 'dist/engine.mjs',
  },
  {
    entryPoints: ['src/extension.ts'],
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    minify: !watch,
    outfile: 'dist/extension.js',
  },
  {
    entryPoints: ['src/webview/compare.ts', 'src/webview/compare.css'],
    platform: 'browser',
    minify: !watch,
    sourcemap: false,
    outdir: 'dist/webview',
  },
  {
    entryPoints: ['src/cli.ts'],
    platform: 'node',
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
    outfile: 'dist/cli.js',
  },
  {
    entryPoints: [
      ...below('test', '.test.ts'),
      ...below('test/host', '.user.ts'),
      'test/host/run.ts',
      'test/host/start.ts',
      'test/host/vscode/serve.ts',
    ],
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    outbase: 'test',
    outdir: 'dist/test',
  },
  {
    stdin: { contents: suite, resolveDir: 'test/host/suite', sourcefile: 'index.ts', loader: 'ts' },
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    // Mocha's browser build would otherwise take this module's exports, or AMD's, for its own.
    define: { module: 'undefined', define: 'undefined' },
    outfile: 'dist/test/host/suite/index.js',
  },
];

// A test whose source is gone must not run on.
rmSync('dist/test', { recursive: true, force: true });

/** Whether `made` is there and no older than any of its `sources`. */
function isCurrent(made, sources) {
  return existsSync(made) && sources.every((s) => statSync(s).mtimeMs <= statSync(made).mtimeMs);
}

if (
  !isCurrent('dist/dictionaries/english.txt', ['src/train/dictionaries.mjs', 'package-lock.json'])
)
  makeDictionaries('dist/dictionaries');

/** The engine that was built first, by its content; nothing while it may change. */
const engine = () =>
  watch ? '' : createHash('sha256').update(readFileSync('dist/engine.mjs')).digest('hex');

for (const build of builds) {
  const options = { ...common, ...build };
  if (build.entryPoints?.includes('src/extension.ts'))
    options.define = { stetEngine: JSON.stringify(engine().slice(0, 16)) };
  if (watch) await (await esbuild.context(options)).watch();
  else await esbuild.build(options);
}

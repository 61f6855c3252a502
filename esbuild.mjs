// Bundles the extension, the command line and the tests. The engine is also bundled alone, with no
// externals: an import of `vscode` or of a node module anywhere below it fails the build.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as esbuild from 'esbuild';

const watch = process.argv.includes('--watch');
const common = { bundle: true, sourcemap: true, target: 'es2022', logLevel: 'warning' };

/** Every file below `folder` whose name ends in `ending`. */
function below(folder, ending) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

const builds = [
  {
    entryPoints: ['src/engine/index.ts'],
    platform: 'neutral',
    mainFields: ['module', 'main'],
    outfile: 'dist/engine.js',
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
    entryPoints: ['src/cli.ts'],
    platform: 'node',
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
    outfile: 'dist/cli.js',
  },
  {
    entryPoints: below('test', '.test.ts'),
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    outbase: 'test',
    outdir: 'dist/test',
  },
];

for (const build of builds) {
  const options = { ...common, ...build };
  if (watch) await (await esbuild.context(options)).watch();
  else await esbuild.build(options);
}

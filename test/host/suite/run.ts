import 'mocha/mocha';
import { line, voice } from '../vscode/counts';

/** What a test in a VS Code that has just started may take. */
const timeout = 30_000;

/** VS Code on a loaded machine drops a focus or an event now and then; what fails twice is ours. */
const retries = 1;

const say = (text: string) => {
  for (const part of text.split('\n')) console.log(`${voice}${part}`);
};

/** Runs the suite files that `load` brings in; ends when all of them have run. */
export function runMocha(load: () => void): Promise<void> {
  // The global `mocha` of the browser build wants a page; a Mocha of one's own does not.
  const runner = new Mocha({ ui: 'bdd', reporter: Quiet, timeout, retries });
  runner.suite.emit('pre-require', globalThis, '', runner);
  load();
  return new Promise((resolve, reject) => {
    runner.run((failed) => {
      if (failed) reject(new Error(`${failed} failed`));
      else resolve();
    });
  });
}

/** Says each test's name, each failure's reason, and the counts. */
class Quiet extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    const failures: string[] = [];
    let passed = 0;
    runner.on('pass', (test) => {
      passed++;
      say(`  ✓ ${test.fullTitle()}`);
    });
    runner.on('pending', (test) => {
      say(`  – ${test.fullTitle()}`);
    });
    runner.on('retry', (test: Mocha.Test, error: Error) => {
      say(`  ↻ ${test.fullTitle()}\n${error.stack ?? error.message}`);
    });
    runner.on('fail', (test, error: Error) => {
      failures.push(test.fullTitle());
      say(`  ✗ ${test.fullTitle()}\n${error.stack ?? error.message}`);
    });
    runner.once('end', () => {
      say(line({ passed, failed: failures.length }));
    });
  }
}

import 'mocha/mocha';
import { failed, failure, line, voice } from '../vscode/counts';

/** What a test in a VS Code that has just started may take. */
const timeout = 60_000;

/** VS Code on a loaded machine drops a focus or an event now and then; what fails twice is ours. */
const retries = 1;

const say = (text: string) => {
  for (const part of text.split('\n')) console.log(`${voice}${part}`);
};

/** Runs the suite files that `load` brings in; ends when all of them have run. */
export function runMocha(load: () => void): Promise<void> {
  // The global `mocha` of the browser build wants a page; a Mocha of one's own does not.
  const runner = new Mocha({ ui: 'bdd', reporter: Quiet, timeout, retries });
  const { stetGrep } = globalThis as { readonly stetGrep?: string };
  if (stetGrep !== undefined) runner.grep(new RegExp(stetGrep));
  runner.suite.emit('pre-require', globalThis, '', runner);
  load();
  return new Promise((resolve, reject) => {
    runner.run((failures) => {
      if (failures) reject(new Error(`${failures} failed`));
      else resolve();
    });
  });
}

/** Says each test's name, each failure's reason, and the counts. */
class Quiet extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    const counts = { passed: 0, failed: 0 };
    runner.on('pass', (test) => {
      counts.passed++;
      say(`  ✓ ${test.fullTitle()}`);
    });
    runner.on('pending', (test) => {
      say(`  – ${test.fullTitle()}`);
    });
    runner.on('retry', (test: Mocha.Test, error: Error) => {
      say(`  ↻ ${failure(test.fullTitle(), error)}`);
    });
    runner.on('fail', (test, error: Error) => {
      counts.failed++;
      say(`${failed}${failure(test.fullTitle(), error)}`);
    });
    runner.once('end', () => {
      say(line(counts));
    });
  }
}

import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { broken, read, voice, type Counts } from './counts';
import { artefacts, folder } from './places';

/** A suite that has said nothing for so long is stuck: VS Code did not start, or a test hangs. */
const longestSilence = 150_000;

/**
 * Runs the suite that the page's address names, and prints what it says.
 * @param address with VS Code's test payload: the extension, its tests, the folder
 */
export async function runInPage(context: BrowserContext, address: string): Promise<Counts> {
  const page = context.pages()[0] ?? (await context.newPage());
  const said: string[] = [];
  let restart: () => void = () => undefined;
  const ended = new Promise<string>((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    restart = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        resolve(`nothing was heard of it for ${longestSilence / 1000} s`);
      }, longestSilence);
      timer.unref();
    };
    restart();
    page.on('crash', () => {
      resolve('the page crashed');
    });
    void page.exposeFunction('codeAutomationExit', () => {
      resolve('it ended early');
    });
  });
  await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
    restart();
    const text = args.map(String).join(' ');
    appendFileSync(join(folder(artefacts), 'console.log'), `${type}: ${text}\n`);
    if (!text.startsWith(voice)) return;
    said.push(text.slice(voice.length));
    console.log(said.at(-1));
  });
  await page.goto(address);
  const reason = await ended;
  const counts = read(said);
  if (counts) return counts;
  await page.screenshot({ path: join(folder(artefacts), 'suite-did-not-end.png') });
  const why = `The suite did not come to its end: ${reason}; see test-artefacts.`;
  console.log(why);
  return broken([why, ...said.slice(-3)].join('\n'));
}

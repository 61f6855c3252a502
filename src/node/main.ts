import { version } from '../../package.json';
import { hint, readOptions, UsageError, type Command } from './command';
import { commands } from './commands';
import { commandHelp, generalHelp } from './help';
import { nearest } from './nearest';
import { Output } from './output';

/**
 * Runs the command line.
 * @param args the words after `stet`
 * @returns the exit status: 0 nothing to fail on, 1 something, 2 nothing could be run
 */
export async function main(args: readonly string[]): Promise<number> {
  try {
    return await dispatch(args);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`stet: ${error.message}`);
    return 2;
  }
}

async function dispatch(args: readonly string[]): Promise<number> {
  const [first, ...rest] = args;
  if (first === undefined) {
    process.stderr.write(generalHelp(commands));
    return 2;
  }
  if (first === '--version' || first === '-V') return print(`${version}\n`);
  if (first === '--help' || first === '-h') return print(generalHelp(commands));
  if (first === 'help') {
    const [name] = rest;
    return print(name === undefined ? generalHelp(commands) : commandHelp(commandOf(name)));
  }
  const command = commandOf(first);
  const end = rest.indexOf('--');
  if ((end < 0 ? rest : rest.slice(0, end)).some((word) => word === '--help' || word === '-h'))
    return print(commandHelp(command));
  return command.run(readOptions(command, rest));
}

function commandOf(name: string): Command {
  const command = commands.find((known) => known.name === name);
  if (command) return command;
  const what = name.startsWith('-') ? 'option' : 'command';
  const known = [...commands.map((known) => known.name), '--help', '--version'];
  throw new UsageError(`unknown ${what} “${name}”${hint(nearest(name, known))}; see stet --help`);
}

async function print(text: string): Promise<number> {
  await new Output(process.stdout).write(text);
  return 0;
}

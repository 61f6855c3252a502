import type { Command, Option } from './command';

const paths = `PATH is a file, or a folder: its .txt, .md, .markdown and .text files, recursively.`;
const statuses = `Exit status: 0 nothing to fail on, 1 something, 2 nothing could be run.`;

/** The help for all commands. */
export function generalHelp(commands: readonly Command[]): string {
  return [
    'Stet: the copy desk’s second reader. It marks boilerplate, broken phrasing and figures that',
    'disagree in news articles, and says why.',
    '',
    'Usage: stet COMMAND [OPTIONS] PATH…',
    '',
    'Commands:',
    ...table(commands.map(({ name, summary }) => [name, summary])),
    '',
    'Options:',
    ...table([
      ['--help', 'this help; after a command, the help for that command'],
      ['--version', 'the version'],
    ]),
    '',
    paths,
    statuses,
    'Rules and house style are read from the nearest stet.json.',
    '',
  ].join('\n');
}

/** The help for one command. */
export function commandHelp(command: Command): string {
  return [
    `Usage: stet ${command.name} [OPTIONS] ${command.operands}`,
    '',
    `${command.summary[0]?.toUpperCase() ?? ''}${command.summary.slice(1)}.`,
    '',
    'Options:',
    ...table([
      ...Object.entries(command.options).map(([name, option]) => [
        `--${name}${valueHelp(option)}`,
        option.default ? `${option.help} (default: ${option.default})` : option.help,
      ]),
      ['--help', 'this help'],
    ]),
    '',
    ...(command.notes ? [command.notes, ''] : []),
    paths,
    statuses,
    '',
  ].join('\n');
}

function valueHelp(option: Option): string {
  const value = option.choices?.join('|') ?? option.value;
  return value === undefined ? '' : ` ${value}`;
}

function table(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(...rows.map(([left = '']) => left.length));
  // Beside a very long option its help stands on a line of its own.
  const column = Math.min(width, 32);
  return rows.map(([left = '', right = '']) =>
    left.length > column
      ? `  ${left}\n  ${' '.repeat(column)}  ${right}`
      : `  ${left.padEnd(column)}  ${right}`,
  );
}

import { parseArgs } from 'node:util';
import { nearest } from './nearest';

/** A word on the command line that cannot be understood: one clear sentence, told with status 2. */
export class UsageError extends Error {}

/** One option of a command. */
export interface Option {
  /** What it does, in a few words for the help. */
  readonly help: string;
  /** The values it takes; absent: a flag, or any value where `value` names one. */
  readonly choices?: readonly string[];
  /** What stands for its value in the help: `N`. */
  readonly value?: string;
  /** What it is when not given. */
  readonly default?: string;
}

/** One command of the command line: a file under `commands/`. */
export interface Command {
  readonly name: string;
  /** What it does, in one line. */
  readonly summary: string;
  /** What follows the options: `PATH…`. */
  readonly operands: string;
  readonly options: Readonly<Record<string, Option>>;
  /** What else the help should say. */
  readonly notes?: string;
  /**
   * @returns the exit status: 0 nothing to fail on, 1 something, 2 nothing could be run
   * @throws UsageError
   */
  run(given: Given): Promise<number>;
}

/** What was given on the command line, checked against the command's options. */
export class Given {
  constructor(
    readonly operands: readonly string[],
    private readonly values: ReadonlyMap<string, string>,
    private readonly options: Readonly<Record<string, Option>>,
  ) {}

  /** Whether a flag was given. */
  flag(name: string): boolean {
    return this.values.has(name);
  }

  /** The value of an option, or its default. */
  text(name: string): string {
    return this.values.get(name) ?? this.options[name]?.default ?? '';
  }
}

/** Reads the words after a command's name. @throws UsageError */
export function readOptions(command: Command, args: readonly string[]): Given {
  const names = Object.keys(command.options);
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      names.map((name) => [name, { type: isFlag(command.options[name]) ? 'boolean' : 'string' }]),
    ),
  });
  const operands: string[] = [];
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = command.options[token.name];
    if (!option) throw unknownOption(command, token.rawName, names);
    values.set(token.name, valueOf(token.rawName, option, token.value));
  }
  return new Given(operands, values, command.options);
}

function isFlag(option: Option | undefined): boolean {
  return !option?.choices && !option?.value;
}

function valueOf(name: string, option: Option, value: string | undefined): string {
  if (isFlag(option)) {
    if (value !== undefined) throw new UsageError(`${name} takes no value`);
    return '';
  }
  const wanted = option.choices?.join(', ') ?? option.value;
  if (value === undefined) throw new UsageError(`${name} needs a value: ${wanted}`);
  if (option.choices && !option.choices.includes(value))
    throw new UsageError(
      `${name} does not know “${value}”${hint(nearest(value, option.choices))}; it takes ${wanted}`,
    );
  return value;
}

function unknownOption(command: Command, name: string, names: readonly string[]): UsageError {
  const known = names.map((known) => `--${known}`);
  return new UsageError(
    `unknown option “${name}” for stet ${command.name}${hint(nearest(name, known))}; ` +
      `see stet ${command.name} --help`,
  );
}

/** `, did you mean “…”?` for a message, or nothing. */
export function hint(suggestion: string | undefined): string {
  return suggestion === undefined ? '' : `, did you mean “${suggestion}”?`;
}

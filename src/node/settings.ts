import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import picomatch from 'picomatch';
import {
  defaultSettings,
  parseSettings,
  rules,
  styleDoubts,
  unknownRules,
  type Settings,
} from '../engine';
import { reason, type FileError } from './files';
import { nearest } from './nearest';

/** What a `stet.json` says of one file. */
export interface FileSettings {
  readonly settings: Settings;
  /** By the globs of `include` and `exclude`; `undefined` where neither names the file. */
  readonly listed: boolean | undefined;
}

interface Loaded {
  readonly settings: Settings;
  judge(path: string): boolean | undefined;
}

const fallback: Loaded = { settings: defaultSettings, judge: () => undefined };

/**
 * Finds and reads the nearest `stet.json` of files, each once for a run: beside the file or in a
 * folder above, up to the root of its git checkout, or of the file system where there is none.
 */
export class SettingsFinder {
  readonly #folders = new Map<string, Loaded>();

  /** @param fail told of each `stet.json` that cannot be used; the defaults stand in for it */
  constructor(private readonly fail: (error: FileError) => void) {}

  for(path: string): FileSettings {
    const whole = resolve(path);
    const loaded = this.#of(dirname(whole));
    return { settings: loaded.settings, listed: loaded.judge(whole) };
  }

  #of(folder: string): Loaded {
    const known = this.#folders.get(folder);
    if (known) return known;
    const found = this.#look(folder);
    this.#folders.set(folder, found);
    return found;
  }

  #look(folder: string): Loaded {
    const file = join(folder, 'stet.json');
    if (existsSync(file)) return this.#load(file, folder);
    const above = dirname(folder);
    if (above === folder || existsSync(join(folder, '.git'))) return fallback;
    return this.#of(above);
  }

  #load(file: string, folder: string): Loaded {
    const path = relative(process.cwd(), file) || file;
    const problem = (message: string) => {
      this.fail({ path, message });
    };
    try {
      const { settings, problem: fault } = parseSettings(readFileSync(file, 'utf8'));
      if (fault !== undefined) {
        problem(`${fault}; the defaults stand`);
        return fallback;
      }
      const known = Object.keys(rules);
      for (const id of unknownRules(settings, rules)) {
        const near = nearest(id, known);
        problem(`no rule “${id}”${near === undefined ? '' : `; did you mean “${near}”?`}`);
      }
      for (const { message } of styleDoubts(settings)) problem(message);
      return { settings, judge: judgeOf(settings, folder) };
    } catch (error) {
      problem(`${reason(error)}; the defaults stand`);
      return fallback;
    }
  }
}

/** Globs are relative to the folder of their `stet.json`; `exclude` has the last word. */
function judgeOf(settings: Settings, folder: string): Loaded['judge'] {
  const included = picomatch(settings.include);
  const excluded = picomatch(settings.exclude);
  return (path) => {
    const name = relative(folder, path).replaceAll('\\', '/');
    return excluded(name) ? false : included(name) ? true : undefined;
  };
}

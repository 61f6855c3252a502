import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Article } from '../engine';
import { annotationStates, type AnnotationState } from '../engine/annotations/state';
import { AnnotationStore, type AnnotationFiles } from '../store/annotation-store';
import type { FileError } from './files';

/** Where a workspace keeps its annotations. */
export const annotationsFolder = join('.stet', 'annotations');

/** The annotations of articles on disk: those of the nearest folder above that has a `.stet`. */
export class DeskNotes {
  readonly #stores = new Map<string, AnnotationStore>();

  /** @param fail told of each annotation file that cannot be used */
  constructor(private readonly fail: (error: FileError) => void) {}

  /** What the desk has noted on an article, each note at its place in the text as it is now. */
  async of(path: string, article: Article): Promise<readonly AnnotationState[]> {
    const whole = resolve(path);
    const home = homeOf(dirname(whole));
    if (home === undefined) return [];
    const store = await this.#storeIn(home);
    return annotationStates(article, store.of(relative(home, whole).replaceAll('\\', '/')));
  }

  async #storeIn(home: string): Promise<AnnotationStore> {
    const known = this.#stores.get(home);
    if (known) return known;
    const folder = join(home, annotationsFolder);
    const store = new AnnotationStore(filesIn(folder));
    this.#stores.set(home, store);
    await store.load();
    for (const { file, problem } of store.malformed)
      this.fail({ path: relative(process.cwd(), join(folder, file)), message: problem });
    return store;
  }
}

function homeOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, annotationsFolder))) return at;
    if (dirname(at) === at) return undefined;
  }
}

function filesIn(folder: string): AnnotationFiles {
  const at = (name: string) => join(folder, name);
  return {
    list: () => readdir(folder).catch(() => []),
    read: (name) => readFile(at(name), 'utf8'),
    write: async (name, text) => {
      await mkdir(folder, { recursive: true });
      await writeFile(at(name), text);
    },
    rename: (from, to) => rename(at(from), at(to)),
    remove: (name) => rm(at(name), { force: true }),
  };
}

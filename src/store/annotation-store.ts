import { parseAnnotations, toJsonLd, type Annotation } from '../engine/annotations/model';
import { hash } from '../engine/key';

/** The few file operations that the store needs, on names inside its folder. */
export interface AnnotationFiles {
  /** Names of the files in the folder; empty where there is no folder yet. */
  list(): Promise<readonly string[]>;
  /** @throws where there is no such file */
  read(name: string): Promise<string>;
  /** Makes the folder where it is missing. May be torn by a crash: the store allows for it. */
  write(name: string, text: string): Promise<void>;
  /** Overwrites `to`. May not be atomic: the store allows for it. */
  rename(from: string, to: string): Promise<void>;
  remove(name: string): Promise<void>;
}

/** A file that is no annotation: named, left as it is, never written over. */
export interface Malformed {
  readonly file: string;
  readonly problem: string;
}

const ending = '.json';
const unfinished = '.json.tmp';

/**
 * The desk's annotations, one small file each, so that two branches merge without conflict. A write
 * goes to a second file that then takes the first one's name: whenever it is cut short, loading finds
 * the old annotation or the new one whole.
 */
export class AnnotationStore {
  #annotations = new Map<string, Annotation>();
  #malformed: readonly Malformed[] = [];
  /** Operations run one after the other: two writes of one file must not meet. */
  #queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly files: AnnotationFiles) {}

  get all(): readonly Annotation[] {
    return [...this.#annotations.values()];
  }

  get malformed(): readonly Malformed[] {
    return this.#malformed;
  }

  get(id: string): Annotation | undefined {
    return this.#annotations.get(id);
  }

  /** The annotations of one article, by its path relative to the folder. */
  of(source: string): readonly Annotation[] {
    return this.all.filter((annotation) => annotation.source === source);
  }

  /** Reads everything afresh, finishing what a crash left unfinished. */
  load(): Promise<void> {
    return this.#inTurn(() => this.#load());
  }

  /** @throws where the file of this annotation is malformed, or cannot be written */
  save(annotation: Annotation): Promise<void> {
    return this.#inTurn(async () => {
      const name = fileName(annotation.id);
      const blocked = this.#malformed.find(({ file }) => file === name);
      if (blocked) throw new Error(`${name} is not written over: it is ${blocked.problem}`);
      const temporary = name.replace(ending, unfinished);
      await this.files.write(temporary, toJsonLd(annotation));
      await this.files.rename(temporary, name);
      this.#annotations.set(annotation.id, annotation);
    });
  }

  remove(id: string): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.#annotations.has(id)) return;
      await this.files.remove(fileName(id));
      this.#annotations.delete(id);
    });
  }

  /** Takes the annotations of a renamed article, or of all articles in a renamed folder, along. */
  async renameSource(from: string, to: string): Promise<void> {
    for (const annotation of this.all) {
      const { source } = annotation;
      if (source === from) await this.save({ ...annotation, source: to });
      else if (source.startsWith(`${from}/`))
        await this.save({ ...annotation, source: to + source.slice(from.length) });
    }
  }

  async #load(): Promise<void> {
    const names = await this.files.list();
    for (const name of names.filter((n) => n.endsWith(unfinished))) await this.#recover(name);
    const malformed: Malformed[] = [];
    const annotations = new Map<string, Annotation>();
    for (const file of (await this.files.list()).filter((n) => n.endsWith(ending))) {
      const read = await this.#read(file);
      if (read === undefined) continue;
      if (typeof read === 'string') malformed.push({ file, problem: read });
      else annotations.set(read.id, read);
    }
    // At once: who asks meanwhile sees what was there before.
    this.#annotations = annotations;
    this.#malformed = malformed;
  }

  /** A whole unfinished file is the newer annotation; a torn one is dropped where the old one stands. */
  async #recover(name: string): Promise<void> {
    const read = await this.#read(name);
    if (read === undefined) return;
    if (typeof read === 'string') await this.files.remove(name);
    else await this.files.rename(name, name.replace(unfinished, ending));
  }

  /** The annotation, what is wrong with the file, or `undefined` where it has gone meanwhile. */
  async #read(name: string): Promise<Annotation | string | undefined> {
    let text: string;
    try {
      text = await this.files.read(name);
    } catch {
      return undefined;
    }
    if (/^<{7} /m.test(text)) return 'left in conflict by a merge; settle it by hand';
    const { annotations, problems } = parseAnnotations(text);
    const [annotation] = annotations;
    return annotation ?? problems[0] ?? 'empty';
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work, work);
    this.#queue = done.catch(() => undefined);
    return done;
  }
}

/** The file of an annotation: its UUID, or for an id of another kind a hash of it. */
export function fileName(id: string): string {
  const uuid = /^urn:uuid:([0-9a-zA-Z-]{4,64})$/.exec(id)?.[1];
  return `${uuid ?? hash(id)}${ending}`;
}

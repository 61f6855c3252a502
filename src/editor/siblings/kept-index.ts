import * as vscode from 'vscode';
import { readVolume, writeVolume, type KeptFile } from '../../engine';
import { pause } from '../slices';
import { VolumeFiles } from './volume-files';

/** Where an index is kept. */
export interface IndexPlace {
  readonly folder: vscode.Uri;
  /** What version of the engine reads it: an index that another one made is of no use. */
  readonly engine: string;
}

/** So many files stand in one volume, in about a megabyte: when one of them changes all are written. */
const filesInVolume = 200;
/** How long nothing must have changed before it is saved, in milliseconds. */
const rest = 5000;

/**
 * The index of a workspace as it is kept over a restart, in volumes of some two hundred files. It may
 * be lost at any time: what it does not have is read anew.
 */
export class KeptIndex implements vscode.Disposable {
  readonly #disk: VolumeFiles;
  readonly #volumes = new Map<number, Set<string>>();
  readonly #volumeOf = new Map<string, number>();
  /** Volumes that are not on disk as they should be. */
  readonly #changed = new Set<number>();
  /** The volume that new files are put into. */
  #open = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #work: Promise<void> = Promise.resolve();

  /** @param keptAt what is to be kept of the file at an address; nothing where it is gone */
  constructor(
    private readonly place: IndexPlace,
    private readonly keptAt: (address: string) => KeptFile | undefined,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.#disk = new VolumeFiles(place.folder);
  }

  /** What was kept, a volume at a time. What is damaged or another version's is forgotten. */
  async *load(): AsyncGenerator<readonly KeptFile[]> {
    for (const volume of await this.#disk.list()) {
      const files = await this.#read(volume);
      if (!files) {
        this.log.info(vscode.l10n.t('A part of the kept index is damaged or of another version.'));
        await this.#disk.remove(volume);
        continue;
      }
      this.#open = Math.max(this.#open, volume);
      const own = files.filter(({ path }) => !this.#volumeOf.has(path));
      for (const { path } of own) this.#put(path, volume);
      yield own;
    }
  }

  /** Notes that a file has come, changed or gone. */
  touch(address: string): void {
    this.#changed.add(this.#volumeOf.get(address) ?? this.#put(address, this.#withRoom()));
  }

  /** Saves what was touched, when nothing more has been for a while. */
  saveSoon(): void {
    clearTimeout(this.#timer);
    if (this.#changed.size) this.#timer = setTimeout(() => void this.save(), rest);
  }

  /** Saves what was touched. */
  save(): Promise<void> {
    clearTimeout(this.#timer);
    return this.#inTurn(async () => {
      for (const volume of this.#changed) {
        this.#changed.delete(volume);
        await this.#write(volume);
        await pause();
      }
    });
  }

  /** Forgets everything, on disk too. */
  clear(): Promise<void> {
    this.#volumes.clear();
    this.#volumeOf.clear();
    this.#changed.clear();
    this.#open = 0;
    return this.#inTurn(async () => {
      for (const volume of await this.#disk.list()) await this.#disk.remove(volume);
    });
  }

  dispose(): void {
    clearTimeout(this.#timer);
  }

  /** The files of a volume; `undefined` where it cannot be used. */
  async #read(volume: number): Promise<readonly KeptFile[] | undefined> {
    try {
      return readVolume(this.place.engine, await this.#disk.read(volume));
    } catch {
      return undefined;
    }
  }

  async #write(volume: number): Promise<void> {
    const addresses = this.#volumes.get(volume) ?? new Set();
    const files: KeptFile[] = [];
    for (const address of addresses) {
      const file = this.keptAt(address);
      if (file) files.push(file);
      else {
        addresses.delete(address);
        this.#volumeOf.delete(address);
      }
    }
    if (files.length) await this.#disk.write(volume, writeVolume(this.place.engine, files));
    else await this.#disk.remove(volume);
  }

  /** One piece of work on disk after another; one that fails costs no more than reading anew. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(work).catch((error: unknown) => {
      this.log.warn(vscode.l10n.t('The index could not be kept: {0}', String(error)));
    });
    return this.#work;
  }

  /** The number of a volume that is not full. */
  #withRoom(): number {
    if ((this.#volumes.get(this.#open)?.size ?? 0) >= filesInVolume) this.#open++;
    return this.#open;
  }

  #put(address: string, volume: number): number {
    const addresses = this.#volumes.get(volume) ?? new Set();
    this.#volumes.set(volume, addresses.add(address));
    this.#volumeOf.set(address, volume);
    return volume;
  }
}

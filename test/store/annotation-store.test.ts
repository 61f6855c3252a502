import assert from 'node:assert/strict';
import { describe as describeSpan } from '../../src/engine/annotations/selectors';
import { toJsonLd, type Annotation } from '../../src/engine/annotations/model';
import { AnnotationStore, fileName, type AnnotationFiles } from '../../src/store/annotation-store';
import { seeded } from '../engine/anchoring-world';

class Crash extends Error {}

/** Files that promise nothing: at the step given, a write is torn or a rename half done, then all stops. */
class TornFiles implements AnnotationFiles {
  readonly kept = new Map<string, string>();
  steps = 0;
  crashAt = Infinity;

  #step(torn: () => void): void {
    if (++this.steps < this.crashAt) return;
    torn();
    throw new Crash();
  }

  list = () => Promise.resolve([...this.kept.keys()]);

  read(name: string): Promise<string> {
    const text = this.kept.get(name);
    return text === undefined ? Promise.reject(new Error('gone')) : Promise.resolve(text);
  }

  write(name: string, text: string): Promise<void> {
    return Promise.resolve().then(() => {
      this.#step(() => this.kept.set(name, text.slice(0, (this.steps * 37) % text.length)));
      this.kept.set(name, text);
    });
  }

  rename(from: string, to: string): Promise<void> {
    return Promise.resolve().then(() => {
      const text = this.kept.get(from) ?? '';
      this.#step(() => this.kept.set(to, text.slice(0, (this.steps * 53) % text.length)));
      this.kept.set(to, text);
      this.kept.delete(from);
    });
  }

  remove(name: string): Promise<void> {
    return Promise.resolve().then(() => {
      this.#step(() => undefined);
      this.kept.delete(name);
    });
  }
}

const note = (id: number, version: number): Annotation => ({
  id: `urn:uuid:note-${String(id)}`,
  source: 'city/fire.txt',
  selectors: describeSpan(`Fire crews left at dawn ${String(id)}.`, { start: 0, end: 10 }),
  verdict: 'query',
  remarks: [{ text: `version ${String(version)}`, author: 'Ada Orm', created: undefined }],
  links: [],
  finding: undefined,
  resolved: false,
  author: undefined,
  created: undefined,
  modified: undefined,
});

describe('The annotation store', () => {
  it('killed at any of a thousand moments leaves every annotation old or new, never half', async () => {
    for (let moment = 1; moment <= 1000; moment++) {
      const random = seeded(moment);
      const files = new TornFiles();
      const store = new AnnotationStore(files);
      for (let id = 0; id < 5; id++) await store.save(note(id, 0));
      files.crashAt = files.steps + 1 + Math.floor(random() * 12);
      const saved = new Map<string, number>();
      let attempted = '';
      try {
        for (let turn = 1; turn <= 8; turn++) {
          const next = note(Math.floor(random() * 5), turn);
          attempted = next.id;
          await store.save(next);
          saved.set(next.id, turn);
        }
      } catch (error) {
        assert.ok(error instanceof Crash);
      }
      files.crashAt = Infinity;
      const after = new AnnotationStore(files);
      await after.load();
      assert.deepEqual(after.malformed, []);
      assert.equal(after.all.length, 5);
      for (const { id, remarks } of after.all) {
        const version = Number(/\d+/.exec(remarks[0]?.text ?? '')?.[0]);
        const sure = saved.get(id) ?? 0;
        assert.ok(id === attempted ? version >= sure : version === sure);
      }
    }
  });

  it('reports a malformed file, leaves it as it is and never writes over it', async () => {
    const files = new TornFiles();
    const name = fileName(note(1, 0).id);
    files.kept.set(name, `<<<<<<< ours\n${toJsonLd(note(1, 0))}`);
    const before = files.kept.get(name);
    const store = new AnnotationStore(files);
    await store.load();
    assert.match(store.malformed[0]?.problem ?? '', /merge/);
    await assert.rejects(store.save(note(1, 1)), /not written over/);
    assert.equal(files.kept.get(name), before);
  });

  it('takes annotations along when an article or its folder is renamed', async () => {
    const store = new AnnotationStore(new TornFiles());
    await store.save(note(1, 0));
    await store.renameSource('city', 'metro');
    await store.renameSource('metro/fire.txt', 'metro/blaze.txt');
    assert.equal(store.of('metro/blaze.txt').length, 1);
  });
});

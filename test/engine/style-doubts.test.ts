import assert from 'node:assert/strict';
import { parseSettings, styleDoubts } from '../../src/engine';

function doubts(style: object): string[] {
  const { settings, problem } = parseSettings(JSON.stringify({ style }));
  assert.ok(settings, problem);
  return styleDoubts(settings).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('A house style that cannot be meant', () => {
  it('is told entry by entry', () => {
    assert.deepEqual(
      doubts({
        prefer: {
          Kiev: 'Kyiv',
          Kyiv: 'Kiev',
          mum: 'mum',
          lorry: '',
          Turkey: 'Türkiye',
          flat: 'apartment',
        },
        query: { flat: 'where?', regime: 'whose word?' },
        except: ['Turkey', 'regime'],
      }),
      [
        'style.prefer.Kiev: “Kiev” becomes “Kyiv”, and “Kyiv” becomes “Kiev”',
        'style.prefer.Kyiv: “Kyiv” becomes “Kiev”, and “Kiev” becomes “Kyiv”',
        'style.prefer.mum: “mum” is to be printed for itself',
        'style.prefer.lorry: “lorry” has no form to print in its place; “query” only asks about a word',
        'style.prefer.Turkey: “Turkey” stands under “except” too, and is never marked',
        'style.prefer.flat: “flat” stands under “query” too, and gets two marks',
        'style.query.regime: “regime” stands under “except” too, and is never marked',
      ],
    );
  });

  it('is none where all is well', () => {
    assert.deepEqual(
      doubts({ prefer: { Burma: 'Myanmar (Burma)' }, query: { regime: 'why?' } }),
      [],
    );
  });
});

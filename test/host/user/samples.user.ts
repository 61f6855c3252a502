import { join } from 'node:path';
import { root } from '../vscode/places';
import { useDesk } from './use-desk';

describe('The sample articles', () => {
  const at = useDesk({
    copyOf: join(root, 'media/samples'),
    settings: { 'editor.fontSize': 13, 'editor.lineNumbers': 'off' },
  });

  it('show what Stet marks', async () => {
    const { desk } = at;
    await desk.page.setViewportSize({ width: 1000, height: 640 });
    await desk.openFile('dam-translated.txt');
    await desk.marks().nth(5).waitFor();
    const hover = await desk.hover('Karsk. Lindau');
    await hover.getByText('side by side').first().waitFor();
    await desk.screenshot('samples');
  });
});

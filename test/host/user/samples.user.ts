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
    await desk.page.setViewportSize({ width: 1000, height: 760 });
    await desk.openFile('city-budget.txt');
    await desk.marks().nth(3).waitFor();
    await desk.command('View: Toggle Primary Side Bar Visibility');
    await (await desk.problems()).nth(3).waitFor();
    const hover = await desk.hover('3.5%.');
    await hover.getByText('a rise of 5 percent').first().waitFor();
    await desk.screenshot('samples');
  });
});

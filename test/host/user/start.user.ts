import { Desk } from './desk';

describe('A folder of copy', () => {
  it('opens with Stet installed', async () => {
    const desk = await Desk.open({ files: { 'ferry.txt': 'The ferry sails again on Tuesday.\n' } });
    try {
      await desk.openFile('ferry.txt');
      await desk.lines('sails again').waitFor();
    } finally {
      await desk.close();
    }
  });
});

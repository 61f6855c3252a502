import { Desk, type DeskOptions } from './desk';

/**
 * Gives the tests of a `describe` one desk, opened before the first and closed after the last. A
 * test that fails leaves a picture named after it in `test-artefacts`.
 */
export function useDesk(options: DeskOptions): { readonly desk: Desk } {
  let open: Desk | undefined;
  before(async () => {
    open = await Desk.open(options);
  });
  afterEach(async function () {
    const { currentTest } = this;
    if (currentTest?.state === 'failed')
      await open?.screenshot(`failed ${currentTest.fullTitle()}`.replace(/\W{1,20}/gu, '-'));
  });
  after(() => open?.close());
  return {
    get desk() {
      if (!open) throw new Error('The desk is not open: use it within a test');
      return open;
    },
  };
}

import { wordPairs } from './word-pairs';

/** Neighbours of which one must go. Left out: pairs that can meet (`had had`, `told her his name`). */
const exclusive = wordPairs(
  [
    'will would,would will,can could,could can,are were,were are,is are,are is,were was',
    'said told,told said,says tells,tell say,said says,says said',
    'the a,the an,a the,an the,a an,an a,the his,the her,the their,the our,the my,the your,the its',
    'his the,their the,our the,my the,your the,his a,their a,our a,my a,your a,a his,a their,a our,a my,a your,a its',
    'he she,his her,their his,his their,its their,their its',
    // One of them is the opposite of what was meant.
    'rose fell,fell rose,increased decreased,decreased increased,grew shrank,gained lost,won lost,lost won,approved rejected,rejected approved,accepted rejected,accepted refused,confirmed denied,denied confirmed,arrested released,opened closed,more less,less more,more fewer,fewer more,yesterday today,today yesterday',
  ].flatMap((row) => row.split(',')),
);

/** Whether one of two neighbours must go; the first in small letters. */
export function areExclusive(first: string, second: string): boolean {
  return exclusive.get(first)?.has(second) ?? false;
}

const finite = new Set(
  'is was are were has have had does did do will would can could may might must shall should'.split(
    ' ',
  ),
);
const modals = new Set('will would can could may might must shall should do does did'.split(' '));

/** Whether two auxiliaries cannot serve one verb: `is was`, `has had` in `the mayor has had signed` aside. */
export function areRivals(first: string, second: string): boolean {
  if (first === second || !finite.has(first) || !finite.has(second)) return false;
  if (second === 'have' || second === 'do') return !modals.has(first);
  return !(/^(?:has|have|had)$/u.test(first) && second === 'had');
}

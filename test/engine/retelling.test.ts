import assert from 'node:assert/strict';
import { Article, analyseAll, rules } from '../../src/engine';

/** The figures that are marked as given twice in a summary above a story. */
const marked = (summary: string, story: string) =>
  analyseAll(new Article(`${summary}\n\n${story}\n`), rules)
    .findings.filter(({ rule }) => rule === 'figures/given-twice')
    .map(({ text }) => text);

/** A standfirst with its story; each figure of the first that stands in `slips` may be changed to those given. */
interface Sample {
  readonly summary: string;
  readonly story: string;
  readonly slips: readonly (readonly [figure: string, ...others: string[]])[];
}

const samples: readonly Sample[] = [
  {
    summary:
      'The harbour board of Port Ellery wants to deepen the western channel by four metres. The work would cost £23m and close the channel for seven weeks. Fishermen say that 140 boats would lose their summer.',
    story:
      'The harbour board of Port Ellery voted on Thursday to deepen the western channel, through which all the island’s freight passes, by four metres.\n\n' +
      'The work would cost £23m, of which the town would pay £5m, the board’s chairman, Per Holt, said. It would close the western channel to all traffic for seven weeks in June and July.\n\n' +
      'Fishermen are angry. Their association says 140 boats would lose the summer season, and that 12 families have already left the island.',
    slips: [
      ['four metres', 'nine metres'],
      ['£23m', '£5m', '£32m'],
      ['seven weeks', 'three weeks'],
      ['140', '12', '410'],
    ],
  },
  {
    summary:
      'Mara Quill, 52, was found guilty of setting fire to the mill in Harl Pit. She was sentenced to nine years in prison. The fire in 2011 killed three workers and destroyed the mill.',
    story:
      'A judge in Orsk on Tuesday sentenced Mara Quill, 52, to nine years in prison for setting fire to the mill at which she had worked since 1994.\n\n' +
      'The fire in Harl Pit in 2011 destroyed the mill and killed three workers, who were asleep in the drying room. Eight other people had left by the yard.\n\n' +
      'Quill, who was found guilty of arson, was silent. Her lawyer, Ben Ott, 38, said that she would appeal.',
    slips: [
      ['52', '38', '25'],
      ['nine years', 'four years'],
      ['2011', '1994', '2012'],
      ['three', 'eight'],
    ],
  },
];

describe('A summary is held against its story', () => {
  for (const { summary, story, slips } of samples) {
    it(`bears out: ${summary.slice(0, 40)}`, () => {
      assert.deepEqual(marked(summary, story), []);
    });
    for (const [figure, ...others] of slips)
      for (const other of others)
        it(`marks ${other} for ${figure}`, () => {
          assert.deepEqual(marked(summary.replace(figure, other), story), [other]);
        });
  }

  it('leaves a first paragraph alone whose figures the story does not repeat', () => {
    assert.deepEqual(
      marked(
        'Nine fishing boats were lost in the storm that struck Lund Vale on Monday, the coastguard said.',
        'Rescuers found four of the crews on the rocks below the lighthouse. Three boats that had stayed in the harbour were damaged.\n\nThe storm was the worst for 30 years.',
      ),
      [],
    );
  });

  it('leaves a count alone that has risen since', () => {
    assert.deepEqual(
      marked(
        'The collapse at Harl Pit killed 11 miners.',
        'The collapse at Harl Pit has killed 15 miners, the toll having risen overnight, the company said.',
      ),
      [],
    );
  });
});

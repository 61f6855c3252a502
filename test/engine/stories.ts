import { Article } from '../../src/engine';

/** Invented accounts: two outlets on one event, a copy of the first, and two other stories. */
export const ferryA = new Article(
  `Ferry runs aground off Port Ellery

A ferry with 214 people on board ran aground off Port Ellery on Tuesday, and lifeboats brought all of them ashore, the Harbour Authority said.

The Larkspur Star struck a sandbank shortly after 6 a.m. in thick fog, about two miles from the Ellery lighthouse, on its way from Sandholm.

“Nobody was hurt, and for that we thank the lifeboat crews,” harbour master Agnes Tollmark told reporters at the quay.

The ferry company, Larkspur Lines, said the captain had slowed the ship because of the fog. It cancelled all crossings to Sandholm until Friday.

Divers are to look at the hull on Wednesday before tugs try to pull the ship free.
`,
  { path: 'ferry-a.txt' },
);

export const ferryB = new Article(
  `All safe as Larkspur Star hits sandbank in fog

Lifeboats took 214 passengers and crew off the ferry Larkspur Star on Tuesday after it hit a sandbank in fog near the Ellery lighthouse.

Agnes Tollmark, the Port Ellery harbour master, said no one was hurt. “Nobody was hurt, and for that we thank the lifeboat crews,” she said.

Larkspur Lines has called off its crossings between Port Ellery and Sandholm until Friday. Tugs will try to free the ferry once divers have seen its hull.

The sandbank has caught three ships in ten years, and fishermen have long asked for a second beacon there.
`,
  { path: 'ferry-b.txt' },
);

/** The first account, a little cut. */
export const ferryCopy = new Article(
  ferryA.text
    .replace('Ferry runs aground off Port Ellery', 'Ferry aground with 214 on board')
    .replace(' on its way from Sandholm', '')
    .replace('It cancelled', 'The company cancelled'),
  { path: 'ferry-copy.txt' },
);

export const budget = new Article(
  `Council passes budget after night of talks

The Port Ellery council passed a budget of 41 million marks on Monday after talks that went on until dawn.

Councillors of both parties voted for higher harbour dues and against a rise in the tax on houses. Mayor Ruben Askelund called the vote a fair end to a long quarrel.

The money will go to two schools, the sea wall and a new library, which is to open in three years.
`,
  { path: 'budget.txt' },
);

export const football = new Article(
  `Sandholm beat Varn in cup replay

Sandholm came from behind to win their cup replay against Varn 3-2 on Saturday, with Idris Hollander scoring twice in the last ten minutes.

The manager, Petra Voss, said her side had been lucky. Varn had led by two goals at the break.

Sandholm meet the holders in the next round.
`,
  { path: 'football.txt' },
);

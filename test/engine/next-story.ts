import { Article } from '../../src/engine';

/** Invented accounts: a vote as two outlets report it, and what the same people do a week and two later. */
export const voteA = new Article(
  `Marrowby council votes to close the Orchard Street baths

Marrowby council voted 19 to 14 on Tuesday to close the Orchard Street baths at the end of June, despite a petition with 6,120 names.

Council leader Winifred Astley said repairs to the roof and the boilers would cost 2.3 million crowns. “We cannot heat an empty pool with other people’s rent money,” she told the meeting.

Tobias Renn of the Friends of the Baths called the vote shameful. “My children learned to swim there, and theirs will learn it in the canal,” he said from the gallery, to applause.

The baths opened on May 12, 1911, and are used by eleven schools.
`,
  { path: 'vote-a.txt' },
);

export const voteB = new Article(
  `No more swimming in Orchard Street after June

An old pool has lost its last fight. After three hours of argument 19 members of the council in Marrowby raised their hands on Tuesday night for shutting it, and 14 against.

“We cannot heat an empty pool with other people’s rent money,” said Winifred Astley, whose party holds the majority, and named the sum: 2.3 million crowns for the roof and boilers.

From the benches of the public came boos. “My children learned to swim there, and theirs will learn it in the canal,” said Tobias Renn, who had handed over 6,120 signatures.
`,
  { path: 'vote-b.txt' },
);

export const march = new Article(
  `Hundreds march for the Orchard Street baths

Some 800 people marched through Marrowby on Saturday to save the Orchard Street baths, which the council wants to close.

Tobias Renn of the Friends of the Baths said they would not give in. “This is our water,” he said at the town hall, where the march ended with a song.

Council leader Winifred Astley did not come out to speak to the crowd. Police closed two streets for an hour.
`,
  { path: 'march.txt' },
);

export const court = new Article(
  `Judge halts closing of Marrowby baths

A judge in Harl has forbidden Marrowby council to close the Orchard Street baths before she has heard the case of the schools that swim there, she ruled on Thursday.

Four of the eleven schools had sued. Their lawyer, Henrike Sand, said the council had asked none of them. The hearing is set for August 30.

Council leader Winifred Astley said she was disappointed. “We respect the court, and we will explain our sums to it,” she said.
`,
  { path: 'court.txt' },
);

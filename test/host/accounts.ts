/** An account of an invented fire, for tests that set articles side by side. */
export function account(people: number, built: number, crew: string): string {
  return `Mill at Tarrow burns down

TARROW, March 12, 2024 - A fire destroyed the old paper mill at Tarrow on Tuesday night, the Tarrow fire brigade said.

The brigade took ${people} people from the roof of the mill with two ladders. The night watchman, Edwin Crail, raised the alarm shortly before midnight.

${crew}

The mill was built in ${built} and made paper until 2009. The council of Tarrow had meant to turn it into flats.
`;
}

/** Has 14 people and 1871 where the other has 12 and 1873. */
export const one = account(
  14,
  1871,
  'Firefighters from Tarrow and Ollen fought the fire until dawn, and no one was hurt, said the head of the brigade, Martha Quill.',
);

/** The other account. */
export const two = account(
  12,
  1873,
  'Firefighters fought the fire until dawn, and no one was hurt, according to Martha Quill, the head of the brigade.',
);

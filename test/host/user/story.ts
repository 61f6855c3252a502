/** A short invented story with two kinds of flaw, for tests that look at how marks are shown. */
export const story = `Harbour of Westmere reopens after storm

WESTMERE, May 7, 2024 - The harbour at Westmere reopened on Tuesday after nine days .

ADVERTISEMENT

Ferries to the outer islands will run hourly until the end of the month, the port authority said.

Crews had worked through three nights to clear the channel of sand .
`;

/** The same without the ad marker. */
export const withoutAd = story.replace('ADVERTISEMENT\n\n', '');

/** The same with everything corrected that can safely be. */
export const cleaned = withoutAd.replaceAll(' .', '.');

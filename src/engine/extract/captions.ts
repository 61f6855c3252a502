import { pattern } from '../letters';

/** What gives away a caption, a credit or an abstract, whose sentences stand apart from the story. */
const apart = pattern(
  String.raw`\b(?:FILE|file photo|Photo by|Photos?: |photo\/|Photo\/|AP Photo|\d{4},? photo|via AP|REUTERS\/|Getty|Reuters\/|pictured|ABSTRACT|[Mm]edia caption|[Ii]mage (?:caption|copyright))\b|\((?:AP|AFP) |^\((?!\p{Lu}{2,8}\))|caption`,
  'u',
);

/** Whether a block is a caption, a credit or an abstract by its own words. */
export function isCaption(text: string): boolean {
  return apart.test(text);
}

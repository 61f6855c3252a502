import type { Found } from '../../article';
import type { Block } from '../../block';
import { isCaption } from '../../extract/captions';
import { people } from '../../extract/entities';
import type { NameMention } from '../../extract/names';
import { sentences } from '../../extract/sentences';
import type { Rule } from '../../rule';
import { pattern } from '../../letters';
import { structure } from '../../structure';
import { folded } from '../../extract/fold';

/** Shorter paragraphs are captions, labels and standfirsts. */
const shortestParagraph = 100;
/** The handle of a post's sender stands behind the name: `Ada Holm (@adaholm)`. */
const sender = /^ ?\(@/;
/** What a picture shows is told in the present: `Ada Holm waves from the quay`. Speech and states are the story's. */
const scene = pattern(
  String.raw`^(?:, (?:left|right|centre|center|second|third)[^,.]{0,30},)? (?!says|is|was|has|does|this|thus|plus|perhaps|across|towards|besides|always|needs|wants|believes|knows|argues|faces|denies|insists|remains|plans|hopes|supports|opposes|backs|claims|leads|thinks)\p{Ll}{2,12}[^s\W]s(?!\p{L})`,
  'u',
);
/** A first paragraph of so many sentences is a summary set above the story, which introduces everyone again. */
const summarySentences = 3;
/** So many characters behind the first, a paragraph or two, the reader has not forgotten who it was. */
const nearBy = 500;

/** Full name and title given again where the surname would do. */
export const fullNameAgain: Rule = {
  severity: 'hint',
  summary: 'Full name and title are given again where the surname would do.',
  *check(article) {
    const { body: paragraphs, story } = article.read(structure);
    const body = new Set(paragraphs);
    const [top] = story;
    if (top && top.read(sentences).length >= summarySentences) body.delete(top);
    for (const { mentions } of article.read(people)) {
      yield undefined;
      let earlier: Found<NameMention> | undefined;
      for (const found of mentions) {
        if (!body.has(found.block) || !isFull(found.fact) || !isRunningText(found.block)) continue;
        const behind = found.block.text.slice(found.fact.end);
        if (sender.test(behind) || scene.test(behind)) continue;
        const title = found.fact.title;
        if (earlier && title && sameForm(earlier.fact, found.fact)) {
          const between = story.slice(story.indexOf(earlier.block), story.indexOf(found.block) + 1);
          const isNear = found.span.start - earlier.span.end <= nearBy && !beginsAnew(between);
          yield {
            at: found.block.source(title.start, found.fact.end),
            severity: isNear ? 'information' : 'hint',
            message: `“${found.block.text.slice(title.start, found.fact.end)}” is given in full again; expected the surname`,
            because: [{ ...earlier.span, message: 'given in full here' }],
          };
        }
        earlier = found;
      }
    }
  },
};

/** `ORSK (Wire) — …`, `ORSK, Brannock — …` */
const dateline = pattern(
  String.raw`^\p{Lu}{2}[\p{Lu} .’'-]{1,30}(?:, [\p{L} .]{2,20})?(?: \([^()]{2,30}\))? ?[—–-]`,
  'u',
);

/** Whether some blocks in a row are cut by a line of another kind or by the story's beginning, or the first is printed again. */
function beginsAnew([first, ...rest]: readonly Block[]): boolean {
  const start = first?.text.slice(0, shortestParagraph);
  return rest.some(
    ({ shape, text }) =>
      shape === 'line' ||
      !/\p{Ll}/u.test(text) ||
      dateline.test(text) ||
      text.slice(0, shortestParagraph) === start,
  );
}

function isRunningText({ shape, text }: Block): boolean {
  return shape === 'paragraph' && text.length >= shortestParagraph && !isCaption(text);
}

function isFull({ parts, quoted, titleCase }: NameMention): boolean {
  return parts.length > 1 && !quoted && !titleCase;
}

function sameForm(a: NameMention, b: NameMention): boolean {
  return (
    a.title !== undefined &&
    b.title !== undefined &&
    folded(a.text) === folded(b.text) &&
    sharesOffice(a.title.text, b.title.text) &&
    !/^(?:mrs?|ms|dr|sir|miss)\b/iu.test(b.title.text)
  );
}

/** Whether one title ends as the other does: Russian President, President; not Foreign Minister, Prime Minister. */
function sharesOffice(a: string, b: string): boolean {
  const [x, y] = [` ${folded(a)}`, ` ${folded(b)}`];
  return x.endsWith(y) || y.endsWith(x);
}

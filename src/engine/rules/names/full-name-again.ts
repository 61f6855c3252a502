import type { Found } from '../../article';
import type { Block } from '../../block';
import { isCaption } from '../../extract/captions';
import { people } from '../../extract/entities';
import type { NameMention } from '../../extract/names';
import { sentences } from '../../extract/sentences';
import type { Rule } from '../../rule';
import { structure } from '../../structure';
import { folded } from '../../extract/fold';

/** Shorter paragraphs are captions, labels and standfirsts. */
const shortestParagraph = 100;
/** A first paragraph of so many sentences is a summary set above the story, which introduces everyone again. */
const summarySentences = 3;
/** So many characters behind the first, a paragraph or two, the reader has not forgotten who it was. */
const nearBy = 500;

/** Full name and title given again where the surname would do. */
export const fullNameAgain: Rule = {
  severity: 'hint',
  summary: 'Full name and title are given again where the surname would do.',
  *check(article) {
    const body = new Set(article.read(structure).body);
    const [top] = article.read(structure).story;
    if (top && top.read(sentences).length >= summarySentences) body.delete(top);
    for (const { mentions } of article.read(people)) {
      yield undefined;
      let earlier: Found<NameMention> | undefined;
      for (const found of mentions) {
        if (!body.has(found.block) || !isFull(found.fact) || !isRunningText(found.block)) continue;
        const title = found.fact.title;
        if (earlier && title && sameForm(earlier.fact, found.fact)) {
          const isNear = found.span.start - earlier.span.end <= nearBy;
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

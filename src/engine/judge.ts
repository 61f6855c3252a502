import type { Article } from './article';
import type { BlockShape } from './block';
import { lines } from './extract/lines';
import { words } from './extract/words';
import { machineShare, technicalShare, telltale } from './machine-text';

/** Names of files that are never copy. */
const noArticleName =
  /(?:^|[\\/])(?:read_?me|license|licence|copying|contributing|change_?log|code_of_conduct|todo|robots|humans|llms|cmakelists|(?:dev[-_])?requirements[^\\/]{0,40}|constraints|commit_editmsg|merge_msg)(?:[-_](?:mit|apache|bsd|gpl|lgpl)[a-z0-9.-]{0,12})?(?:\.[a-z0-9-]{1,12}){0,2}$/i;
/** Names that say so only when they are shouted: `HISTORY.md`, but an article may be `history.txt`. */
const shoutedName =
  /(?:^|[\\/])(?:HISTORY|CHANGES|AUTHORS|NOTICE|SECURITY|INSTALL|NEWS|MAINTAINERS|SUPPORT|GOVERNANCE|ROADMAP)(?:\.[A-Za-z]{2,8})?$/;

/** A text is judged by its beginning. */
const judgedLength = 20_000;
/** From this share of machine-made lines on it is a log, a program, a table or a list. */
const mostMachine = 0.4;
/** From this share of names of functions, files and options on it is about a program. */
const mostTechnical = 0.012;
/** Prose of this many words is an article whatever stands around it. */
const enoughProse = 80;
/**
 * From how many words on a block is prose. A line without a final stop may be a sentence that ends
 * in a colon; an item of some length is an account in points.
 */
const leastWords: Readonly<Record<BlockShape, number>> = {
  paragraph: 1,
  line: 12,
  item: 20,
  code: Infinity,
  matter: Infinity,
};
/** With less prose, this share of all words must be prose. */
const proseShare = 0.25;

/**
 * Whether the text is an article at all, by its name and by its lines: sentences in paragraphs, and
 * no log, source code, table, configuration, licence, change log, chat or message to programmers.
 */
export function isArticle(article: Article): boolean {
  const { path } = article;
  if (path !== undefined && (noArticleName.test(path) || shoutedName.test(path))) return false;
  const text = article.text.slice(0, judgedLength);
  const all = lines(text)
    .filter(({ blank }) => !blank)
    .map(({ start, end }) => text.slice(start, end));
  if (telltale(all) || machineShare(all) >= mostMachine) return false;
  return hasProse(article) && technicalShare(text) < mostTechnical;
}

function hasProse(article: Article): boolean {
  let prose = 0;
  let total = 0;
  for (const block of article.blocks) {
    if (block.shape === 'matter' || block.start > judgedLength) continue;
    const count = block.read(words).length;
    total += count;
    if (count >= leastWords[block.shape]) prose += count;
    if (prose >= enoughProse) return true;
  }
  return prose > 0 && prose >= total * proseShare;
}

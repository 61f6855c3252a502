import type { Article } from './article';
import { words } from './extract/words';

/** The copy's language, as far as the rules care. */
export type Language = 'en' | 'other';

/** The commonest words of English, in every sort of copy. */
const common = new Set(
  'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their we him been has when who will no more if out so said what up its about into than them can only other time new some could these two may first then do any like my now over such our man me even most made after also did many off before must well back through years where much your way down should because long each just those people mr how too little state good very make world still see own work men day get here between both life being under three never know same last another while us might great old year come since against go came right used take'.split(
    ' ',
  ),
);
/** Below this share of common words a text of any length is not English prose. */
const englishShare = 0.18;
/** Words looked at: the beginning of a text tells its language. */
const sampleWords = 400;

/** Whether the copy is English. Texts too short to tell are taken for English. */
export function language(article: Article): Language {
  let seen = 0;
  let known = 0;
  for (const block of article.blocks) {
    if (block.shape === 'code' || block.shape === 'matter') continue;
    for (const { text } of block.read(words)) {
      if (!/^\p{L}/u.test(text)) continue;
      seen++;
      if (common.has(text.toLowerCase())) known++;
    }
    if (seen >= sampleWords) break;
  }
  return seen < 20 || known / seen >= englishShare ? 'en' : 'other';
}

/** Names of files that are never copy. */
const noArticleName =
  /(?:^|[\\/])(?:readme|license|licence|copying|authors|contributing|changelog|changes|history|notice|todo|install|requirements[^\\/]*|robots|humans|security|cmakelists|constraints)(?:\.[a-z]+)?$/i;

/** Whether the text is an article at all, by its name and by its prose. */
export function isArticle(article: Article): boolean {
  if (article.path !== undefined && noArticleName.test(article.path)) return false;
  return article.blocks.some((block) => block.shape === 'paragraph');
}

import type { Article } from './article';
import { words } from './extract/words';
import { addToList } from './lists';

/** The copy's language, as far as the rules care. */
export type Language = 'en' | 'other';

const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** The words that hold English sentences together, in every sort of copy. */
const english = list(
  'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their we him been has when who will no more if out so said what up its about into than them can only other time new some could these two may first then do any like my now over such our me even most made after also did many off before must well back through years where much your way down should because long each just those people how too little state very make still see own men day get here between both being under three never same last another while us might since against used take per during until including whether says told saying',
);

/** Words of other languages that English copy prints too. */
const alsoEnglish = new Set([
  ...english,
  ...list('am i war son die den van tot ten ale dan has par plus con sin do to men at man'),
]);

/** The same of other languages, one a line. */
const others: readonly (readonly string[])[] = [
  // German
  'der das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es werden aus hat dass sie nach wird bei einer um noch wie einem über einen zum haben nur oder aber vor zur bis mehr durch sind wurde sein ihre worden gegen unter wegen zwei wenn sagte seine habe kann war am',
  // French
  'le la les des et en un une du est que qui dans pour pas au sur par plus ce ne se avec il sont être cette ces ont mais comme nous leur été aux selon était deux fait sans après avait où aussi entre dont elle ils très lors son sa ses',
  // Spanish
  'el los las del y en un una es que por con para se lo su al más pero sus le ya fue este ha sí porque esta son entre cuando muy sin sobre también hasta hay donde quien desde todo nos durante según años dos tras sido está',
  // Italian
  'il lo gli della di che è per un una con sono del nel dei alla più anche ha non si da al come dal le delle questo ma ed ai sul nella stato essere dalla hanno suo dopo anni contro tra fra due degli sulla',
  // Portuguese
  'o os as um uma do da dos das em que é para com não por mais foi ao seu sua pelo pela são ou ser quando muito nos já está também só entre depois mesmo aos ter seus quem nas esse eles segundo anos',
  // Dutch
  'de het een van en dat niet op te zijn met voor aan er die om ook als bij naar uit maar door nog werd wordt dan zich haar meer dit hij heeft worden deze tot geen tegen onder twee volgens jaar deel zegt hebben kan zal na',
  // Swedish, Danish, Norwegian
  'och att det som på är av för med till den har inte om ett var han men sig från så kan när hade vid också efter eller nu enligt år över og af på ikke til har jeg der et fra var ved også efter sier ble blev men mot eller være vil',
  // Polish
  'w i na z się że do nie jest o po jak ale od za przez co tym dla który są oraz jego by był już tylko które przed ma jej czy ich został tego roku',
  // Turkish
  've bir bu için ile de da olarak çok daha olan gibi kadar sonra ise en var göre ki ne oldu ancak dedi eden değil',
  // Indonesian, Malay
  'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih kata sudah atau saat oleh telah',
].map((text) => text.split(' ').filter((word) => !alsoEnglish.has(word)));

/** The numbers of the languages that have a word. */
const speakers = new Map<string, number[]>();
for (const [language, words] of others.entries())
  for (const word of new Set(words)) {
    addToList(speakers, word, language);
  }

/** Words looked at: the beginning of a text tells its language. */
const sampleWords = 400;
/** Fewer plain words than this tell no language by their share. */
const leastWords = 25;
/** One or two foreign words may be a name or a slip. */
const leastHits = 3;
/** With none of them known, so many say enough. */
const leastUnknown = 8;
/** English copy has about half of its small-letter words in the list; other languages under 15%. */
const englishShare = 0.25;
/** From this share of plain words with an accented letter on a text is not English; `café` and `naïve` are rare. */
const accentedShare = 0.08;
/** Words of another alphabet beyond this share of a text are its language. */
const foreignShare = 0.4;

/**
 * Whether the copy is English. Names say nothing of it, so only words without a capital count,
 * unless there are hardly any. A text too short to tell is taken for English.
 */
export function language(article: Article): Language {
  const sample = sampleOf(article);
  if (foreignWords(sample) > foreignShare) return 'other';
  const plain = sample.filter((word) => /^\p{Ll}/u.test(word));
  // Headings and lists are capitalised throughout: then the capitals must do.
  const counted = plain.length >= leastWords ? plain : sample.map((word) => word.toLowerCase());
  const known = counted.filter((word) => english.has(word)).length;
  const rival = mostForeign(counted);
  if (rival > known && rival >= (known ? leastHits : leastHits - 1)) return 'other';
  if (known >= plain.length * englishShare) return 'en';
  const accented = plain.filter((word) => /(?=\p{L})[^a-z]/u.test(word)).length;
  const foreign = accented >= leastHits && accented >= plain.length * accentedShare;
  const enough = plain.length >= (known ? leastWords : leastUnknown);
  return foreign || enough ? 'other' : 'en';
}

function sampleOf(article: Article): string[] {
  const sample: string[] = [];
  for (const block of article.blocks) {
    if (block.shape === 'code' || block.shape === 'matter') continue;
    for (const { text } of block.read(words)) if (/^\p{L}/u.test(text)) sample.push(text);
    if (sample.length >= sampleWords) break;
  }
  return sample;
}

/** How many of the words belong to the other language that has most of them. */
function mostForeign(words: readonly string[]): number {
  const counts = others.map(() => 0);
  for (const word of words)
    for (const language of speakers.get(word) ?? []) counts[language] = (counts[language] ?? 0) + 1;
  return Math.max(...counts);
}

/** The share of words that are written in another alphabet. */
function foreignWords(sample: readonly string[]): number {
  const foreign = sample.filter(
    (word) => /[^\p{ASCII}]/u.test(word) && !/\p{Script=Latin}/u.test(word),
  );
  return foreign.length / Math.max(1, sample.length);
}

import {
  auxiliaries,
  determiners,
  isClosedClass,
  isSmallWord,
  pronouns,
  sayingVerbs,
} from '../lexicon/closed-class';
import { finiteForms, isPastForm } from '../lexicon/verbs';
import { wordSet } from '../lexicon/word-set';

/** The plain beginning of a main clause: its subject and its verb, in words counted from 0. */
export interface ClauseStart {
  readonly subject: 'pronoun' | 'noun' | 'name';
  /** The first word of the verb. */
  readonly verb: number;
}

/** Words looked at for the verb. */
const reach = 11;
const subjectPronouns = wordSet('he she it they we nobody everyone everybody');
/** Words that open a subject of their own, and no addition to what stands before. */
const openers = wordSet(
  'the his her its their our this these those both many most several all no two three four five six seven eight nine ten hundreds thousands dozens half none',
);
/** `Some wept, others sang`: two halves of one list. */
const halves = wordSet('other others another second third rest last latter former same one');
/** Present forms that are seldom a noun in the plural. */
const presentForms = wordSet(
  'takes remains becomes seems goes comes continues begins gives makes knows includes contains depends stands lies wants refuses lacks expects plans says believes',
);
/** What a subject is thought or said to do: `…, the minister believes`. */
const thinkingVerbs = wordSet(
  'believe believes believed think thinks thought hope hopes hoped fear fears feared show shows showed shown suggest suggests suggested indicate indicates indicated reveal reveals revealed find finds found estimate estimates estimated know knows knew known recall recalls recalled predict predicts predicted expect expects expected report reports reported learn learned learnt feel feels felt understand understood agree agreed conclude concluded joke joked promise promised acknowledge acknowledged complain complained seem seems seemed appear appears appeared write wrote quoted quoting argue vow vowed tell testify testified ruled decided hear heard observe observed read reads put puts guess say wonder wondered boast boasted',
);
/** A verb in -ed with what follows it is finite; a participle would have `by`, `in` or nothing. */
const object =
  /^(?:the|a|an|his|her|their|its|that|to|\d[\d,.]*|two|three|four|five|six|no|all|it|them|him)$/u;
/** Pasts that no passive has. */
const intransitive = wordSet(
  'fled died arrived remained happened disappeared emerged resigned collapsed continued existed occurred vanished wept waited slept sat stood stayed',
);
const adverb =
  /^(?:\p{Ll}{2,14}ly|now|then|also|still|soon|never|always|often|already|later|once|again|even|just|not)$/u;
/** Prepositions inside a subject: `the mayor of the town`. */
const inside = wordSet('of in for from at on near to with between around against');
const plain = /^\p{Ll}[\p{L}’'-]*$/u;
const name = /^\p{Lu}[\p{L}\p{M}.’'-]*$/u;

/** `More than two hundred homes`: what hedges the number of a subject. */
const hedge =
  /^(?:more than|fewer than|less than|at least|up to|about|around|nearly|almost) (?=\p{L}|\d)/iu;
const quantity =
  /^(?:\d[\d.,]*|(?:two|three|four|five|six|seven|eight|nine|ten|half|one)|\p{Ll}+ty|a)$/u;

/** How a main clause begins here, or `undefined` where none does for sure. */
export function readClause(words: readonly string[]): ClauseStart | undefined {
  const hedged = hedge.exec(words.slice(0, 3).join(' '))?.[0].trim().split(' ').length ?? 0;
  if (hedged && quantity.test(words[hedged] ?? '')) {
    const start = readClause(['the', ...words.slice(hedged + 1)]);
    return start && { ...start, verb: start.verb + hedged };
  }
  const first = words[0] ?? '';
  const lower = first.toLowerCase();
  if (subjectPronouns.has(lower)) return verbAfter(words, 1, 'pronoun') ?? present(words, lower);
  if (lower === 'there' && /^(?:is|are|was|were|will|has|have)$/u.test(words[1] ?? ''))
    return { subject: 'pronoun', verb: 1 };
  if (openers.has(lower)) return afterNoun(words, 1);
  if (isClosedClass(lower) || (lower !== first && isSmallWord(lower))) return undefined;
  if (name.test(first)) {
    let at = 1;
    while (at < 4 && name.test(words[at] ?? '')) at++;
    return verbAfter(words, at, 'name');
  }
  return plain.test(first) ? afterNoun(words, 0) : undefined;
}

/** `They communicate`, `he works`: behind these pronouns any other word is the verb. */
function present(words: readonly string[], pronoun: string): ClauseStart | undefined {
  const word = words[1] ?? '';
  const form = /^(?:they|we)$/u.test(pronoun) ? /^\p{Ll}{3,}$/u : /^\p{Ll}{2,}s$/u;
  if (!form.test(word) || isClosedClass(word) || /(?:ing|ly)$/u.test(word)) return undefined;
  return { subject: 'pronoun', verb: 1 };
}

/** The verb behind a noun with its adjectives and additions; at most three words before an addition. */
function afterNoun(words: readonly string[], from: number): ClauseStart | undefined {
  if (halves.has(words[from] ?? '')) return undefined;
  const bare = from === 0;
  if (bare && words[0]?.endsWith('ing')) return undefined;
  // `Half of them are`, `most of its people have`.
  if (words[from] === 'of') {
    const of = words[from + 1] ?? '';
    if (of === 'them') return verbAfter(words, from + 2, 'noun');
    return determiners.has(of) ? afterNoun(words, from + 2) : undefined;
  }
  let length = 0;
  let added = false;
  for (let at = from; at < Math.min(words.length, reach); at++) {
    const word = words[at] ?? '';
    if (length > 0) {
      const start = verbAfter(words, at, 'noun');
      // `Engineers are`, `government troops withdrew`, `turnout was`: no article, but a verb right behind.
      if (
        start &&
        (!bare ||
          added ||
          (at === 1 && auxiliaries.has(words[at] ?? '')) ||
          /[^su]s$|people$|men$/u.test(words[at - 1] ?? ''))
      )
        return start;
    }
    if (length > 0 && inside.has(word)) {
      added = true;
      length = 0;
      if (determiners.has(words[at + 1] ?? '') || words[at + 1] === 'the') at++;
      continue;
    }
    const fits =
      plain.test(word) || (added && name.test(word)) || (length === 0 && name.test(word));
    const closed = isClosedClass(word) || halves.has(word);
    if (!fits || closed || (length > 0 && word.endsWith('ing')) || ++length > 3) return undefined;
  }
  return undefined;
}

function verbAfter(
  words: readonly string[],
  from: number,
  subject: ClauseStart['subject'],
): ClauseStart | undefined {
  let at = from;
  while (at < from + 2 && adverb.test(words[at] ?? '')) at++;
  const word = words[at] ?? '';
  if (
    at === 0 ||
    !(
      finiteForms.has(word) ||
      word === 'have' ||
      presentForms.has(word) ||
      isFinitePast(words, at, subject)
    )
  )
    return undefined;
  return { subject, verb: at };
}

function isFinitePast(
  words: readonly string[],
  at: number,
  subject: ClauseStart['subject'],
): boolean {
  const next = words[at + 1] ?? '';
  if (intransitive.has(words[at] ?? '')) return true;
  return (
    isPastForm(words[at] ?? '') &&
    (subject === 'pronoun' || object.test(next) || /^\p{Ll}{2,14}ly$/u.test(next))
  );
}

/** Behind a verb, and seldom behind a noun in the plural. */
const complement =
  /^(?:the|a|an|his|her|their|its|no|not|it|them|him|two|three|four|five|\d[\d,.]*|nine|more|only|in|on|at|to|close|out|hundreds|thousands)$/u;

/** The verb of a stretch that begins like a subject, found with less care: what stands behind it is a clause for sure. */
export function someVerb(words: readonly string[]): number | undefined {
  const first = words[0] ?? '';
  const lower = first.toLowerCase();
  if (!subjectPronouns.has(lower) && !determiners.has(lower) && !openers.has(lower))
    return readClause(words)?.verb;
  const at = words.findIndex((word, index) => {
    if (index === 0) return false;
    if (finiteForms.has(word) || word === 'have' || isPastForm(word)) return true;
    const singular = /\p{Ll}s$/u.test(word) && /[^s]$/u.test(words[index - 1] ?? '');
    const plural =
      plain.test(word) && !isClosedClass(word) && /[^su]s$/u.test(words[index - 1] ?? '');
    return (
      index > 0 && (singular || (plural && index > 1)) && complement.test(words[index + 1] ?? '')
    );
  });
  return at < 0 ? undefined : at;
}

/** Whether the clause only says who says or thinks what stands before it: `…, the ministry has said`. */
export function isTag(words: readonly string[], { verb }: ClauseStart): boolean {
  const said = words
    .slice(verb, verb + 4)
    .findIndex((word) => sayingVerbs.has(word) || thinkingVerbs.has(word));
  if (said < 0) return false;
  // `It is expected to reopen`, `she said they were`: the clause goes on by itself.
  const next = words[verb + said + 1] ?? '';
  const passive = /\b(?:is|are|was|were|been|be)\b/u.test(words.slice(verb, verb + said).join(' '));
  if (passive && words[verb + said] !== 'quoted') return false;
  const told = /^(?:told|tells|asked|asks)$/u.test(words[verb + said] ?? '');
  return told || !(next === 'to' || next === 'that' || pronouns.has(next));
}

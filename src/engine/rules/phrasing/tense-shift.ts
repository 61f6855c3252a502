import { inStory } from '../../block-rule';
import { isQuoted } from '../../extract/prose';
import { sentences } from '../../extract/sentences';
import { months, weekdays } from '../../lexicon/closed-class';
import { isPastForm } from '../../lexicon/verbs';
import type { Rule } from '../../rule';

const day = [...weekdays].join('|');
const month = [...months].join('|');
/** A time that is over, or that a past verb has fixed. */
const over = new RegExp(
  String.raw`\b(?:[Oo]n (?:${day}|\d{1,2} (?:${month})|(?:${month}) \d{1,2})|[Yy]esterday|[Ll]ast (?:night|week|month|year|summer|winter|spring|autumn|${day}|${month})|[Ii]n (?:early |late )?(?:(?:${month}) )?(?:19|20)\d\d|[Ii]n (?:${month})|[Aa]t (?:noon|dawn|dusk|midnight|\d)|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?:days|weeks|months|years) ago)`,
  'u',
);
/** What is done in a moment: the present of these tells, it does not describe a habit. */
const moment =
  'arrives|destroys|breaks|meets|signs|kills|wounds|injures|attacks|seizes|storms|arrests|opens fire|finds|discovers|hides|flees|loses|crashes|sinks|enters|shoots|stabs|throws|dismisses|resigns|dies|rejects|refuses|accepts|sends|flies|returns|sentences|orders|spends|speaks (?:with|to)|talks to';
const manyMoments =
  'open fire|burn down|discover|find|arrest|seize|storm|kill|flee|chant|meet with|discuss';
/** What follows a verb, and seldom a noun in the plural. */
const complement =
  '(?= (?:the|a|an|his|her|its|their|him|them|it|into|within|at|off|two|three|four|five|six|no|minutes|hours|him|on|from|to|with|in a|several|dozens|weapons|slogans)(?![\\p{L}-])|[.,])';
const one = new RegExp(
  String.raw` and (?:then |there |later |also )?(?:the \p{Ll}{3,14} )?(?<verb>${moment})${complement}`,
  'gu',
);
const many = new RegExp(
  String.raw` and (?:then |there |later |also )?(?<verb>${manyMoments})${complement}`,
  'gu',
);
/** The present beside the time itself: `the union agrees to the terms last night`. */
const beside = new RegExp(
  String.raw`(?<=\p{Ll} )(?<verb>arrives|resigns|dies|flees|agrees|refuses|begins|departs|collapses|crashes|explodes|erupts|opens fire)(?: (?!that|which|who|before|after|and|but)[\p{L}’'-]{1,20}){0,5}? (?:yesterday|last (?:night|week|month|year))(?=[.;])`,
  'gu',
);
/** What lies ahead, or comes back again and again, is rightly in the present. */
const ahead = new RegExp(
  String.raw`\b(?:tomorrow|next|tonight|soon|now|still|today|every|each|usually|often|always|regularly|this (?:week|month|year)|(?:on|until|by|in) (?:${day}|${month}|\d)|later (?:this|next|in|on))\b`,
  'u',
);
/** The verb may belong to a clause of its own, or be governed by another. */
const governed =
  /\b(?:who|which|that|whose|where|says?|will|would|can|could|may|might|must|should|does|did|do|helps?|makes?|lets?)\b/u;
/** `to enter and find`: an infinitive goes on. */
const infinitive =
  /\bto (?!(?:the|a|an|his|her|its|their|this|that|these|those|no|two|three|one)\b)\p{Ll}/u;

/** A story told in the past that slips into the present within its sentence. */
export const tenseShift: Rule = {
  severity: 'information',
  summary: 'A sentence told in the past slips into the present.',
  check: inStory(function* (block) {
    if (block.shape !== 'paragraph') return;
    for (const { text, start } of block.read(sentences)) {
      for (const pattern of [one, many])
        for (const match of text.matchAll(pattern)) {
          const left = text.slice(0, match.index);
          const right = text.slice(match.index + match[0].length);
          if (!over.test(left) || ahead.test(right) || governed.test(left)) continue;
          if (pattern === many && infinitive.test(left)) continue;
          const past = lastPast(left);
          if (past === undefined) continue;
          yield* marked(start + match.index + match[0].length, match.groups?.verb ?? '', past);
        }
      for (const match of text.matchAll(beside))
        yield* marked(
          start + match.index + (match.groups?.verb?.length ?? 0),
          match.groups?.verb ?? '',
          undefined,
        );
    }

    function* marked(end: number, verb: string, past: string | undefined) {
      const from = end - verb.length;
      if (isQuoted(block, from, end)) return;
      yield {
        at: block.source(from, end),
        message:
          past === undefined
            ? `“${verb}” is in the present beside a time that is over; expected the past`
            : `“${verb}” is in the present, “${past}” before it in the past; expected one tense`,
      };
    }
  }),
};

/** The last word that looks like a finite past. */
function lastPast(left: string): string | undefined {
  return (left.match(/[\p{L}’'-]+/gu) ?? []).slice(1).findLast(isPastForm);
}

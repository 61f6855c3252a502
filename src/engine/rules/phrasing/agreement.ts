import { inStory } from '../../block-rule';
import { isQuoted } from '../../extract/prose';
import { sentences } from '../../extract/sentences';
import { sieve } from '../../extract/sieve';
import { SoughtTable } from '../../extract/sought-table';
import { agreementSlips } from '../../lexicon/agreement-slips';
import { placeOf } from '../../lexicon/places';
import type { Rule } from '../../rule';
import { changeTo } from './change-to';

/** What is demanded or proposed stands in the subjunctive: `demanded that she have a lawyer`. */
const subjunctive =
  /\b(?:demand|insist|suggest|recommend|propos|request|requir|urg|ask|order|stipulat|mandat|essential|vital|important|imperative|crucial|necessary|if|as though|wish)/iu;

const table = new SoughtTable(agreementSlips);

/** A verb that does not agree with its plain subject. */
export const agreement: Rule = {
  severity: 'warning',
  summary: 'A verb does not agree with its subject.',
  check: inStory(function* (block) {
    if (block.shape !== 'paragraph') return;
    const near = table.near(block.read(sieve));
    for (const sentence of near.length ? block.read(sentences) : []) {
      const known = new Set<number>();
      const text = sentence.text.replaceAll('’', "'");
      for (const { sought, forms, severity, countries } of near) {
        const match = sought.pattern.exec(text);
        const verb = match?.groups?.verb;
        const place = match?.indices?.groups?.verb;
        const by = verb === undefined ? undefined : forms[verb];
        if (!match || verb === undefined || !place || by === undefined) continue;
        const inClause = /^(?:, |that )/u.test(match[0]);
        if (inClause && subjunctive.test(match.input.slice(0, match.index))) continue;
        const { one = '', two = '' } = match.groups ?? {};
        if (countries && !(placeOf(one)?.country && placeOf(two)?.country)) continue;
        const start = sentence.start + match.index;
        const end = start + match[0].length;
        if (isQuoted(block, start, end) || known.has(place[0])) continue;
        known.add(place[0]);
        const at = block.source(sentence.start + place[0], sentence.start + place[1]);
        const shown = match[0].replace(/^[,;] (?:and|but) |^that /u, '').trim();
        yield {
          at: block.source(end - match[0].trimStart().length, end),
          ...(severity ? { severity } : {}),
          message: `“${verb.trim()}” does not agree with its subject in “${shown}”; expected “${by.trim()}”`,
          fixes: [changeTo(at, by)],
        };
      }
    }
  }),
};

import type { Article } from '../article';
import type { Evidence, Fix, Rule, Severity } from '../rule';
import { collate, type CollatedPlace, type Witness } from './collate';
import type { ReadingKind } from './reading';

/** Longer quotations are cut in the message: the mark itself shows the rest. */
const longestQuote = 90;

/** The rule for the places of one kind at which an article stands alone among its siblings. */
export function siblingRule(
  kind: ReadingKind,
  summary: string,
  concerns: (place: CollatedPlace) => boolean = () => true,
): Rule {
  return {
    severity: 'information',
    summary,
    *check(article, { siblings }) {
      if (!siblings.length) return;
      for (const place of collate(article, siblings)) {
        if (place.kind !== kind || !place.standsAlone || !concerns(place)) continue;
        const others = place.witnesses.filter(({ verdict }) => verdict === 'conflict');
        const [first] = others;
        if (!first) continue;
        yield {
          at: place.at,
          severity: severityOf(place),
          message: messageOf(article, place, first),
          why: whyOf(place),
          because: place.witnesses.map(evidence),
          fixes: fixesOf(article, place, others),
        };
      }
      yield undefined;
    },
  };
}

/** So many independent voices that agree with each other are more than chance. */
const manyVoices = 3;

function severityOf({ against, agreeing, witnesses }: CollatedPlace): Severity {
  const others = witnesses.filter(({ verdict }) => verdict === 'conflict').map(wordsOf);
  const united = new Set(others.map(folded)).size === 1;
  return united && agreeing === 0 && against >= manyVoices ? 'warning' : 'information';
}

function messageOf(article: Article, place: CollatedPlace, first: Witness): string {
  const own = shown(article.quote(place.at));
  const other = shown(wordsOf(first));
  const where = first.article.path === undefined ? 'a sibling' : nameOf(first.article.path);
  const more = place.against > 1 ? ` and ${place.against - 1} more` : '';
  return `“${own}” stands alone against “${other}” in ${where}${more}`;
}

function whyOf({ witnesses, against, agreeing }: CollatedPlace): string {
  const note = witnesses.find(({ verdict }) => verdict === 'conflict')?.note ?? '';
  const voices = (count: number) =>
    count === 1 ? '1 independent account' : `${count} independent accounts`;
  const counts = agreeing
    ? `${voices(against)} against it, ${voices(agreeing)} with it`
    : `${voices(against)} against it`;
  const said = note && `${note.charAt(0).toUpperCase()}${note.slice(1)}. `;
  return `${said}${counts}. Standing alone is not being wrong.`;
}

function evidence(witness: Witness): Evidence {
  const { article, span, verdict, note } = witness;
  const reads = `reads “${shown(wordsOf(witness))}”`;
  const message =
    verdict === 'conflict'
      ? reads
      : verdict === 'same'
        ? `${reads}, the same`
        : `${reads}: ${note || 'both can stand'}`;
  return { article, ...span, message };
}

/** A fix for each reading that the siblings offer, the one with most voices first. */
function fixesOf(article: Article, { at }: CollatedPlace, others: readonly Witness[]): Fix[] {
  const readings = new Map<string, Set<number>>();
  for (const witness of others) {
    if (!witness.replaceable) continue;
    const words = wordsOf(witness);
    const voices = readings.get(words);
    if (voices) voices.add(witness.voice);
    else readings.set(words, new Set([witness.voice]));
  }
  return [...readings]
    .sort(([, a], [, b]) => b.size - a.size)
    .filter(([words]) => words !== article.quote(at))
    .map(([words]) => ({
      title: `Take the siblings’ reading “${shown(words)}”`,
      safe: false,
      edits: [{ start: at.start, end: at.end, newText: words }],
    }));
}

const wordsOf = ({ article, span }: Witness) => article.quote(span);
const folded = (words: string) => words.normalize('NFKC').toLowerCase();
const shown = (words: string) =>
  words.length > longestQuote ? `${words.slice(0, longestQuote).trimEnd()}…` : words;

/** The file's name without its folders. */
function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

import type { Block } from '../../block';
import { inStory } from '../../block-rule';
import {
  filler,
  maskedPassage,
  maskedSentences,
  plainSentences,
  signsOf,
  type Masked,
} from '../../extract/figures/masked';
import { readList, type List } from '../../extract/figures/lists';
import type { Quantity } from '../../extract/figures/quantities';
import {
  exactShape,
  seekShapes,
  shape,
  type Shape,
  type ShapeMatch,
} from '../../extract/figures/shapes';
import { evidence, quoted, say } from '../../figures/format';
import type { Extractor, Passage } from '../../passage';
import type { Report, Rule } from '../../rule';
import { overlaps, type Span } from '../../span';

/** A list of more things than this is not announced by its number. */
const mostThings = 15;

const words = "(?<what>(?:[ -][\\p{L}$][\\p{L}'’.-]{0,24}){1,9}?)";
const end = '(?=[.!?]?["”’)]{0,2}$)';
const rest = '(?<list>[^.!?;:—–]{3,400}|[^.!?—–:]{3,600};[^.!?—–:]{3,600})';
const capital = "\\p{Lu}[\\p{L}'’.-]{1,25}(?![\\p{L}'’-])";
const Name = `(?<![\\p{L}])${capital}(?: (?:of |de )?${capital}){0,3}`;
/** The age or the year behind a name, between commas. */
const aside = `(?:, ?${signsOf('nay')}${filler}{0,40}(?=,|[.;]|$| and))?`;
const item = `(?:the )?${Name}${aside}`;
const names = `${item}(?:, ${item}){0,10},? and ${item}`;
const dash = '(?:—|–|--| - )';
const one = '(?: [\\p{L}-]{3,20}){0,2} [\\p{Ll}-]{3,20}';

/** Announced and listed in one breath; `list` is read from the text behind. In the order of trust. */
const closed = [
  // five people — A, B, C and D — were
  shape(`{n:n}${words},? ?${dash} ?(?<list>[^—–;.!?]{3,300}?) ?${dash}`),
  // Of the five, three — A, B and C — have
  exactShape(`{n:n}(?<what>(?: of (?:them|these|those))?) ?${dash} ?(?<list>${names}) ?${dash}`),
  // four nations, namely A, B, C and D, voted
  shape(
    `{n:n}${words}, (?:namely|viz\\.?|that is),? (?<list>[^.!?;:—–]{3,200}? and [^,.!?;:—–]{2,60})(?=[,.])`,
  ),
  // four of the suspects, identified as A, B, C and D
  exactShape(
    `{n:n}(?<what>(?: of (?:the|his|her|its|their|those))?${one}),? (?:identified|named|listed|known) (?:[\\p{Ll}]+ )?as (?<list>${names})(?=[,.;]|$)`,
  ),
  shape(`{n:n}${words} \\((?<list>[^()]{3,300})\\)`),
  // four priorities: a, b, c and d
  shape(`{n:n}${words}(?::| ?${dash}|, namely|, viz\\.?,) ?${rest}${end}`),
  // named a, b, c and d as its four priorities · a, b and c are the three
  shape(
    `(?:named?|listed?|identified|cited|chose|picked|set out|singled out|describe[ds]?) (?<list>[^:—–.!?;]{6,200}?) as (?:the |his |her |its |their |her |my |our )?{n:n}(?<what>${one})`,
  ),
];
const plain = [
  // The four priorities are a, b, c and d
  exactShape(
    `(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Aa]ll|[Oo]ur) {n:n}(?<what>${one}) (?:are|were|will be) ${rest}${end}`,
  ),
];
const apposed = [
  // identified the four victims as A, B, C and D
  exactShape(
    `(?:[Ii]dentified|[Nn]amed|[Ll]isted|[Dd]escribed) (?:the |its |their |his |her )?{n:n}(?<what>${one}) as (?<list>${names})(?=[,.;]|$)`,
  ),
  // the three countries, Turkey, Syria and Iran, said
  exactShape(`{n:n}(?<what>${one}), (?<list>${names})(?=[,.;]|$)`),
  // A, B and C — the three countries · A, B and C are the three countries
  exactShape(
    `(?<list>${names})(?:,| —| –| -|,? (?:are|were|make up|form|became)) (?:the |all |are the |were the )?{n:n}(?<what>${one})`,
  ),
  exactShape(
    `(?:^|[Tt]he |[,;:] )(?:{n:n})(?<what>${one}) (?:of )(?<list>${names})(?=[,.;]|$| \\p{Ll})`,
  ),
  // Apples, pears and plums are the three crops
  exactShape(
    `^(?<list>[^:—–.!?;]{4,80}, [^:—–.!?;]{2,200}? and [^,:—–.!?;]{2,40}) (?:are|were|make up|form) (?:the|its|his|her|their) {n:n}(?<what>${one})`,
  ),
  // a, b, c and d: four priorities
  exactShape(
    `^(?<list>[^:—–.!?;]{8,300}?)(?: ?[—–:]| -) ?(?:all |the |those |these |the same )?{n:n}(?<what>${one})`,
  ),
];
const open = [
  // three countries, including A, B, C and D: more than announced
  exactShape(
    `{n:n}(?<what>(?: [\\p{L}'’-]{2,20}){1,5}?),? (?:including|such as|among them|notably) ${rest}${end}`,
  ),
];
/** The number in one sentence, the list in the next one. */
const spread = [
  shape(
    `{n:n}${words}\\. (?:They|These|Those) (?:are|were|will be) (?<list>[^.!?;:—–]{6,400})(?=[.!?])`,
  ),
];
/** `four-way talks involving A, B and C`: the host may be the one not named. */
const partied =
  '(?:involving|between|with|among|by|of|bringing together|comprising|that includes?|grouping|made up of|against)';
const parties = [
  shape(
    `{n:n}[ -](?:way|party|nation|country|sided|member|power|state)(?<what>(?: [\\p{L}-]+){1,3}),? ${partied} (?<list>(?:[^.!?;:—–,]|,(?! (?:the|a|an|in|on|which|who|according|said)\\b)){3,200})`,
  ),
];
/** `a trio of A, B, C and D`, `both A, B and C`: groups whose name is their number. */
const groups = [
  [exactShape(`[Bb]oth (?<list>${Name}, ${Name},? and (?:the )?${Name})`)],
  [
    exactShape(
      `(?:trio|threesome|triumvirate) (?:of|[—–:-]|comprising) (?:\\p{Ll}+ )?(?:\\p{Ll}+ ?(?:—|–|:|,|\\() ?)?(?<list>${names})(?=[,.;)—–]|$| \\p{Ll}| [—–-] )`,
    ),
  ],
  [
    exactShape(
      `(?:quartet|foursome) (?:of|[—–:-]|comprising) (?:\\p{Ll}+ )?(?:\\p{Ll}+ ?(?:—|–|:|,|\\() ?)?(?<list>${names})(?=[,.;)—–]|$| \\p{Ll}| [—–-] )`,
    ),
  ],
  [
    exactShape(
      `(?:duo|pair) (?:of|[—–:-]|comprising) (?:\\p{Ll}+ )?(?:\\p{Ll}+ ?(?:—|–|:|,|\\() ?)?(?<list>${names})(?=[,.;)—–]|$| \\p{Ll}| [—–-] )`,
    ),
  ],
];
const groupWord = /\b(?:both|trio|threesome|triumvirate|quartet|foursome|duo|pair)\b/i;
const sizes = [2, 3, 4, 2];

/** The sentences in which a small number stands beside a list of any sort. */
function announcing(_text: string, passage: Passage): readonly Masked[] {
  return passage.read(maskedSentences).filter(announces);
}

/** The passage as a whole, where it goes on from a number to a list in the next sentence. */
function announcingPassage(text: string, passage: Passage): readonly Masked[] {
  return /\. (?:They|These|Those) (?:are|were|will be) /u.test(text)
    ? passage.read(maskedPassage).filter(announces)
    : [];
}

function announces({ text, facts }: Masked): boolean {
  return (
    /[,;] | and /.test(text) &&
    facts.some(
      (fact) =>
        fact.letter === 'n' &&
        fact.quantity.kind === 'count' &&
        fact.quantity.value >= 2 &&
        fact.quantity.value <= mostThings,
    )
  );
}

/** A number of things announced, and another number of them listed. */
export const countAgainstList: Rule = {
  severity: 'warning',
  summary: 'A list names more or fewer things than the number that announces it.',
  check: inStory(function* (block) {
    const settled: Span[] = [];
    for (const [kind, shapes, view] of kinds)
      for (const match of seekShapes(block, shapes, view)) {
        const found = announcement(match, kind);
        if (!found || settled.some((span) => overlaps(span, found.at))) continue;
        settled.push(found.at);
        const report = judge(block, found, kind);
        if (report) yield report;
      }
    if (groupWord.test(block.text))
      for (const [index, shapes] of groups.entries())
        for (const match of seekShapes(block, shapes, plainSentences)) {
          const list = listOf(match);
          const size = sizes[index] ?? 0;
          if (!list || (list.least <= size && size <= list.most)) continue;
          yield accuse(block, match, list, size, 'warning');
        }
  }),
};

type Kind = 'closed' | 'plain' | 'apposed' | 'open' | 'parties';
const kinds: readonly (readonly [Kind, readonly Shape[], Extractor<readonly Masked[]>])[] = [
  ['closed', closed, announcing],
  ['plain', plain, announcing],
  ['parties', parties, announcing],
  ['apposed', apposed, announcing],
  ['open', open, announcing],
  ['closed', spread, announcingPassage],
];

interface Announcement {
  /** The number with its noun. */
  readonly at: Span;
  readonly value: number;
  readonly list: List;
}

const verbs =
  /\b(?:are|were|was|is|be|been|had|have|has|won|includes?|included|can|could|will|would|came|said|led|made|scored|took|who|which|that|when|after|before|than|because|while)\b/;
const units =
  /\b(?:times|years?|days?|months?|weeks?|hours?|minutes?|percent|thirds|others|of them|million|billion|dollars|miles)\b/i;
/** A list that begins like this names some of the things, or goes on with the story. */
const someOf =
  /^\s*(?:including|such as|among them|like|notably|especially|particularly|mainly|most|for example|e\.g)\b/i;
const goesOn =
  /^\s*(?:\p{Ll}+(?:ing|ed)|also|as|with|from|in|on|at|for|to|by|amid|and|but|or|won|made|took|lost|said|where|when|who|which|one|some|not|up|down|so|then|after|before|according|compared|more|less|about|over|at least|per|if|because|what|how|it|he|she|they|we|I|you|there|this|that|no|yes|all|each|both of|just|only)\s/iu;

const partItem = /(?:^|, |and )(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) /;

function announcement(match: ShapeMatch, kind: Kind): Announcement | undefined {
  const figure = match.figure('n');
  const what = match.span('what');
  const list = listOf(match, kind === 'parties' || kind === 'open');
  if (!figure || !what || !list || !counts(figure, match.block)) return undefined;
  const { text } = match.block;
  const noun = text.slice(what.start, what.end);
  const listed = text.slice(list.start, list.end);
  if (goesOn.test(listed) || someOf.test(listed)) return undefined;
  // `two from Harrow, one from Estria`: parts, not things.
  if (partItem.test(listed)) return undefined;
  if (units.test(/^[ -]\S+/.exec(noun)?.[0] ?? '')) return undefined;
  if (kind === 'parties')
    return { at: { start: figure.start, end: what.end }, value: figure.value, list };
  const things =
    /^(?:[ -][\p{L}'’.-]{1,24}){0,4}?[ -]\p{Ll}{1,23}[a-hj-rtv-z]s(?!\p{L})|^(?:[ -][\p{L}'’.-]{1,24}){0,4}?[ -]\p{Ll}{0,12}(?:people|men|women|children)(?!\p{L})/u.exec(
      noun,
    )?.[0];
  const grouped = /^-(?:point|part|member|pronged|nation|way|step|stage|party)(?!\p{L})/u.test(
    noun,
  );
  // `Of the five, three — A, B and C —`: the thing was named before.
  const bare = kind === 'closed' && /^(?: of (?:them|these|those))?$/.test(noun) && list.even;
  if (things === undefined && !grouped && !bare) return undefined;
  if (kind !== 'closed' && verbs.test(things ?? '')) return undefined;
  // Between the things counted and an apposition nothing else may stand.
  const before = list.start < figure.start;
  if ((kind === 'apposed' || kind === 'plain') && !before && things !== noun) return undefined;
  const end = before && things !== undefined ? what.start + things.length : what.end;
  return { at: { start: figure.start, end }, value: figure.value, list };
}

/** Numbers that announce: small whole ones, not hedged. */
function counts(figure: Quantity, block: Block): boolean {
  if (figure.kind !== 'count' || figure.range || figure.form === 'vague') return false;
  if (figure.hedge !== undefined && figure.hedge !== 'exact') return false;
  // `one of three`, `two more`: others may have been named before.
  const before = block.text.slice(Math.max(0, figure.start - 16), figure.start);
  if (/\b(?:another|other|further|first|last|next|additional|No\.|of) $/i.test(before))
    return false;
  return Number.isInteger(figure.value) && figure.value >= 2 && figure.value <= mostThings;
}

/** @param closes whether the list ends at the first comma behind its `and` */
function listOf(match: ShapeMatch, closes = false): List | undefined {
  const span = match.span('list');
  if (!span) return undefined;
  const { masked } = match;
  const raw = masked.text.slice(span.start - masked.start, span.end - masked.start);
  // Ages and years between commas belong to the item before them.
  const bare = raw.replace(/, ?[\uE100-\uEFFF]\uF8FF*(?=,| and|$)/g, (found) =>
    ' '.repeat(found.length),
  );
  const text = cut(bare);
  return readList(
    closes ? (/^.{0,300}?(?:,| )and [^,]{1,60}(?=,)/u.exec(text)?.[0] ?? text) : text,
    span.start,
  );
}

/** The list ends where a clause begins behind it: `A, B and C, the minister said`. */
function cut(text: string): string {
  const end =
    /(?<= (?:and|or) [^,]{1,60}), (?:the|a|an|he|she|they|it|according|which|who|where|officials|police|as|in|with|but|while|after|before|said|\p{Lu}[\p{L}’'. ]{1,40}(?:said|says|told))\b.*$/u.exec(
      text,
    );
  return end ? text.slice(0, end.index) : text;
}

function judge(block: Block, { at, value, list }: Announcement, kind: Kind): Report | undefined {
  if (value >= list.least && value <= list.most) return undefined;
  if (kind === 'open' && value >= list.least) return undefined;
  // Names and other things mixed: `Ana Ruiz, mayor of Harlow, and Ben Ott` is two or three.
  if (!list.even && kind !== 'parties' && Math.abs(value - list.least) < 2) return undefined;
  const asks = kind === 'parties' && value > list.most;
  return accuse(block, at, list, value, asks ? 'information' : 'warning');
}

function accuse(
  block: Block,
  at: Span,
  list: List,
  value: number,
  severity: 'warning' | 'information',
): Report {
  const named = list.least === list.most ? say(list.least) : `${list.least} to ${list.most}`;
  return {
    at: block.source(at.start, at.end),
    severity,
    message: `${quoted(block, at)} stands against a list of ${named}: ${quoted(block, list)}`,
    why:
      severity === 'information'
        ? `${say(value)} announced, ${named} named. The host or the speaker may be the one not named.`
        : `${say(value)} announced, ${named} listed.`,
    because: [evidence(block, list, `the list: ${named}`)],
  };
}

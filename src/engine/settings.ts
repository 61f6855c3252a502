import * as v from 'valibot';
import { millionForms, percentForms, timeForms } from './extract/written-forms';
import { jsonFault } from './json-syntax';
import type { Rules } from './analyse';

/** How grave a rule's findings are, or `off`. */
const level = v.picklist(['off', 'hint', 'information', 'warning', 'error']);

/** Pairs of words; a list would pass for an object. */
const pairs = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value), 'a list found, an object in braces expected'),
  v.record(v.string(), v.string()),
);

const lines = v.optional(v.array(v.string()), []);

/** The shape of `stet.json`. Unknown keys are kept out with a message: a typing error must not be silent. */
const schema = v.strictObject({
  $schema: v.optional(v.string()),
  /** Rule or category → severity, or `off`: `{"figures": "information", "figures/weekday": "error"}`. */
  rules: v.optional(v.record(v.string(), level), {}),
  /** Globs of files that are articles whatever they look like. */
  include: lines,
  /** Globs of files that are none. */
  exclude: lines,
  boilerplate: v.optional(
    v.strictObject({
      /** Lines that are furniture here; `*` stands for any words. */
      always: lines,
      /** Lines that are part of the story. */
      never: lines,
    }),
    { always: [], never: [] },
  ),
  style: v.optional(
    v.strictObject({
      /** Form to avoid → form to print: `{"Turkey": "Türkiye"}`. */
      prefer: v.optional(pairs, {}),
      /** Words to question → why: `{"military operation": "the paper calls it an invasion"}`. */
      query: v.optional(pairs, {}),
      /** Phrases in which the above are let stand. */
      except: lines,
      /** `-ise` or `-ize`. */
      ise: v.optional(v.picklist(['ise', 'ize'])),
      /** Numbers from zero to this are written as words. */
      spellNumbersTo: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
      /** `15 March 2023` or `March 15, 2023`. */
      dates: v.optional(v.picklist(['day-month', 'month-day'])),
      /** `5%`, `5 percent`, `5 per cent`. */
      percent: v.optional(v.picklist(percentForms)),
      /** `3 p.m.`, `3pm`, `15:00`. */
      times: v.optional(v.picklist(timeForms)),
      /** `$5 million`, `$5m`. */
      millions: v.optional(v.picklist(millionForms)),
      /** Holds quotations to all this too; they are the speakers’. */
      inQuotations: v.optional(v.boolean(), false),
      /** Off, or on for the spellings of the other side of the Atlantic too; misspelt words alone where it is not given. */
      spelling: v.optional(v.boolean()),
    }),
    { prefer: {}, query: {}, except: [], inQuotations: false },
  ),
  /** Record of each article's origin, by its path beside this file. */
  provenance: v.optional(v.record(v.string(), v.array(v.string())), {}),
});

/** The desk's settings, from the nearest `stet.json`. */
export type Settings = v.InferOutput<typeof schema>;

/** What stands when there is no `stet.json`. */
export const defaultSettings: Settings = v.parse(schema, {});

/** What came of reading a `stet.json`: settings, or what is wrong with it and where. */
export type SettingsResult =
  | { readonly settings: Settings; readonly problem?: undefined }
  | {
      readonly settings?: undefined;
      readonly problem: string;
      /** The keys that lead to the fault; absent where the text is no JSON. */
      readonly path?: readonly (string | number)[];
    };

/**
 * Reads the text of a `stet.json`.
 * @returns the settings, or in plain words what is wrong and where, never an exception
 */
export function parseSettings(text: string): SettingsResult {
  const json = text.replace(/^\uFEFF/, '');
  if (!json.trim()) return { settings: defaultSettings };
  const fault = jsonFault(json);
  if (fault) {
    const before = json.slice(0, fault.offset).split(/\r\n|\n|\r/);
    const column = (before.at(-1)?.length ?? 0) + 1;
    return {
      problem: `line ${before.length}, column ${column}: not valid JSON, ${fault.expected} expected`,
    };
  }
  const value: unknown = JSON.parse(json);
  if (Array.isArray(value)) return { problem: 'a list, where an object in braces is expected' };
  const result = v.safeParse(schema, value);
  if (result.success) return { settings: result.output };
  const issue = result.issues[0];
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  return { problem: inWords(issue), path };
}

/** What is wrong with a value, without the validator's own words. */
function inWords(issue: v.BaseIssue<unknown>): string {
  const key = v.getDotPath(issue);
  const { expected, received } = issue;
  if (key !== null && expected === 'never') return `“${key}” is no setting`;
  const stands = expected === null ? issue.message : `${received} found, ${expected} expected`;
  return key === null ? stands : `“${key}”: ${stands}`;
}

/** The keys of `rules` that are neither a rule nor a category: typing errors, most likely. */
export function unknownRules(settings: Settings, rules: Rules): string[] {
  const known = new Set(Object.keys(rules).flatMap((id) => [id, id.slice(0, id.indexOf('/'))]));
  return Object.keys(settings.rules).filter((id) => !known.has(id));
}

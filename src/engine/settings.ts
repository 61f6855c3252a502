import * as v from 'valibot';

/** How grave a rule's findings are, or `off`. */
const level = v.picklist(['off', 'hint', 'information', 'warning', 'error']);

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
      prefer: v.optional(v.record(v.string(), v.string()), {}),
      /** Words to question → why: `{"military operation": "the paper calls it an invasion"}`. */
      query: v.optional(v.record(v.string(), v.string()), {}),
      /** Phrases in which the above are let stand. */
      except: lines,
      /** `-ise` or `-ize`. */
      ise: v.optional(v.picklist(['ise', 'ize'])),
      /** Numbers from zero to this are written as words. */
      spellNumbersTo: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100))),
      /** `15 March 2023` or `March 15, 2023`. */
      dates: v.optional(v.picklist(['day-month', 'month-day'])),
      /** Report lower-case words that no dictionary knows. */
      spelling: v.optional(v.boolean(), false),
    }),
    { prefer: {}, query: {}, except: [], spelling: false },
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
  | { readonly settings?: undefined; readonly problem: string };

/**
 * Reads the text of a `stet.json`.
 * @returns the settings, or in plain words what is wrong and where, never an exception
 */
export function parseSettings(text: string): SettingsResult {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, '') || '{}');
  } catch (error) {
    return { problem: `not valid JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const result = v.safeParse(schema, value);
  if (result.success) return { settings: result.output };
  const issue = result.issues[0];
  const path = v.getDotPath(issue);
  return { problem: path ? `“${path}”: ${issue.message}` : issue.message };
}

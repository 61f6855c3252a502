import type { Article } from './article';
import { findingKey } from './key';
import { language } from './language';
import type { Category, Context, Finding, Report, Rule, RuleId, Severity } from './rule';
import { names } from './extract/entities';
import { defaultSettings } from './settings';
import { finish, type Steps } from './steps';
import { structure } from './structure';

/** A rule that broke: a defect of the rule, told to the log and to nobody else's findings. */
export interface Fault {
  readonly rule: RuleId;
  readonly error: unknown;
}

/** What a whole run came to. */
export interface Analysis {
  readonly findings: readonly Finding[];
  readonly faults: readonly Fault[];
}

/** The rules by their ids. */
export type Rules = Readonly<Record<RuleId, Rule>>;

/** What a run knows when nothing else is said: no siblings, no settings. */
export const alone: Context = { siblings: [], settings: defaultSettings };

/**
 * Runs `rules` over an article. A generator, so that the caller can stop it or slice it: it yields
 * between rules, behind each report and wherever a rule pauses, and returns the findings in the order of the text.
 */
export function* analyse(
  article: Article,
  rules: Rules,
  context: Context = alone,
): Steps<Analysis> {
  const findings: Finding[] = [];
  const faults: Fault[] = [];
  const english = article.read(language) === 'en';
  yield* readAhead(article, english);
  for (const [id, rule] of Object.entries(rules) as [RuleId, Rule][]) {
    const level = levelOf(id, context);
    if (level === 'off' || (!english && !rule.anyLanguage)) continue;
    try {
      for (const report of rule.check(article, context)) {
        if (report)
          findings.push(stamp(id, level ?? report.severity ?? rule.severity, report, article));
        yield undefined;
      }
    } catch (error) {
      faults.push({ rule: id, error });
    }
    yield undefined;
  }
  return { findings: ordered(findings), faults };
}

/**
 * Reads what nearly every rule asks for, with pauses. What breaks here breaks again in the rules
 * that ask for it, and is told there.
 */
function* readAhead(article: Article, english: boolean): Steps<void> {
  try {
    yield* article.readInSteps(structure);
    if (english) yield* article.readInSteps(names);
  } catch {
    return;
  }
}

/** Runs the analysis to its end. */
export function analyseAll(article: Article, rules: Rules, context: Context = alone): Analysis {
  return finish(analyse(article, rules, context));
}

/** The category of a rule. */
export function categoryOf(rule: RuleId): Category {
  return rule.slice(0, rule.indexOf('/')) as Category;
}

/** What the desk has set for a rule: its own entry before its category's. */
function levelOf(id: RuleId, { settings }: Context): Severity | 'off' | undefined {
  return settings.rules[id] ?? settings.rules[categoryOf(id)];
}

function stamp(rule: RuleId, severity: Severity, report: Report, article: Article): Finding {
  const { start, end } = report.at;
  return {
    rule,
    severity,
    message: report.message,
    why: report.why,
    key: findingKey(rule, article, report.at),
    start,
    end,
    text: article.text.slice(start, end),
    because: report.because ?? [],
    fixes: report.fixes ?? [],
  };
}

/** In the order of the text; of twins with one rule and one span only the first stays. */
function ordered(findings: Finding[]): Finding[] {
  const sorted = findings.sort(
    (a, b) =>
      a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
  return sorted.filter((finding, index) => {
    const before = sorted[index - 1];
    return (
      before?.rule !== finding.rule || before.start !== finding.start || before.end !== finding.end
    );
  });
}

import { inStory } from '../../block-rule';
import { movesIn } from '../../extract/figures/changes';
import { comparable, evidence, quoted } from '../../figures/format';
import type { Rule } from '../../rule';

/** Things of which less is more: a rank or a time improves by falling. */
const turned =
  /\b(?:rank|ranking|place|position|seed|spot|handicap|seconds|minutes|time|odds|charts?|top)\b/i;

/** A rise to less, or a fall to more. */
export const direction: Rule = {
  severity: 'warning',
  summary: 'A figure is said to rise to a smaller one, or to fall to a greater one.',
  check: inStory(function* (block) {
    for (const { from, to, verb, direction: way, start, end } of movesIn(block)) {
      if (!verb || !way || !comparable(from, to) || from.range || to.range) continue;
      const rose = to.value > from.value;
      if (to.value === from.value || rose === (way === 'up') || from.value < 0) continue;
      if (turned.test(block.text.slice(Math.max(0, start - 80), end + 40))) continue;
      yield {
        at: block.source(verb.start, verb.end),
        message: `${quoted(block, verb)} stands against ${quoted(block, from)} to ${quoted(block, to)}, which goes ${rose ? 'up' : 'down'}`,
        because: [
          evidence(block, from, 'the figure before'),
          evidence(block, to, 'the figure after'),
        ],
      };
    }
  }),
};

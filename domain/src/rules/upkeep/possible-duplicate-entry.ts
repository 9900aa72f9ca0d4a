import { text } from '#language/text.ts';
import { canMerge } from '#merging/kinds.ts';
import { registers } from '#registers/registers.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { isCalledTheSame } from '#rules/facts/duplicates.ts';
import { named, type Named } from '#rules/engine/names.ts';

const merging = text('merging them');

const byHand = text('letting everything refer to one of them and archiving the other');

/** Fields that distinguish two entries of similar names: another organisation, parent, country, address. */
const distinguishing = ['organisation', 'parent', 'country', 'email', 'provider'] as const;

/** Both say something, and not the same; or they stand for groups, which are called what groups are called. */
function isDistinguished(a: EvaluatedEntry, b: EvaluatedEntry): boolean {
  const [one, other] = [a.values as Record<string, unknown>, b.values as Record<string, unknown>];
  if (one['isGroup'] === true && other['isGroup'] === true) return true;
  return distinguishing.some(
    (field) => one[field] !== undefined && other[field] !== undefined && one[field] !== other[field],
  );
}

export const possibleDuplicateEntry = defineRule({
  id: 'possible-duplicate-entry',
  severity: 'recommended',
  cites: ['5(2)'],
  title: text('Possible duplicate of another entry'),
  message: text(
    'It is called nearly the same as “{other}”. Two entries for one thing make the register contradict itself.',
  ),
  fix: text('Make the two one by {how}, or name them so that the difference shows.'),
  checks: [
    checkOn(
      named,
      (entry: EvaluatedEntry<Named>, report) => {
        for (const other of entry.context.possibleNamesakes(entry)) {
          if (!isCalledTheSame(entry, other) || isDistinguished(entry, other)) continue;
          const { kind } = entry.stored;
          report(registers[kind].title, { other: { ref: other.id }, how: canMerge(kind) ? merging : byHand });
          return;
        }
      },
      { needsFullRegister: true },
    ),
  ],
});

import type { Sensitive } from '#derived/sensitive-data.ts';
import { fill, text, verbatim } from '#language/text.ts';
import { checkOn, type RuleCheck } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import type { Purpose } from '#rules/facts/purposes.ts';
import { type SensitiveRow, sensitiveRowsOf } from '#rules/facts/sensitive-data.ts';

type Ground = 'article9Conditions' | 'article10Ground' | 'nationalIdGround';

/** Finds the first of some rows whose people a purpose may be about: where either names nobody, it may. */
function rowFinder(rows: readonly SensitiveRow[]): (purpose: Purpose) => SensitiveRow | undefined {
  const bySubject = new Map<string, SensitiveRow>();
  for (const one of rows) for (const id of one.row.dataSubjects ?? []) if (!bySubject.has(id)) bySubject.set(id, one);
  const ofAnybody = rows.find(({ row }) => !row.dataSubjects?.length);
  return ({ dataSubjects }) => {
    if (!dataSubjects?.length) return rows[0];
    for (const id of dataSubjects) if (bySubject.has(id)) return bySubject.get(id);
    return ofAnybody;
  };
}

const detailsOf = ({ category, condition }: SensitiveRow) => ({
  category: { ref: category },
  condition: condition === undefined ? verbatim('') : fill(text(' (only if: {condition})'), { condition }),
});

/** Checks sensitive data for which a purpose names no ground: each purpose needs its own, and one that has it excuses no other. */
export const checkGround = (
  data: Sensitive,
  ground: Ground,
  except: (entry: EvaluatedEntry<'activity'>) => boolean = () => false,
): RuleCheck =>
  checkOn('activity', (entry, report) => {
    const rows = entry.fact(sensitiveRowsOf).get(data);
    const [first] = rows ?? [];
    if (!rows || !first || except(entry)) return;
    const purposes: readonly Purpose[] = entry.values.purposes ?? [];
    if (purposes.length === 0) report('purposes', detailsOf(first));
    const rowOf = rowFinder(rows);
    for (const purpose of purposes) {
      const row = purpose[ground]?.length ? undefined : rowOf(purpose);
      if (row) report(`purposes/${purpose.id}/${ground}`, detailsOf(row));
    }
  });

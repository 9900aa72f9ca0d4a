import { checkOn, type RuleCheck } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import type { Purpose } from '#rules/facts/purposes.ts';
import { type Sensitive, sensitiveDataOf } from '#rules/facts/sensitive-data.ts';

type Ground = 'article9Condition' | 'article10Ground' | 'nationalIdGround';

/** Checks sensitive data for which no purpose names its ground. One purpose that does is enough: data belong to the activity. */
export const checkGround = (
  data: Sensitive,
  ground: Ground,
  except: (entry: EvaluatedEntry<'activity'>) => boolean = () => false,
): RuleCheck =>
  checkOn('activity', (entry, report) => {
    const row = entry.fact(sensitiveDataOf).get(data);
    const purposes: readonly Purpose[] = entry.values.purposes ?? [];
    if (!row?.category || purposes.some((purpose) => purpose[ground]) || except(entry)) return;
    const [first] = purposes;
    report(first ? `purposes/${first.id}/${ground}` : 'purposes', { category: { ref: row.category } });
  });

import { asRow, fold } from '#law/fold.ts';
import { says, wordsOf } from '#law/recognition.ts';
import type { Law } from '#law/rows/law-rows.ts';
import type { EntryValues } from '#registers/registers.ts';
import type { RuleContext } from '#rules/engine/rule-context.ts';

type Source = NonNullable<NonNullable<EntryValues<'activity'>['data']>[number]['sources']>[number];

const fromOthers: ReadonlySet<string> = new Set(['third-party', 'public-register', 'social-network']);

/** Words that name no source, folded. */
const vagueWords = new WeakMap<Law, ReadonlySet<string>>();

function vagueWordsOf(law: Law): ReadonlySet<string> {
  const known = vagueWords.get(law) ?? new Set(wordsOf(law, 'source').map(({ phrase }) => fold(phrase)));
  vagueWords.set(law, known);
  return known;
}

/** Whether a source other than the data subject is named precisely enough for a notice (Art. 14(2)(f)). */
export function isIdentified({ law }: RuleContext, { kind, detail }: Source): boolean {
  if (kind === undefined || !fromOthers.has(kind)) return true;
  if (detail === undefined || says(law, 'not-stated', detail)) return false;
  const vague = vagueWordsOf(law);
  return asRow(fold(detail))
    .split(' ')
    .some((word) => word !== '' && !vague.has(word));
}

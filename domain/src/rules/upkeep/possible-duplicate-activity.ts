import { text } from '#language/text.ts';
import type { EntryValues } from '#registers/registers.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { isCalledTheSame, nameOf } from '#rules/facts/duplicates.ts';
import { isNumbered, purposesOf } from '#rules/engine/names.ts';

type Activity = EvaluatedEntry<'activity'>;

const basesOf = ({ values }: Activity): string =>
  [...new Set((values.purposes ?? []).flatMap(({ legalBasis }) => legalBasis ?? []))].toSorted().join(' ');

const controllerOf = ({ values }: Activity): string =>
  [...new Set((values.data ?? []).flatMap(({ retention }) => retention ?? []))].toSorted().join(' ');

const categoriesOf = ({ values }: Activity): string[] => (values.data ?? []).flatMap(({ category }) => category ?? []);

/** The same purposes with the same data, and not one of a series. */
function isDuplicate(a: Activity, b: Activity): boolean {
  if (isNumbered(a.fact(nameOf)) || isNumbered(b.fact(nameOf))) return false;
  const purposes = purposesOf(a.stored);
  if (purposes === '' || purposes !== purposesOf(b.stored)) return false;
  const others = new Set(categoriesOf(b));
  return categoriesOf(a).some((category) => others.has(category));
}

type Dated = Pick<EntryValues<'activity'>, 'lifecycle' | 'replacedBy'>;

/** One took over from the other, or is over. */
const isSuccession = (a: Activity, b: Activity): boolean => {
  const [one, other]: Dated[] = [a.values, b.values];
  return (
    one?.replacedBy === b.id || other?.replacedBy === a.id || other?.lifecycle === 'ended' || one?.lifecycle === 'ended'
  );
};

export const possibleDuplicateActivity = defineRule({
  id: 'possible-duplicate-activity',
  severity: 'recommended',
  cites: ['5(2)'],
  title: text('Possible duplicate of another activity'),
  message: text('It looks the same as “{other}”, but the legal basis or the time limits differ.'),
  fix: text('Gather what both hold in one of them and archive the other, or name them so that the difference shows.'),
  checks: [
    checkOn(
      'activity',
      (activity, report) => {
        for (const other of activity.context.possibleNamesakes(activity)) {
          if (other.values.organisation !== activity.values.organisation || isSuccession(activity, other)) continue;
          if (!isCalledTheSame(activity, other) && !isDuplicate(activity, other)) continue;
          if (basesOf(activity) === basesOf(other) && controllerOf(activity) === controllerOf(other)) continue;
          report('name', { other: { ref: other.id } });
          return;
        }
      },
      { needsFullRegister: true },
    ),
  ],
});

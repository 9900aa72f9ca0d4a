import { canMerge } from '#merging/kinds.ts';
import type { EntryValues } from '#registers/registers.ts';
import { isNumbered, nameIn, type Name, named, type Named, purposesOf, sameName } from '#rules/facts/names.ts';
import { rule, type Ruling } from '#rules/rule.ts';
import type { Subject } from '#rules/subject.ts';
import { text } from '#language/text.ts';
import { registers } from '#registers/registers.ts';

type Activity = Subject<'activity'>;

const merging = text('merging them', 'slå dem sammen');
const byHand = text(
  'letting everything refer to one of them and archiving the other',
  'la alt vise til den ene og arkivere den andre',
);

const nameOf = ({ entry }: Subject): Name | undefined => nameIn(entry);

/** Answers that tell two entries apart although they are called alike: another organisation, parent, country, address. */
const telling = ['organisation', 'parent', 'country', 'email', 'provider'] as const;

/** Both say something, and not the same; or they stand for groups, which are called what groups are called. */
function isToldApart(a: Subject, b: Subject): boolean {
  const [one, other] = [a.values as Record<string, unknown>, b.values as Record<string, unknown>];
  if (one['isGroup'] === true && other['isGroup'] === true) return true;
  return telling.some((field) => one[field] !== undefined && other[field] !== undefined && one[field] !== other[field]);
}

const basesOf = ({ values }: Activity): string =>
  [...new Set((values.purposes ?? []).flatMap(({ legalBasis }) => legalBasis ?? []))].toSorted().join(' ');

const keepingOf = ({ values }: Activity): string =>
  [...new Set((values.data ?? []).flatMap(({ retention }) => retention ?? []))].toSorted().join(' ');

const categoriesOf = ({ values }: Activity): string[] => (values.data ?? []).flatMap(({ category }) => category ?? []);

/** The same purposes with the same data, and not one of a series. */
function doesTheSame(a: Activity, b: Activity): boolean {
  if (isNumbered(a.know(nameOf)) || isNumbered(b.know(nameOf))) return false;
  const purposes = purposesOf(a.entry);
  if (purposes === '' || purposes !== purposesOf(b.entry)) return false;
  const others = new Set(categoriesOf(b));
  return categoriesOf(a).some((category) => others.has(category));
}

const isCalledTheSame = (a: Subject, b: Subject): boolean => {
  const [one, other] = [a.know(nameOf), b.know(nameOf)];
  return one !== undefined && other !== undefined && sameName(one, other);
};

type Dated = Pick<EntryValues<'activity'>, 'lifecycle' | 'replacedBy'>;

/** One took over from the other, or is over. */
const isSuccession = (a: Activity, b: Activity): boolean => {
  const [one, other]: Dated[] = [a.values, b.values];
  return (
    one?.replacedBy === b.id || other?.replacedBy === a.id || other?.lifecycle === 'ended' || one?.lifecycle === 'ended'
  );
};

/** Entries that are there twice, near enough. */
export const duplicateRules: readonly Ruling[] = [
  rule(
    'activity',
    'possible-duplicate-activity',
    (activity, report) => {
      for (const other of activity.view.possibleNamesakes(activity)) {
        if (other.values.organisation !== activity.values.organisation || isSuccession(activity, other)) continue;
        if (!isCalledTheSame(activity, other) && !doesTheSame(activity, other)) continue;
        if (basesOf(activity) === basesOf(other) && keepingOf(activity) === keepingOf(other)) continue;
        report('name', { other: { ref: other.id } });
        return;
      }
    },
    { whole: true },
  ),
  rule(
    named,
    'possible-duplicate-entry',
    (subject: Subject<Named>, report) => {
      for (const other of subject.view.possibleNamesakes(subject)) {
        if (!isCalledTheSame(subject, other) || isToldApart(subject, other)) continue;
        const { kind } = subject.entry;
        report(registers[kind].title, { other: { ref: other.id }, how: canMerge(kind) ? merging : byHand });
        return;
      }
    },
    { whole: true },
  ),
];

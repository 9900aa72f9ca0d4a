import { effective, type Effective } from '#derived/inheritance.ts';
import type { EntryValues } from '#registers/registers.ts';
import type { Subject } from '#rules/subject.ts';

type Activity = Subject<'activity'>;

/** What holds for an activity once its organisation's general statements are counted in. */
export const effectiveOf = ({ values, view }: Activity): Effective => effective(values, view.state);

/** The organisation whose activity it is. */
export const organisationOf = ({ values, view }: Activity): Subject<'organisation'> | undefined =>
  values.organisation === undefined ? undefined : view.subject('organisation', values.organisation);

/** The categories of data subjects it names, each once. */
export function peopleOf({ values, view }: Activity): readonly Subject<'data-subject-category'>[] {
  const people: Subject<'data-subject-category'>[] = [];
  for (const { dataSubjects } of values.data ?? [])
    for (const id of dataSubjects ?? []) {
      const one = view.subject('data-subject-category', id);
      if (one && !people.includes(one)) people.push(one);
    }
  return people;
}

/** A recipient of an activity, and the row that names it; `from` names the organisation the row is inherited from. */
export interface Party {
  readonly recipient: Subject<'recipient'>;
  readonly path: string;
  readonly role: EntryValues<'recipient'>['role'];
  readonly from?: string;
}

/** The recipients it names or inherits, with the role they play here. */
export function partiesOf(subject: Activity): readonly Party[] {
  const parties: Party[] = [];
  for (const { value, from } of subject.know(effectiveOf).disclosures) {
    const recipient = value.recipient && subject.view.subject('recipient', value.recipient);
    if (!recipient) continue;
    const role = ('role' in value ? value.role : undefined) ?? recipient.values.role;
    const party = { recipient, path: `disclosures/${value.id}/recipient`, role };
    parties.push(from === undefined ? party : { ...party, from });
  }
  return parties;
}

/** The life of it is over: nothing is asked any more that would have to be done before or during it. */
export const isOver = ({ values }: Activity): boolean => values.lifecycle === 'ended';

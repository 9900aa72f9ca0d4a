import { resolveInheritance, type Effective } from '#derived/inheritance.ts';
import type { EntryValues } from '#registers/registers.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';

type Activity = EvaluatedEntry<'activity'>;

/** What holds for an activity once its organisation's general statements are counted in. */
export const effectiveOf = ({ values, context }: Activity): Effective => resolveInheritance(values, context.state);

/** The organisation whose activity it is. */
export const organisationOf = ({ values, context }: Activity): EvaluatedEntry<'organisation'> | undefined =>
  values.organisation === undefined ? undefined : context.entry('organisation', values.organisation);

/** The categories of data subjects it names, each once. */
export function peopleOf({ values, context }: Activity): readonly EvaluatedEntry<'data-subject-category'>[] {
  const ids = new Set<string>();
  for (const { dataSubjects } of [...(values.data ?? []), ...(values.purposes ?? [])])
    for (const id of dataSubjects ?? []) ids.add(id);
  return [...ids].flatMap((id) => context.entry('data-subject-category', id) ?? []);
}

/** A recipient of an activity, and the row that names it; `from` names the organisation the row is inherited from. */
export interface Party {
  readonly recipient: EvaluatedEntry<'recipient'>;
  readonly path: string;
  readonly role: EntryValues<'recipient'>['role'];
  readonly from?: string;
}

/** The recipients it names or inherits, with the role they play here. */
export function partiesOf(entry: Activity): readonly Party[] {
  const parties: Party[] = [];
  for (const { value, from } of entry.fact(effectiveOf).disclosures) {
    const recipient = value.recipient && entry.context.entry('recipient', value.recipient);
    if (!recipient) continue;
    const role = ('role' in value ? value.role : undefined) ?? recipient.values.role;
    const party = { recipient, path: `disclosures/${value.id}/recipient`, role };
    parties.push(from === undefined ? party : { ...party, from });
  }
  return parties;
}

/** The life of it is over: nothing is asked any more that would have to be done before or during it. */
export const isOver = ({ values }: Activity): boolean => values.lifecycle === 'ended';

/** Whether the processing is over, or was to be over before the date of the law. */
export const hasEnded = ({ values, on }: Activity): boolean =>
  values.lifecycle === 'ended' || (values.end !== undefined && values.end < on);

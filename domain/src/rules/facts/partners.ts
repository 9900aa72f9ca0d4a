import type { Subject } from '#rules/subject.ts';

/** Somebody an activity decides together with (Art. 26), and the field that says so. */
export interface Partner {
  readonly recipient: Subject<'recipient'>;
  readonly path: string;
}

/** The joint controllers an activity names itself, among them recipients that have this role, each once. */
export function partnersOf({ values, view }: Subject<'activity'>): readonly Partner[] {
  const partners: Partner[] = [];
  const add = (id: string | undefined, path: string, role?: string): void => {
    const recipient = id === undefined ? undefined : view.subject('recipient', id);
    if (!recipient || partners.some((one) => one.recipient === recipient)) return;
    if ((role ?? recipient.values.role) === 'joint-controller') partners.push({ recipient, path });
  };
  for (const id of values.jointControllers ?? []) add(id, 'jointControllers', 'joint-controller');
  for (const { id, recipient, role } of values.disclosures ?? []) add(recipient, `disclosures/${id}/recipient`, role);
  return partners;
}

import type { Subject } from '#rules/subject.ts';

/** Somebody an activity decides together with (Art. 26), and the field that says so. */
export interface Partner {
  readonly recipient: Subject<'recipient'>;
  readonly path: string;
}

const nobody: readonly Partner[] = [];

/** The joint controllers an activity names itself, among them recipients that have this role, each once. */
export function partnersOf({ values, view }: Subject<'activity'>): readonly Partner[] {
  let partners: Map<string, Partner> | undefined;
  for (const id of values.jointControllers ?? []) {
    const recipient = view.subject('recipient', id);
    if (recipient) (partners ??= new Map()).set(id, { recipient, path: 'jointControllers' });
  }
  for (const { id, recipient: named, role } of values.disclosures ?? []) {
    const recipient = named === undefined ? undefined : view.subject('recipient', named);
    if (recipient && (role ?? recipient.values.role) === 'joint-controller' && !partners?.has(recipient.id))
      (partners ??= new Map()).set(recipient.id, { recipient, path: `disclosures/${id}/recipient` });
  }
  return partners ? [...partners.values()] : nobody;
}

import type { Report } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';

/** A joint controller of an activity (Art. 26), and the field that names it. */
export interface Partner {
  readonly recipient: EvaluatedEntry<'recipient'>;
  readonly path: string;
}

const noPartners: readonly Partner[] = [];

/** The joint controllers an activity names itself, among them recipients that have this role, each once. */
export function partnersOf({ values, context }: EvaluatedEntry<'activity'>): readonly Partner[] {
  let partners: Map<string, Partner> | undefined;
  for (const id of values.jointControllers ?? []) {
    const recipient = context.entry('recipient', id);
    if (recipient) (partners ??= new Map()).set(id, { recipient, path: 'jointControllers' });
  }
  for (const { id, recipient: named, role } of values.disclosures ?? []) {
    const recipient = named === undefined ? undefined : context.entry('recipient', named);
    if (recipient && (role ?? recipient.values.role) === 'joint-controller' && !partners?.has(recipient.id))
      (partners ??= new Map()).set(recipient.id, { recipient, path: `disclosures/${id}/recipient` });
  }
  return partners ? [...partners.values()] : noPartners;
}

/** Reports the joint controllers of an activity of which something is missing, one for each field. */
export function reportPartners(
  entry: EvaluatedEntry<'activity'>,
  isThere: (partner: EvaluatedEntry<'recipient'>) => boolean,
  report: Report,
): void {
  const partners = entry.fact(partnersOf);
  if (partners.length === 0) return;
  const reported = new Set<string>();
  for (const { recipient, path } of partners) {
    if (reported.has(path) || isThere(recipient)) continue;
    reported.add(path);
    report(path, { partner: { ref: recipient.id } });
  }
}

import { counted, countryName, type FlowParty, isEea, registerOf, termOf, translate } from 'domain/core';
import css from '#features/activity/activity-page.module.css';
import { useLanguage } from '#lib/language.ts';
import { Tag } from '#ui/tag.tsx';

const { of: roles } = registerOf.recipient.fields.role;

/** How many are below each party in its chain of processors. */
export function countsBelow(parties: readonly FlowParty[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  // They stand nearest first: from the end, whoever engages comes after all it engages.
  for (const { id, engager } of parties.toReversed())
    if (engager !== undefined) counts.set(engager, (counts.get(engager) ?? 0) + 1 + (counts.get(id) ?? 0));
  return counts;
}

interface RecipientMarkProps {
  readonly party: FlowParty;
  /** How many sub-processors follow it. */
  readonly below: number;
  /** The role is said in the row itself. */
  readonly isRoleSaid: boolean;
}

/** What follows from who a recipient is: its role, where it is, and how many sub-processors follow (Art. 30(1)(d)). */
export function RecipientMark({ party, below, isRoleSaid }: RecipientMarkProps) {
  const language = useLanguage();
  const role = !isRoleSaid && party.role !== undefined && translate(termOf(roles, party.role)?.label, language);
  return (
    <span className={css['marks']}>
      {role && <Tag>{role}</Tag>}
      {party.countries.map((code) => (
        <Tag key={code} {...(!isEea(code) && { tone: 'warn' })}>
          {countryName(code, language)}
        </Tag>
      ))}
      {below > 0 && (
        <Tag>
          {translate(counted(below, '{count} sub-processor follows', '{count} sub-processors follow'), language)}
        </Tag>
      )}
    </span>
  );
}

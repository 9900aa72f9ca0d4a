import { actsAs, contractsOf, engagementsOf, isDirect, mentionsOf, type Recipient } from '#rules/facts/recipient.ts';

/** A processor that we engage ourselves and that still works for us. */
export const isOurs = (entry: Recipient): boolean => actsAs(entry) === 'processor' && isDirect(entry);

/** Roles that may also act as a processor in some activities. */
const mayProcessToo: ReadonlySet<string> = new Set(['unclear', 'group-company', 'independent-controller']);

/** A record uses it as a processor although its own entry does not call it one. */
export const isUsedAsOne = (entry: Recipient): boolean =>
  mayProcessToo.has(entry.values.role ?? 'unclear') && entry.fact(mentionsOf).asProcessor;

/** Whether a contract under Art. 28(3) is called for: of our processors, and of those we engaged whose role is still open. */
export function needsContract(entry: Recipient): boolean {
  if (isOurs(entry)) return true;
  const engagedByUs = entry.fact(engagementsOf).some(({ recipient }) => !recipient);
  return engagedByUs && actsAs(entry) === 'perhaps';
}

/** An agreement that is taken for a processing contract and is none. */
const notContracts: ReadonlySet<string | undefined> = new Set(['confidentiality', 'joint-controller', 'other']);

export const wrongOf = (entry: Recipient) =>
  entry.fact(contractsOf).others.find(({ values }) => notContracts.has(values.type));

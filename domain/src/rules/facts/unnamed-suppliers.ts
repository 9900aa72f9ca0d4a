import { asRow, fold } from '#law/fold.ts';
import { firstMatch } from '#law/recognition.ts';
import { actsAs, nameWithoutDetails, type Recipient, usesOf } from '#rules/facts/recipient.ts';

/** Whether its name says nothing of who it is. A company may well hold such words in its name; a category may not. */
export function vagueName(entry: Recipient): boolean {
  const name = nameWithoutDetails(entry);
  const phrase = firstMatch(entry.context.law, 'recipient', name);
  return phrase !== undefined && (entry.values.isCategory === true || asRow(fold(phrase.phrase)) === asRow(fold(name)));
}

/** Whether it supplies us with something, so that asking for its name is asking for a supplier. */
const supplies = (entry: Recipient): boolean => {
  const { role, service, engagedBy } = entry.values;
  if (role === 'processor' || service || engagedBy) return true;
  const { provides, imports } = entry.fact(usesOf);
  return provides || imports;
};

/** No name is needed where the law is content with a category: authorities, our own people, the public. */
export const categoriesWillDo: ReadonlySet<string> = new Set([
  'internal',
  'public-authority',
  'acquirer',
  'individual',
  'public',
]);

/** A supplier without a name. */
export function isUnnamedSupplier(entry: Recipient): boolean {
  const { isCategory, role } = entry.values;
  if (!isCategory || (role && categoriesWillDo.has(role))) return false;
  return supplies(entry) || (actsAs(entry) !== undefined && !vagueName(entry));
}

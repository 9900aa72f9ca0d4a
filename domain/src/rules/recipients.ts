import { vagueIn } from '#law/spoken.ts';
import { effectiveOf, partiesOf } from '#rules/facts/activity.ts';
import { othersBeside } from '#rules/facts/others.ts';
import { actsAs, bareNameOf, type Recipient, usesOf } from '#rules/facts/recipient.ts';
import { rule, type Ruling } from '#rules/rule.ts';
import type { Subject } from '#rules/subject.ts';
import { text } from '#language/text.ts';
import { folded } from '#entries/text-search.ts';

/** Somebody outside who gets the data although none of the rows says so: a system or tracker is provided by them. */
function providerOf({ values, view }: Subject<'activity'>): Recipient | undefined {
  for (const id of values.systems ?? []) {
    const provider = view.subject('system', id)?.values.provider;
    const recipient = provider && view.subject('recipient', provider);
    if (recipient && recipient.values.role !== 'internal') return recipient;
  }
  for (const id of values.trackers ?? []) {
    const provider = view.subject('tracker', id)?.values.provider;
    const recipient = provider && view.subject('recipient', provider);
    if (recipient) return recipient;
  }
  return undefined;
}

/** Whether its name says nothing of who it is. A company may well hold such words in its name; a category may not. */
function vagueName(subject: Recipient): boolean {
  const name = bareNameOf(subject);
  const phrase = vagueIn(subject.view.law, 'recipient', name);
  return phrase !== undefined && (subject.values.isCategory === true || folded(phrase.phrase) === name);
}

/** Whether it supplies us with something, so that asking for its name is asking for a supplier. */
const supplies = (subject: Recipient): boolean => {
  const { role, service, engagedBy } = subject.values;
  if (role === 'processor' || service || engagedBy) return true;
  const { provides, imports } = subject.know(usesOf);
  return provides || imports;
};

/** Nobody need be named where the law is content with a category: authorities, our own people, everybody. */
const categoriesWillDo: ReadonlySet<string> = new Set([
  'internal',
  'public-authority',
  'acquirer',
  'individual',
  'public',
]);

/** A supplier nobody has named. */
export function isUnnamedSupplier(subject: Recipient): boolean {
  const { isCategory, role } = subject.values;
  if (!isCategory || (role && categoriesWillDo.has(role))) return false;
  return supplies(subject) || (actsAs(subject) !== undefined && !vagueName(subject));
}

const vague = text('The name says nothing of who gets the data.', 'Navnet sier ikke hvem som får opplysningene.');
const several = text(
  'This stands for several parties, and what they are to you is not settled.',
  'Dette står for flere parter, og det er ikke avklart hvilken rolle de har.',
);

/** Art. 30(1)(d): who gets the data. */
export const recipientsRules: readonly Ruling[] = [
  rule('activity', 'recipients-missing', (subject, report) => {
    const none = subject.values.disclosuresMade?.answer === 'no';
    if (!none && !subject.know(effectiveOf).disclosures.some(({ value }) => value.recipient)) report('disclosuresMade');
  }),
  rule('activity', 'recipients-contradicted', (subject, report) => {
    if (subject.values.disclosuresMade?.answer !== 'no') return;
    const recipient = subject.know(partiesOf)[0]?.recipient ?? providerOf(subject);
    if (recipient) report('disclosuresMade', { recipient: { ref: recipient.id } });
  }),
  rule('activity', 'recipient-data-missing', ({ values }, report) => {
    const { data, disclosures } = values;
    if (!disclosures || !data || data.length < 2) return;
    // Told once of the activity, at the first row: what is filled in there is often the same for the others.
    const lacking = disclosures.filter(({ recipient, data: given }) => recipient && !given);
    const [row] = lacking;
    if (row?.recipient)
      report(`disclosures/${row.id}/data`, { recipient: { ref: row.recipient }, others: othersBeside(lacking.length) });
  }),
  rule('recipient', 'recipient-unspecified', (subject, report) => {
    const { isCategory, role } = subject.values;
    if (role && categoriesWillDo.has(role)) return;
    const open = isCategory === true && (role === undefined || role === 'unclear');
    if (isUnnamedSupplier(subject)) return;
    if (vagueName(subject)) report('name', { what: vague });
    else if (open) report('isCategory', { what: several });
  }),
];

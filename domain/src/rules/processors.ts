import { type AgreementStanding, agreementStandingLabels } from '#derived/agreements.ts';
import { cycleThrough } from '#derived/chains.ts';
import { addPeriod } from '#model/dates.ts';
import {
  actsAs,
  contractsOf,
  engagedHere,
  engagementsOf,
  isDirect,
  isSubProcessor,
  isUsed,
  mentionsOf,
  type Recipient,
} from '#rules/facts/recipient.ts';
import { agreementRules } from '#rules/processors/agreements.ts';
import { isUnnamedSupplier } from '#rules/recipients.ts';
import { registerOf } from '#registers/registers.ts';
import { rule, type Ruling } from '#rules/rule.ts';
import { type Text, text } from '#language/text.ts';

const fields = registerOf.recipient.fields;

/** How an agreement stands, as it is said within a sentence. */
function standingInWords(standing: AgreementStanding): Text {
  const { en, nb } = agreementStandingLabels[standing];
  return text(en.toLowerCase(), nb.toLowerCase());
}
const aYear = { years: 1, months: 0, weeks: 0, days: 0 };
const twoYears = { years: 2, months: 0, weeks: 0, days: 0 };

/** Whether the engagements it once had have all ended. */
const hasEnded = (subject: Recipient): boolean =>
  subject.values.engagedBy !== undefined && subject.know(engagementsOf).length === 0;

/** A processor that we engage ourselves and that still works for us. */
const isOurs = (subject: Recipient): boolean => actsAs(subject) === 'processor' && isDirect(subject);

/** Roles beside which somebody may also process for us here and there. */
const mayProcessToo: ReadonlySet<string> = new Set(['unclear', 'group-company', 'independent-controller']);

/** A record uses it as a processor although its own entry does not call it one. */
const isUsedAsOne = (subject: Recipient): boolean =>
  mayProcessToo.has(subject.values.role ?? 'unclear') && subject.know(mentionsOf).asProcessor;

/** Whether a contract under Art. 28(3) is called for: of our processors, and of those we engaged whose role is still open. */
function needsContract(subject: Recipient): boolean {
  if (isOurs(subject)) return true;
  const engagedByUs = subject.know(engagementsOf).some(({ recipient }) => !recipient);
  return engagedByUs && actsAs(subject) === 'perhaps';
}

const lacksContract = (subject: Recipient): boolean =>
  subject.values.agreementMade?.answer !== 'yes' && !subject.know(contractsOf).contract && !wrongOf(subject);

/** An agreement that is taken for a processing contract and is none. */
const notContracts: ReadonlySet<string | undefined> = new Set(['confidentiality', 'joint-controller', 'other']);

const outOfForce: ReadonlySet<string | undefined> = new Set(['not-yet', 'not-signed', 'expired', 'terminated']);

const wrongOf = (subject: Recipient) =>
  subject.know(contractsOf).others.find(({ values }) => notContracts.has(values.type));

/** The newest day on which its guarantees were checked. */
const lastChecked = ({ values }: Recipient): string =>
  values.supervision?.reduce((last, { date = '' }) => (date > last ? date : last), '') ?? '';

/** Whether the newest check is two years old, or the next one that was planned did not take place. */
function isUnchecked(subject: Recipient): boolean {
  const last = lastChecked(subject);
  if (!last || addPeriod(last, twoYears) < subject.on) return true;
  return (
    subject.values.supervision?.some(({ next }) => next !== undefined && last < next && next < subject.on) ?? false
  );
}

/** Art. 28: who processes on our behalf, under which contract, and through whom. */
export const processorsRules: readonly Ruling[] = [
  rule('recipient', 'processor-unnamed', (subject, report) => {
    if (isUnnamedSupplier(subject)) report('isCategory');
  }),
  rule('recipient', 'processor-role-unclear', (subject, report) => {
    const { role, responsibility, termsApply, ownPurposes } = subject.values;
    if (actsAs(subject) === 'perhaps') return report('role');
    const disclaims = role === 'processor' && (responsibility ?? termsApply);
    if (disclaims && ownPurposes?.answer !== 'no' && ownPurposes?.answer !== 'yes') report('ownPurposes');
  }),
  rule('recipient', 'processor-agreement-missing', (subject, report) => {
    if (needsContract(subject) && lacksContract(subject)) report('agreementMade');
  }),
  rule(
    'recipient',
    'processor-agreement-missing',
    (subject, report) => {
      if (!needsContract(subject) && lacksContract(subject) && isUsedAsOne(subject)) report('agreementMade');
    },
    { whole: true },
  ),
  rule('recipient', 'processor-agreement-wrong-type', (subject, report) => {
    if (subject.know(contractsOf).contract || subject.values.agreementMade?.answer === 'yes') return;
    const wrong = wrongOf(subject);
    if (wrong && !hasEnded(subject) && (needsContract(subject) || subject.values.agreementMade))
      report('agreementMade', { agreement: { ref: wrong.id } });
  }),
  rule('recipient', 'processor-agreement-expired', (subject, report) => {
    const { contract, standing } = subject.know(contractsOf);
    if (contract && standing && outOfForce.has(standing) && needsContract(subject))
      report('agreementMade', { agreement: { ref: contract.id }, standing: standingInWords(standing) });
  }),
  rule('recipient', 'agreement-details-missing', (subject, report) => {
    const { agreementMade } = subject.values;
    if (agreementMade?.answer === 'yes' && !subject.know(contractsOf).contract && needsContract(subject))
      report('agreementMade', { what: registerOf.agreement.label });
  }),
  rule('recipient', 'processor-uses-for-own-purposes', (subject, report) => {
    if (subject.values.ownPurposes?.answer === 'yes' && actsAs(subject) === 'processor') report('ownPurposes');
  }),
  rule(
    'recipient',
    'processor-uses-for-own-purposes',
    (subject, report) => {
      if (subject.values.ownPurposes?.answer === 'yes' && isUsedAsOne(subject)) report('ownPurposes');
    },
    { whole: true },
  ),
  rule('recipient', 'processor-verification-outdated', (subject, report) => {
    if (!subject.values.isCategory && isOurs(subject) && isUnchecked(subject)) report('supervision');
  }),
  rule('recipient', 'subprocessors-unknown', (subject, report) => {
    const { subProcessorsNamed, isCategory } = subject.values;
    if (isCategory || subProcessorsNamed?.answer === 'no' || !isOurs(subject)) return;
    if (engagedHere(subject).length === 0) report('subProcessorsNamed');
  }),
  rule('recipient', 'subprocessor-list-outdated', (subject, report) => {
    const { ownListUrl, ownListCheckedOn } = subject.values;
    if (!isOurs(subject) || (!ownListUrl && engagedHere(subject).length === 0)) return;
    if (!ownListCheckedOn || addPeriod(ownListCheckedOn, aYear) < subject.on) report('ownListCheckedOn');
  }),
  rule('recipient', 'subprocessor-details-missing', (subject, report) => {
    const { values } = subject;
    if (values.isCategory || !isSubProcessor(subject)) return;
    if (!values.service && !subject.know(engagementsOf).some(({ service }) => service))
      report('service', { what: fields.service.label });
    if (!values.storageCountries && !values.country)
      report('storageCountries', { what: fields.storageCountries.label });
    if (!values.address) report('address', { what: fields.address.label });
    if (!values.contact && !values.privacyContact) report('contact', { what: fields.contact.label });
  }),
  rule('recipient', 'chain-cycle', ({ id, values, view }, report) => {
    for (const { id: row, recipient } of values.engagedBy ?? []) {
      const cycle = recipient && cycleThrough(view.state, id, [recipient]);
      if (cycle)
        report(`engagedBy/${row}/recipient`, {
          chain: cycle.map((one) => view.subject('recipient', one)?.values.name ?? one).join(' → '),
        });
    }
  }),
  rule(
    'recipient',
    'chain-orphan',
    (subject, report) => {
      const { role, engagedBy } = subject.values;
      if (role !== 'processor' || engagedBy || isUsed(subject)) return;
      if (subject.view.agreementsOf(subject.id).length === 0) report('engagedBy');
    },
    { whole: true },
  ),
  ...agreementRules,
];

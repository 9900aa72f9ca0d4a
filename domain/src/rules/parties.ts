import { agreementStanding } from '#derived/agreements.ts';
import { isOver, organisationOf } from '#rules/facts/activity.ts';
import { assessmentOf } from '#rules/facts/assessments.ts';
import { callsForOfficer, hasOfficer } from '#rules/facts/officer.ts';
import { partnersOf } from '#rules/facts/partners.ts';
import { type Report, rule, type Ruling } from '#rules/rule.ts';
import type { Subject } from '#rules/subject.ts';
import { regulationApplies } from '#vocabulary/eea.ts';

const isReached = ({ email, phone, address }: { email?: string; phone?: string; address?: string }): boolean =>
  Boolean(email ?? phone ?? address);

const isPublic = ({ values }: Subject<'organisation'>): boolean => values.isPublicAuthority?.answer === 'yes';

const hasArrangement = ({ id, view, on }: Subject<'recipient'>): boolean =>
  view
    .agreementsOf(id)
    .some(
      ({ values }) =>
        values.type === 'joint-controller' && ['valid', 'unknown'].includes(agreementStanding(values, on)),
    );

/** Whether the record can name a joint controller and tell how to reach it (Art. 30(1)(a)). */
const canBeReached = ({ values: { name, legalName, address, contact, privacyContact } }: Subject<'recipient'>) =>
  Boolean(name ?? legalName) && (Boolean(address) || isReached(contact ?? {}) || isReached(privacyContact ?? {}));

/** Reports the partners of an activity of whom something is missing, one for each field. */
function reportPartners(
  subject: Subject<'activity'>,
  isThere: (partner: Subject<'recipient'>) => boolean,
  report: Report,
): void {
  const partners = subject.know(partnersOf);
  if (partners.length === 0) return;
  const told = new Set<string>();
  for (const { recipient, path } of partners) {
    if (told.has(path) || isThere(recipient)) continue;
    told.add(path);
    report(path, { partner: { ref: recipient.id } });
  }
}

const organisation: readonly Ruling[] = [
  rule('organisation', 'controller-identity-missing', ({ values }, report) => {
    if (!values.name) report('name');
  }),
  rule('organisation', 'controller-contact-missing', ({ values }, report) => {
    if (!isReached(values)) report('email');
  }),
  rule('organisation', 'representative-missing', (subject, report) => {
    const { country, establishedInEea, representative = {} } = subject.values;
    const established = establishedInEea?.answer;
    const outside =
      established === 'no' ||
      (established !== 'yes' && country !== undefined && !regulationApplies(country, subject.on));
    if (!outside || isPublic(subject)) return;
    if (representative.name && isReached(representative)) return;
    if (established !== 'no') report('establishedInEea');
    else if (representative.name) report('representative/email');
    else report(representative.designated?.answer === 'yes' ? 'representative/name' : 'representative/designated');
  }),
  rule('organisation', 'dpo-not-recorded', (subject, report) => {
    const { dpo } = subject.values;
    if (hasOfficer(subject)) return;
    if (dpo?.answer !== 'not-required') report('dpo/answer');
    else if (!dpo.notRequiredBecause && !assessmentOf(subject, 'dpo-not-required')) report('dpo/notRequiredBecause');
  }),
  rule('organisation', 'dpo-contact-missing', (subject, report) => {
    if (hasOfficer(subject) && !isReached(subject.values.dpo ?? {})) report('dpo/email');
  }),
  rule('organisation', 'dpo-mandatory', (subject, report) => {
    if (isPublic(subject) && !hasOfficer(subject)) report('dpo/answer');
  }),
];

const activities: readonly Ruling[] = [
  rule('activity', 'controller-not-named', ({ values }, report) => {
    if (!values.organisation) report('organisation');
  }),
  rule('activity', 'dpo-mandatory', (subject, report) => {
    if (isOver(subject) || !callsForOfficer(subject)) return;
    const owner = subject.know(organisationOf);
    // A public authority needs one whatever it does: that is told once, of the organisation.
    if (owner && !hasOfficer(owner) && !isPublic(owner)) report('organisation');
  }),
  rule('activity', 'role-unclear', ({ values }, report) => {
    if (!values.role || values.role === 'undetermined') report('role');
  }),
  rule('activity', 'joint-controller-missing', (subject, report) => {
    if (subject.values.role === 'joint-controller' && subject.know(partnersOf).length === 0) report('jointControllers');
  }),
  rule('activity', 'joint-controller-contact-missing', (subject, report) => {
    reportPartners(subject, canBeReached, report);
  }),
  rule('activity', 'joint-controller-arrangement-missing', (subject, report) => {
    reportPartners(subject, hasArrangement, report);
  }),
];

const processing: readonly Ruling[] = [
  rule('processor-record', 'processor-not-named', ({ values }, report) => {
    if (!values.organisation) report('organisation');
  }),
  rule('processor-record', 'role-unclear', ({ values }, report) => {
    if (values.role === 'undetermined') report('role');
  }),
  rule('processor-record', 'client-missing', ({ values, view }, report) => {
    const engagements = values.engagements ?? [];
    if (engagements.length === 0) report('engagements');
    for (const { id, client } of engagements)
      if (client === undefined || view.subject('client', client)?.values.isGroup) report(`engagements/${id}/client`);
  }),
  rule('client', 'client-contact-missing', ({ values }, report) => {
    if (!values.name) report('name');
    // The controllers in a group are asked for one by one, where the group is named in their place.
    else if (!values.isGroup && !values.address && !isReached(values.contact ?? {})) report('contact/email');
  }),
];

/** Art. 30(1)(a), 30(2)(a): who keeps the record, and how they are reached. */
export const partiesRules: readonly Ruling[] = [...organisation, ...activities, ...processing];

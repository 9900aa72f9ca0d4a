import { organisationOf } from '#rules/facts/activity.ts';
import { assessmentOf } from '#rules/facts/assessments.ts';
import { areChildren, peopleOfPurpose } from '#rules/facts/people.ts';
import {
  basesClaimed,
  claimedBasis,
  isClaimedInWords,
  isFreelyGiven,
  isSaid,
  type LegalBasis,
  type Purpose,
} from '#rules/facts/purposes.ts';
import { type Report, rule, type Ruling } from '#rules/rule.ts';
import type { Subject } from '#rules/subject.ts';
import type { Text } from '#language/text.ts';
import { legalBases } from '#vocabulary/lawfulness.ts';
import { termOf } from '#vocabulary/vocabulary.ts';

type Activity = Subject<'activity'>;

/** Whether a basis is claimed; beside one that is settled, what else is claimed is a conflict and asks for nothing more. */
const claims = (purpose: Purpose, basis: LegalBasis): boolean =>
  claimedBasis(purpose) === basis || (!claimedBasis(purpose) && (purpose.alsoClaimed?.includes(basis) ?? false));

/** A rule on the purposes of an activity a basis is claimed for. One that a reader inferred asks for nothing yet. */
const onBasis = (
  basis: LegalBasis,
  id: Ruling['id'],
  check: (purpose: Purpose, subject: Activity, report: Report) => void,
): Ruling =>
  rule('activity', id, (subject, report) => {
    for (const purpose of subject.values.purposes ?? []) if (claims(purpose, basis)) check(purpose, subject, report);
  });

const named = (bases: readonly LegalBasis[]): Text => {
  const labels = bases.flatMap((basis) => termOf(legalBases, basis)?.label ?? []);
  return {
    en: labels.map(({ en }) => en.toLowerCase()).join(', '),
    nb: labels.map(({ nb }) => nb.toLowerCase()).join(', '),
  };
};

/** Consent beside a contract and nothing else: that it is bundled says so, and why it matters. */
const isBundle = (purpose: Purpose, bases: readonly LegalBasis[]): boolean =>
  bases.length === 2 && bases.includes('6-1-a') && bases.includes('6-1-b') && !isFreelyGiven(purpose);

/** The field to mend: the basis or, where a reader inferred one, the answer that somebody stands for it. */
const whereDecided = ({ id, legalBasis }: Purpose): string =>
  `purposes/${id}/${legalBasis === undefined ? 'legalBasis' : 'basisStatus'}`;

/** Art. 6: the legal basis of each purpose, and what it calls for. */
export const legalBasisRules: readonly Ruling[] = [
  rule('activity', 'legal-basis-missing', ({ values }, report) => {
    for (const purpose of values.purposes ?? [])
      if (isSaid(purpose) && !claimedBasis(purpose) && !isClaimedInWords(purpose)) report(whereDecided(purpose));
  }),
  rule('activity', 'legal-basis-unspecified', ({ values }, report) => {
    for (const purpose of values.purposes ?? [])
      if (isSaid(purpose) && isClaimedInWords(purpose)) report(whereDecided(purpose));
  }),
  rule('activity', 'legal-basis-conflict', ({ values }, report) => {
    for (const purpose of values.purposes ?? []) {
      if (!purpose.alsoClaimed) continue;
      const bases = basesClaimed(purpose);
      if (bases.length > 1 && !isBundle(purpose, bases))
        report(`purposes/${purpose.id}/alsoClaimed`, { bases: named(bases) });
    }
  }),
  onBasis('6-1-c', 'legal-obligation-unspecified', ({ id, law }, _, report) => {
    if (!law?.statute) report(`purposes/${id}/law/statute`);
  }),
  onBasis('6-1-e', 'public-task-unspecified', ({ id, law }, _, report) => {
    if (!law?.statute) report(`purposes/${id}/law/statute`);
  }),
  onBasis('6-1-f', 'legitimate-interest-unspecified', ({ id, legitimateInterest }, _, report) => {
    if (!legitimateInterest) report(`purposes/${id}/legitimateInterest`);
  }),
  onBasis('6-1-f', 'balancing-test-missing', (purpose, subject, report) => {
    if (!assessmentOf(subject, 'lia', purpose.lia)) report(`purposes/${purpose.id}/lia`);
  }),
  onBasis('6-1-f', 'child-balancing-missing', (purpose, subject, report) => {
    if (purpose.childBalancing) return;
    const child = peopleOfPurpose(subject, purpose).find((one) => one.know(areChildren));
    if (child) report(`purposes/${purpose.id}/childBalancing`, { people: { ref: child.id } });
  }),
  onBasis('6-1-f', 'legitimate-interest-public-authority', ({ id }, subject, report) => {
    if (subject.know(organisationOf)?.values.isPublicAuthority?.answer === 'yes') report(`purposes/${id}/legalBasis`);
  }),
];

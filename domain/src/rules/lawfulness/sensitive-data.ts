import { organisationOf } from '#rules/facts/activity.ts';
import { needsNoIdentity } from '#rules/facts/marketing.ts';
import { isSaid, type Purpose } from '#rules/facts/purposes.ts';
import { type Sensitive, sensitiveDataOf } from '#rules/facts/sensitive-data.ts';
import { rule, type Ruling } from '#rules/rule.ts';
import type { Subject } from '#rules/subject.ts';

/** Conditions that hold only where Union or national law provides for them. */
const conditionsOfLaw: ReadonlySet<string> = new Set(['9-2-b', '9-2-g', '9-2-h', '9-2-i', '9-2-j']);

type Ground = 'article9Condition' | 'article10Ground' | 'nationalIdGround';

/** A rule on sensitive data for which no purpose names its ground. One purpose that does is enough: data belong to the activity. */
const groundFor = (
  data: Sensitive,
  ground: Ground,
  id: Ruling['id'],
  except: (subject: Subject<'activity'>) => boolean = () => false,
): Ruling =>
  rule('activity', id, (subject, report) => {
    const row = subject.know(sensitiveDataOf).get(data);
    const purposes: readonly Purpose[] = subject.values.purposes ?? [];
    if (!row?.category || purposes.some((purpose) => purpose[ground]) || except(subject)) return;
    const [first] = purposes;
    report(first ? `purposes/${first.id}/${ground}` : 'purposes', { category: { ref: row.category } });
  });

/** Art. 9, 10 and 87: data that need more than a legal basis. */
export const sensitiveDataRules: readonly Ruling[] = [
  groundFor('special', 'article9Condition', 'special-category-no-condition'),
  rule('activity', 'article-9-without-article-6', ({ values }, report) => {
    for (const { id, article9Condition, legalBasis, alsoClaimed } of values.purposes ?? [])
      if (article9Condition && !legalBasis && !alsoClaimed?.length) report(`purposes/${id}/legalBasis`);
  }),
  rule('activity', 'article-9-law-missing', ({ values }, report) => {
    for (const { id, article9Condition, law } of values.purposes ?? [])
      if (article9Condition && conditionsOfLaw.has(article9Condition) && !law?.statute)
        report(`purposes/${id}/law/statute`);
  }),
  groundFor(
    'criminal',
    'article10Ground',
    'criminal-data-no-ground',
    (subject) => subject.know(organisationOf)?.values.isPublicAuthority?.answer === 'yes',
  ),
  groundFor('national-id', 'nationalIdGround', 'national-id-no-ground'),
  rule('activity', 'national-id-necessity', (subject, report) => {
    const row = subject.know(sensitiveDataOf).get('national-id');
    const purposes = (subject.values.purposes ?? []).filter(isSaid);
    if (!row?.category || purposes.length === 0) return;
    if (purposes.every((purpose) => needsNoIdentity(purpose) && !purpose.nationalIdGround))
      report(`data/${row.id}/category`, { category: { ref: row.category } });
  }),
];

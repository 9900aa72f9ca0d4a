import { text } from '#language/text.ts';
import { addPeriod } from '#model/dates.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { partiesOf, peopleOf } from '#rules/facts/activity.ts';
import { aYear, frameworkRows, hasFallback, isJudgedAtImporter, relying } from '#rules/facts/adequacy.ts';
import { areEmployees } from '#rules/facts/people.ts';
import type { Recipient } from '#rules/facts/recipient.ts';
import { restsOnFramework } from '#rules/facts/transfers.ts';

/** Its certificate does not cover human resources data, and nothing else does. */
function leavesStaffOut(recipient: Recipient): boolean {
  if (!recipient.values.safeguards || hasFallback(recipient, 'US')) return false;
  const covers = frameworkRows(recipient)[0]?.row.certificateCovers;
  return covers !== undefined && !covers.includes('human-resources');
}

/** Whether a row discloses data about employees: about those it names, or else about all the activity is about. */
function givesStaffData(entry: EvaluatedEntry<'activity'>, path = ''): boolean {
  const staff = entry.fact(staffOf);
  const named = entry.fact(peopleByPath).get(path);
  return named ? named.some((id) => staff.has(id)) : staff.size > 0;
}

const staffOf = (entry: EvaluatedEntry<'activity'>): ReadonlySet<string> =>
  new Set(entry.fact(peopleOf).flatMap((one) => (one.fact(areEmployees) ? one.id : [])));

/** The people each row discloses data about, by the path of its recipient. */
const peopleByPath = ({ values: { disclosures = [] } }: EvaluatedEntry<'activity'>) =>
  new Map(disclosures.map(({ id, dataSubjects }) => [`disclosures/${id}/recipient`, dataSubjects]));

const declaring = ['activity', 'processor-record', 'organisation'] as const;

export const dpfCertificationUnchecked = defineRule({
  id: 'dpf-certification-unchecked',
  severity: 'likely-unlawful',
  cites: ['45', 'Decision (EU) 2023/1795'],
  title: text('Importer not confirmed on the DPF list'),
  message: text(
    'The Data Privacy Framework covers only organisations on its list, and only the data they are certified for. No check within the last year shows that this transfer is covered.',
  ),
  fix: text(
    'Look the importer up on the list, see whether human resources data are covered, and record what you found and when.',
  ),
  checks: [
    checkOn('recipient', (entry, report) => {
      for (const { path, row } of frameworkRows(entry)) {
        if (!row.certified) report(`${path}/certified`);
        else if (!row.checkedOn || addPeriod(row.checkedOn, aYear) < entry.on) report(`${path}/checkedOn`);
      }
    }),
    checkOn(declaring, (entry, report) => {
      for (const basis of relying(entry))
        if (restsOnFramework(basis, entry.context) && !isJudgedAtImporter(basis, 'US'))
          report(`${basis.path}/importer`);
    }),
    checkOn('activity', (entry, report) => {
      const importers = new Set<Recipient | undefined>();
      for (const basis of relying(entry)) {
        const { importer, path } = basis;
        if (!importer?.fact(leavesStaffOut) || !restsOnFramework(basis, entry.context)) continue;
        importers.add(importer);
        if (givesStaffData(entry)) report(`${path}/importer`);
      }
      for (const { recipient, path, from } of entry.fact(partiesOf))
        if (from === undefined && recipient.fact(leavesStaffOut) && !importers.has(recipient))
          if (givesStaffData(entry, path)) report(path);
    }),
  ],
});

import { addPeriod } from '#model/dates.ts';
import type { AdequacyDecision } from '#law/tables.ts';
import { partiesOf, peopleOf } from '#rules/facts/activity.ts';
import { namesOf } from '#rules/facts/countries.ts';
import { areEmployees } from '#rules/facts/people.ts';
import type { Recipient } from '#rules/facts/recipient.ts';
import { footed, type Footed, footingsOf, type Footing, offersFor, restsOnFramework } from '#rules/facts/transfers.ts';
import { rule, type Ruling } from '#rules/rule.ts';
import type { Subject } from '#rules/subject.ts';
import type { View } from '#rules/view.ts';
import { type Text, text } from '#language/text.ts';
import { adequacyOn, toolStates, type ToolState } from '#law/transfer-tools.ts';

const adequacy = 'A45-3';
const aYear = { years: 1, months: 0, weeks: 0, days: 0 };

/** The place at which the country of a row is mended. */
const countryPath = ({ path, row }: Footing): string => (row.countries ? `${path}/countries` : `${path}/tool`);

function relying(subject: Subject<Footed>): readonly Footing[] {
  const footings = subject.know(footingsOf);
  return footings.length === 0 ? footings : footings.filter(({ row }) => row.tool === adequacy);
}

/** The decisions a row relies on, with the country of each. */
function* decisionsOf({ third }: Footing, { law, on }: View): Generator<AdequacyDecision> {
  for (const code of third) yield* adequacyOn(law, code, on).slice(0, 1);
}

const reachesNobody: ReadonlySet<ToolState['standing']> = new Set(['ended', 'not-yet', 'no-decision']);

/** Whether a decision is for businesses alone, as its scope says, and the importer is a public body. */
const leavesOut = ({ scope }: AdequacyDecision, importer: Recipient | undefined): boolean =>
  importer?.values.role === 'public-authority' && /\b(?:commercial|business)/i.test(scope?.en ?? '');

/** The first country that no decision reaches, and how its decision stands. */
function notCovered(footing: Footing, view: View): ToolState | undefined {
  const standing = toolStates(view.law, adequacy, footing.third, view.on).find((one) =>
    reachesNobody.has(one.standing),
  );
  if (standing) return standing;
  for (const decision of decisionsOf(footing, view))
    if (decision.scope && leavesOut(decision, footing.importer))
      return { standing: 'limited', country: decision.code, says: decision.scope };
  return undefined;
}

/** Why what there is does not cover it; where there never was a decision, that is all there is to say. */
function whyNot({ standing, says, end }: ToolState): Text {
  if (standing === 'no-decision') return text('', '');
  if (end)
    return text(` The one there was no longer applies: ${end.en}.`, ` Den som fantes, gjelder ikke lenger: ${end.nb}.`);
  return standing === 'limited'
    ? text(` The one there is has limits: ${says.en}.`, ` Den som finnes, er begrenset: ${says.nb}.`)
    : text(` ${says.en}.`, ` ${says.nb}.`);
}

/** The decision ends within a year and nothing follows it. */
function isEnding(decision: AdequacyDecision, { law, on }: View): boolean {
  const { until, code } = decision;
  if (until === undefined || until > addPeriod(on, aYear)) return false;
  return !law.adequacy.some((next) => next.code === code && next.from > on && (next.until ?? '9999') > until);
}

/** The rows by which a recipient relies on the Data Privacy Framework. */
const frameworkRows = (recipient: Recipient): readonly Footing[] =>
  recipient
    .know(footingsOf as (subject: Recipient) => readonly Footing[])
    .filter((one) => restsOnFramework(one, recipient.view));

/** Another tool is ready for a country should the decision fall. */
const hasFallback = (recipient: Recipient | undefined, code: string): boolean =>
  recipient !== undefined && offersFor(recipient, code).some(({ tool }) => tool?.startsWith('A46'));

/** Whether the recipient itself relies on the decision, so that it is judged there. */
const judgedThere = ({ importer, path }: Footing, code: string): boolean =>
  !path.startsWith('safeguards') &&
  importer !== undefined &&
  offersFor(importer, code).some(({ tool }) => tool === adequacy);

/** Its certificate does not cover human resources data, and nothing else does. */
function leavesStaffOut(recipient: Recipient): boolean {
  if (!recipient.values.safeguards || hasFallback(recipient, 'US')) return false;
  const covers = frameworkRows(recipient)[0]?.row.certificateCovers;
  return covers !== undefined && !covers.includes('human-resources');
}

/** Whether a row discloses data about employees: about those it names, or else about all the activity is about. */
function givesStaffData(subject: Subject<'activity'>, path?: string): boolean {
  const named = subject.values.disclosures?.find(({ id }) => path === `disclosures/${id}/recipient`)?.dataSubjects;
  return subject.know(peopleOf).some((one) => areEmployees(one) && (!named || named.includes(one.id)));
}

const declaring = ['activity', 'processor-record', 'organisation'] as const;

/** Art. 45: what an adequacy decision is worth for the transfer at hand. */
export const adequacyRules: readonly Ruling[] = [
  rule(footed, 'adequacy-not-covering', (subject, report) => {
    for (const footing of relying(subject)) {
      const state = notCovered(footing, subject.view);
      if (state?.country) report(countryPath(footing), { country: namesOf([state.country]), why: whyNot(state) });
    }
  }),
  rule(footed, 'adequacy-limited', (subject, report) => {
    for (const footing of relying(subject)) {
      if (footing.row.reference || notCovered(footing, subject.view)) continue;
      for (const { code, scope } of decisionsOf(footing, subject.view))
        if (scope && code !== 'US') {
          report(`${footing.path}/reference`, { country: namesOf([code]), scope });
          break;
        }
    }
  }),
  rule(footed, 'adequacy-ending', (subject, report) => {
    for (const footing of relying(subject))
      for (const decision of decisionsOf(footing, subject.view))
        if (isEnding(decision, subject.view)) {
          report(countryPath(footing), { country: namesOf([decision.code]), until: decision.until ?? '' });
          break;
        }
  }),
  rule(footed, 'adequacy-challenged', (subject, report) => {
    for (const footing of relying(subject))
      for (const { code, challenged } of decisionsOf(footing, subject.view)) {
        if (!challenged || challenged.since > subject.on) continue;
        if (hasFallback(footing.importer, code) || judgedThere(footing, code)) continue;
        report(countryPath(footing), { country: namesOf([code]), by: challenged.by });
        break;
      }
  }),
  rule('recipient', 'dpf-certification-unchecked', (subject, report) => {
    for (const { path, row } of frameworkRows(subject)) {
      if (!row.certified) report(`${path}/certified`);
      else if (!row.checkedOn || addPeriod(row.checkedOn, aYear) < subject.on) report(`${path}/checkedOn`);
    }
  }),
  rule(declaring, 'dpf-certification-unchecked', (subject, report) => {
    for (const footing of relying(subject))
      if (restsOnFramework(footing, subject.view) && !judgedThere(footing, 'US')) report(`${footing.path}/importer`);
  }),
  rule('activity', 'dpf-certification-unchecked', (subject, report) => {
    const importers = new Set<Recipient | undefined>();
    for (const footing of relying(subject)) {
      const { importer, path } = footing;
      if (!importer?.know(leavesStaffOut) || !restsOnFramework(footing, subject.view)) continue;
      importers.add(importer);
      if (givesStaffData(subject)) report(`${path}/importer`);
    }
    for (const { recipient, path, from } of subject.know(partiesOf))
      if (from === undefined && recipient.know(leavesStaffOut) && !importers.has(recipient))
        if (givesStaffData(subject, path)) report(path);
  }),
  rule('recipient', 'dpf-fallback-missing', (subject, report) => {
    if (hasFallback(subject, 'US')) return;
    for (const { path } of frameworkRows(subject)) report(`${path}/tool`);
  }),
];

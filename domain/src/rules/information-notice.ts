import {
  type Assertion,
  claimsConsentForAll,
  claimsOnlyDirect,
  collectsElsewhere,
  collectsFromOthers,
  concernsChildren,
  coveredBy,
  deniesChildren,
  deniesSharing,
  deniesTransfers,
  hasOtherBasis,
  isMarketing,
  proceduresOf,
  rightsOf,
  rightsUnder,
  type Right,
  sharesAgainst,
  storesBeside,
  systemsNamed,
  transfers,
} from '#rules/facts/notice.ts';
import { datesIn } from '#rules/facts/versions.ts';
import { rule, type Ruling } from '#rules/rule.ts';
import type { RuleIdOf } from '#rules/book/book.ts';
import type { Subject } from '#rules/subject.ts';
import { type Text } from '#language/text.ts';
import { dataSubjectRights } from '#vocabulary/keeping.ts';
import { termOf } from '#vocabulary/vocabulary.ts';

type Activity = Subject<'activity'>;

/** The rights of Art. 15 to 18, 20 and 21, of which everybody has to be told; rectification has a rule of its own. */
const everybodys = ['access', 'erasure', 'restriction', 'portability', 'objection'] as const satisfies Right[];

const named = (rights: readonly Right[]): Text => {
  const labels = rights.flatMap((right) => termOf(dataSubjectRights, right)?.label ?? []);
  return {
    en: labels.map(({ en }) => en.toLowerCase()).join(', '),
    nb: labels.map(({ nb }) => nb.toLowerCase()).join(', '),
  };
};

const lackingIn = (rights: ReadonlySet<Right>): Right[] => everybodys.filter((right) => !rights.has(right));

/** Whether a notice of the organisation's own tells the rights. */
function hasNotice({ id, view }: Subject<'organisation'>): boolean {
  for (const { values } of view.possibleUsers(id, 'notice')) if (values.organisation === id) return true;
  return false;
}

const elsewhere =
  /not in (?:the|this) text|not (?:attached|included|found)|separate document|missing|ikke (?:vedlagt|med|funnet)|eget dokument|mangler|saknas|särskilt dokument|puuttuu|fehlt|nicht (?:beigefügt|enthalten)/i;

/** A rule on the claims of a notice that one of the activities it covers may contradict. */
const againstClaims = (
  id: RuleIdOf<'information'>,
  isSuch: (assertion: Assertion) => boolean,
  contradicts: (activity: Activity, assertion: Assertion) => boolean,
): Ruling =>
  rule(
    'notice',
    id,
    (notice, report) => {
      for (const assertion of notice.values.assertions ?? []) {
        if (!isSuch(assertion)) continue;
        const { activities } = assertion;
        const covered = notice.know(coveredBy).filter((one) => !activities || activities.includes(one.id));
        const against = covered.find((one) => contradicts(one, assertion));
        if (against) report(`assertions/${assertion.id}/claim`, { activity: { ref: against.id } });
      }
    },
    { whole: true },
  );

/** Art. 13 and 14: what notices say, and whether it is so. */
export const noticeRules: readonly Ruling[] = [
  againstClaims('source-conflict', claimsOnlyDirect, collectsElsewhere),
  againstClaims('source-conflict', claimsConsentForAll, collectsFromOthers),
  againstClaims('claim-conflict', claimsConsentForAll, hasOtherBasis),
  againstClaims('claim-conflict', deniesChildren, concernsChildren),
  againstClaims('sharing-claim-conflict', deniesSharing, sharesAgainst),
  againstClaims('transfer-claim-conflict', deniesTransfers, transfers),
  rule(
    'notice',
    'storage-claim-conflict',
    (notice, report) => {
      for (const assertion of notice.values.assertions ?? []) {
        if (assertion.about !== 'storage') continue;
        const { activities } = assertion;
        const covered = notice.know(coveredBy).filter((one) => !activities || activities.includes(one.id));
        const systems = systemsNamed(assertion, covered);
        for (const activity of covered) {
          const system = storesBeside(activity, systems);
          if (!system) continue;
          report(`assertions/${assertion.id}/claim`, { activity: { ref: activity.id }, system: { ref: system.id } });
          break;
        }
      }
    },
    { whole: true },
  ),
  rule('notice', 'notice-undated', ({ values }, report) => {
    if (!values.version && !values.lastUpdated && !values.publishedOn) report('lastUpdated');
  }),
  rule('notice', 'notice-version-conflict', ({ values: { version, lastUpdated } }, report) => {
    const dates = version && lastUpdated ? datesIn(version) : [];
    if (lastUpdated && dates.length > 0 && !dates.includes(lastUpdated)) report('version', { lastUpdated });
  }),
  rule('notice', 'notice-incomplete', ({ values: { complete, crossReferences } }, report) => {
    if (complete === false) report('complete');
    else if (crossReferences?.some((one) => elsewhere.test(one))) report('crossReferences');
  }),
  rule('notice', 'supervisory-complaint-missing', ({ values: { complaint, rights } }, report) => {
    if (!complaint?.mentioned && !rights?.includes('complaint')) report('complaint/mentioned');
  }),
  rule(
    'notice',
    'rights-incomplete',
    (notice, report) => {
      const lacking = lackingIn(notice.know(rightsUnder));
      if (lacking.length > 0) report('rights', { rights: named(lacking) });
    },
    { whole: true },
  ),
  rule(
    'organisation',
    'rights-incomplete',
    (organisation, report) => {
      // Where a notice tells the rights, the notice is what to mend.
      if (hasNotice(organisation) || organisation.know(proceduresOf).length === 0) return;
      const lacking = lackingIn(organisation.know(rightsOf));
      if (lacking.length > 0) report('', { rights: named(lacking) });
    },
    { whole: true },
  ),
  rule(
    'notice',
    'right-rectification-missing',
    (notice, report) => {
      if (!notice.know(rightsUnder).has('rectification')) report('rights');
    },
    { whole: true },
  ),
  rule(
    'notice',
    'rights-object-marketing-missing',
    (notice, report) => {
      if (notice.know(rightsUnder).has('objection')) return;
      const sells = notice.know(coveredBy).find(({ values }) => values.purposes?.some(isMarketing));
      if (sells) report('rights', { activity: { ref: sells.id } });
    },
    { whole: true },
  ),
];

import { type Text, text } from '#language/text.ts';
import { isSmallEnough, type RecordExemption, recordExemptionOn } from '#law/record-exemptions.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import { criteriaOf } from '#rules/facts/risk.ts';
import { holdsSensitive } from '#rules/facts/sensitive-data.ts';

type Record30 = EvaluatedEntry<'activity' | 'processor-record'>;

/** Something that speaks against a claim, and the field that says it. */
export interface Objection {
  readonly path: string;
  readonly why: Text;
}

const words = {
  none: text('the law has no such exemption on this date'),
  noSize: text('it is not recorded how many persons the organisation employs'),
  tooLarge: text('the organisation employs too many persons'),
  noReasons: text('not everything that must hold is said to hold'),
  noExplanation: text('nobody has said why that is so'),
  notOccasional: text('the processing is said not to be occasional'),
  sensitive: text('special categories or criminal-offence data are among the data'),
  risky: text('the record itself shows signs of risk'),
};

const asActivity = (entry: Record30): EvaluatedEntry<'activity'> | undefined =>
  entry.kind === 'activity' ? (entry as EvaluatedEntry<'activity'>) : undefined;

function sizeObjection({ values, context }: Record30, law: RecordExemption): Objection | undefined {
  const organisation = values.organisation && context.entry('organisation', values.organisation);
  const band = organisation ? organisation.values.employees : undefined;
  if (band === undefined) return { path: 'organisation', why: words.noSize };
  return isSmallEnough(band, law) ? undefined : { path: 'organisation', why: words.tooLarge };
}

function reasonsObjection(
  { values: { exemption = {} } }: Record30,
  { conditions }: RecordExemption,
): Objection | undefined {
  const { reasons = [], explanation } = exemption;
  if (!conditions.every((condition) => reasons.includes(condition)))
    return { path: 'exemption/reasons', why: words.noReasons };
  return explanation === undefined ? { path: 'exemption/explanation', why: words.noExplanation } : undefined;
}

/** What the record itself says against what is claimed. */
function contentObjection(entry: Record30, { conditions }: RecordExemption): Objection | undefined {
  const activity = asActivity(entry);
  if (!activity) return undefined;
  if (conditions.includes('occasional') && activity.values.occasional?.answer === 'no')
    return { path: 'occasional', why: words.notOccasional };
  if (conditions.includes('no-sensitive-data') && holdsSensitive(activity))
    return { path: 'data', why: words.sensitive };
  const isRisky = activity.values.dpia?.required?.answer === 'yes' || activity.fact(criteriaOf).size > 0;
  return conditions.includes('no-risk') && isRisky ? { path: 'exemption/claimed', why: words.risky } : undefined;
}

const claimsExemption = ({ values }: Record30): boolean => values.exemption?.claimed?.answer === 'yes';

/** What speaks first against the exemption a record claims; `undefined` where nothing does, or none is claimed. */
export function exemptionObjection(entry: Record30): Objection | undefined {
  if (!claimsExemption(entry)) return undefined;
  const law = recordExemptionOn(entry.on);
  if (!law) return { path: 'exemption/claimed', why: words.none };
  return sizeObjection(entry, law) ?? contentObjection(entry, law) ?? reasonsObjection(entry, law);
}

const isRecord = (entry: EvaluatedEntry): entry is Record30 =>
  entry.kind === 'activity' || entry.kind === 'processor-record';

/** Whether the letters of Article 30 are not asked for: the exemption is claimed, and nothing recorded speaks against it. */
export const isExempt = (entry: EvaluatedEntry): boolean =>
  isRecord(entry) && claimsExemption(entry) && entry.fact(exemptionObjection) === undefined;

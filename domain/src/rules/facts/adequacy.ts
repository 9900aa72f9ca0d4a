import type { AdequacyDecision } from '#law/rows/law-rows.ts';
import { adequacyOn, type ToolState, toolStates } from '#law/transfer-tools.ts';
import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';
import type { RuleContext } from '#rules/engine/rule-context.ts';
import type { Recipient } from '#rules/facts/recipient.ts';
import {
  type KindWithTransfers,
  type TransferBasis,
  transferBasesOf,
  toolsFor,
  restsOnFramework,
} from '#rules/facts/transfers.ts';

const adequacy = 'A45-3';

export const aYear = { years: 1, months: 0, weeks: 0, days: 0 };

/** The place at which the country of a row is mended. */
export const countryPath = ({ path, row }: TransferBasis): string =>
  row.countries ? `${path}/countries` : `${path}/tool`;

export function relying(entry: EvaluatedEntry<KindWithTransfers>): readonly TransferBasis[] {
  const bases = entry.fact(transferBasesOf);
  return bases.length === 0 ? bases : bases.filter(({ row }) => row.tool === adequacy);
}

/** The decisions a row relies on, with the country of each. */
export function* decisionsOf({ third }: TransferBasis, { law, on }: RuleContext): Generator<AdequacyDecision> {
  for (const code of third) yield* adequacyOn(law, code, on).slice(0, 1);
}

const notInForce: ReadonlySet<ToolState['status']> = new Set(['ended', 'not-yet', 'no-decision']);

/** Whether a decision is for businesses alone, as its scope says, and the importer is a public body. */
const leavesOut = ({ scope }: AdequacyDecision, importer: Recipient | undefined): boolean =>
  importer?.values.role === 'public-authority' && importer.context.says('businesses', scope?.en);

/** The first country that no decision reaches, and how its decision stands. */
export function notCovered(basis: TransferBasis, context: RuleContext): ToolState | undefined {
  const uncovered = toolStates(context.law, adequacy, basis.third, context.on).find((one) =>
    notInForce.has(one.status),
  );
  if (uncovered) return uncovered;
  for (const decision of decisionsOf(basis, context))
    if (decision.scope && leavesOut(decision, basis.importer))
      return { status: 'limited', country: decision.code, says: decision.scope };
  return undefined;
}

/** The rows by which a recipient relies on the Data Privacy Framework. */
export const frameworkRows = (recipient: Recipient): readonly TransferBasis[] =>
  recipient
    .fact(transferBasesOf as (entry: Recipient) => readonly TransferBasis[])
    .filter((one) => restsOnFramework(one, recipient.context));

/** Another tool is ready for a country should the decision fall. */
export const hasFallback = (recipient: Recipient | undefined, code: string): boolean =>
  recipient !== undefined && toolsFor(recipient, code).some((tool) => tool.startsWith('A46'));

/** Whether the recipient itself relies on the decision, so that it is judged there. */
export const isJudgedAtImporter = ({ importer, path }: TransferBasis, code: string): boolean =>
  !path.startsWith('safeguards') && importer !== undefined && toolsFor(importer, code).includes(adequacy);

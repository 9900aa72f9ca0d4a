import { type Kind, kinds } from '#registers/registers.ts';
import type { RuleId } from '#rules/book/book.ts';
import { assessmentsRules } from '#rules/assessments.ts';
import { dataRules } from '#rules/data.ts';
import { informationRules } from '#rules/information.ts';
import { lawfulnessRules } from '#rules/lawfulness.ts';
import { partiesRules } from '#rules/parties.ts';
import { processingRules } from '#rules/processing.ts';
import { processorsRules } from '#rules/processors.ts';
import { purposesRules } from '#rules/purposes.ts';
import { recipientsRules } from '#rules/recipients.ts';
import { retentionRules } from '#rules/retention.ts';
import { securityRules } from '#rules/security.ts';
import { transfersRules } from '#rules/transfers.ts';
import { upkeepRules } from '#rules/upkeep.ts';
import type { Ruling, RuleWords } from '#rules/rule.ts';
import { assessmentsWords } from '#rules/wording/assessments.ts';
import { dataWords } from '#rules/wording/data.ts';
import { informationWords } from '#rules/wording/information.ts';
import { lawfulnessWords } from '#rules/wording/lawfulness.ts';
import { partiesWords } from '#rules/wording/parties.ts';
import { processingWords } from '#rules/wording/processing.ts';
import { processorsWords } from '#rules/wording/processors.ts';
import { purposesWords } from '#rules/wording/purposes.ts';
import { recipientsWords } from '#rules/wording/recipients.ts';
import { retentionWords } from '#rules/wording/retention.ts';
import { securityWords } from '#rules/wording/security.ts';
import { transfersWords } from '#rules/wording/transfers.ts';
import { upkeepWords } from '#rules/wording/upkeep.ts';

/** How every rule is checked that fields can show, in the order of the law's letters. */
export const rulings: readonly Ruling[] = [
  ...partiesRules,
  ...purposesRules,
  ...processingRules,
  ...dataRules,
  ...recipientsRules,
  ...processorsRules,
  ...transfersRules,
  ...retentionRules,
  ...securityRules,
  ...lawfulnessRules,
  ...informationRules,
  ...assessmentsRules,
  ...upkeepRules,
];

const byKind = new Map(kinds.map((kind) => [kind, rulings.filter((one) => one.kinds.includes(kind))]));

/** What is checked on entries of a kind. */
export const rulingsOn = (kind: Kind): readonly Ruling[] => byKind.get(kind) ?? [];

/** The words of every rule. */
export const ruleWords: Readonly<Partial<Record<RuleId, RuleWords>>> = {
  ...partiesWords,
  ...purposesWords,
  ...processingWords,
  ...dataWords,
  ...recipientsWords,
  ...processorsWords,
  ...transfersWords,
  ...retentionWords,
  ...securityWords,
  ...lawfulnessWords,
  ...informationWords,
  ...assessmentsWords,
  ...upkeepWords,
};

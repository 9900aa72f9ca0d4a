import { type Kind, kinds } from '#registers/registers.ts';
import { assessmentsRules } from '#rules/assessments/rules.ts';
import { type Concern, concerns } from '#rules/concerns.ts';
import { dataRules } from '#rules/data/rules.ts';
import type { Rule, RuleCheck } from '#rules/engine/define-rule.ts';
import { exemptionRules } from '#rules/exemption/rules.ts';
import { informationRules } from '#rules/information/rules.ts';
import { lawfulnessRules } from '#rules/lawfulness/rules.ts';
import { partiesRules } from '#rules/parties/rules.ts';
import { processingRules } from '#rules/processing/rules.ts';
import { processorsRules } from '#rules/processors/rules.ts';
import { purposesRules } from '#rules/purposes/rules.ts';
import { recipientsRules } from '#rules/recipients/rules.ts';
import { retentionRules } from '#rules/retention/rules.ts';
import { securityRules } from '#rules/security/rules.ts';
import { transfersRules } from '#rules/transfers/rules.ts';
import { upkeepRules } from '#rules/upkeep/rules.ts';
import type { Vocabulary } from '#vocabulary/vocabulary.ts';

const byConcern = {
  parties: partiesRules,
  purposes: purposesRules,
  processing: processingRules,
  data: dataRules,
  recipients: recipientsRules,
  processors: processorsRules,
  transfers: transfersRules,
  retention: retentionRules,
  security: securityRules,
  exemption: exemptionRules,
  lawfulness: lawfulnessRules,
  information: informationRules,
  assessments: assessmentsRules,
  upkeep: upkeepRules,
} as const satisfies Record<Concern, readonly Rule[]>;

/** The id of a rule. */
export type RuleId = (typeof byConcern)[Concern][number]['id'];

/** A rule with what it is about. */
export interface CataloguedRule extends Rule<RuleId> {
  readonly concern: Concern;
}

/** Every rule, in the order of the law's letters, the neighbouring duties after them. */
export const catalogue: readonly CataloguedRule[] = concerns.flatMap((concern) =>
  byConcern[concern].map((rule) => ({ ...rule, concern })),
);

const byId: ReadonlyMap<string, CataloguedRule> = new Map(catalogue.map((rule) => [rule.id, rule]));

/** The rule with an id, or `undefined`. */
export const ruleById = (id: string): CataloguedRule | undefined => byId.get(id);

/** One check of one rule. */
export interface CataloguedCheck extends RuleCheck {
  readonly rule: RuleId;
  /** Article 30 itself asks for it. */
  readonly article30: boolean;
}

const checks: readonly CataloguedCheck[] = catalogue.flatMap((rule) =>
  rule.checks.map((check) => ({ ...check, rule: rule.id, article30: rule.article30 ?? false })),
);

const byKind = new Map(kinds.map((kind) => [kind, checks.filter((check) => check.kinds.includes(kind))]));

/** What is checked on entries of a kind, in the order of the catalogue. */
export const checksOn = (kind: Kind): readonly CataloguedCheck[] => byKind.get(kind) ?? [];

/** The rules by name, for records that name one. */
export const ruleNames: Vocabulary<RuleId> = {
  terms: catalogue.map(({ id, title, cites: [cites] }) => ({ code: id, label: title, ...(cites && { cites }) })),
};

import { authorityDisclosureCondition } from '#rules/recipients/authority-disclosure-condition.ts';
import { recipientDataMissing } from '#rules/recipients/recipient-data-missing.ts';
import { recipientScopeConflict } from '#rules/recipients/recipient-scope-conflict.ts';
import { recipientUnspecified } from '#rules/recipients/recipient-unspecified.ts';
import { recipientsContradicted } from '#rules/recipients/recipients-contradicted.ts';
import { recipientsMissing } from '#rules/recipients/recipients-missing.ts';

/** The rules on recipients, in the order they are asked and shown. */
export const recipientsRules = [
  recipientsMissing,
  recipientsContradicted,
  recipientDataMissing,
  recipientUnspecified,
  recipientScopeConflict,
  authorityDisclosureCondition,
] as const;

import { securityGeneric } from '#rules/security/security-generic.ts';
import { securityMissing } from '#rules/security/security-missing.ts';
import { securityNotTested } from '#rules/security/security-not-tested.ts';
import { securityRiskMismatch } from '#rules/security/security-risk-mismatch.ts';

/** The rules on security, in the order they are asked and shown. */
export const securityRules = [securityMissing, securityGeneric, securityRiskMismatch, securityNotTested] as const;

import { article9LawMissing } from '#rules/lawfulness/article-9-law-missing.ts';
import { article9WithoutArticle6 } from '#rules/lawfulness/article-9-without-article-6.ts';
import { balancingTestMissing } from '#rules/lawfulness/balancing-test-missing.ts';
import { childBalancingMissing } from '#rules/lawfulness/child-balancing-missing.ts';
import { consentBundledWithContract } from '#rules/lawfulness/consent-bundled-with-contract.ts';
import { consentDetriment } from '#rules/lawfulness/consent-detriment.ts';
import { consentEvidenceMissing } from '#rules/lawfulness/consent-evidence-missing.ts';
import { consentNotExplicit } from '#rules/lawfulness/consent-not-explicit.ts';
import { consentNotGranular } from '#rules/lawfulness/consent-not-granular.ts';
import { consentNotValid } from '#rules/lawfulness/consent-not-valid.ts';
import { consentOfEmployees } from '#rules/lawfulness/consent-of-employees.ts';
import { consentWithdrawalMissing } from '#rules/lawfulness/consent-withdrawal-missing.ts';
import { criminalDataNoGround } from '#rules/lawfulness/criminal-data-no-ground.ts';
import { legalBasisConflict } from '#rules/lawfulness/legal-basis-conflict.ts';
import { legalBasisInappropriate } from '#rules/lawfulness/legal-basis-inappropriate.ts';
import { legalBasisMissing } from '#rules/lawfulness/legal-basis-missing.ts';
import { legalBasisUnspecified } from '#rules/lawfulness/legal-basis-unspecified.ts';
import { legalObligationImplausible } from '#rules/lawfulness/legal-obligation-implausible.ts';
import { legalObligationUnspecified } from '#rules/lawfulness/legal-obligation-unspecified.ts';
import { legitimateInterestPublicAuthority } from '#rules/lawfulness/legitimate-interest-public-authority.ts';
import { legitimateInterestUnspecified } from '#rules/lawfulness/legitimate-interest-unspecified.ts';
import { marketingConsentMissing } from '#rules/lawfulness/marketing-consent-missing.ts';
import { nationalIdNecessity } from '#rules/lawfulness/national-id-necessity.ts';
import { nationalIdNoGround } from '#rules/lawfulness/national-id-no-ground.ts';
import { publicTaskUnspecified } from '#rules/lawfulness/public-task-unspecified.ts';
import { specialCategoryNoCondition } from '#rules/lawfulness/special-category-no-condition.ts';

/** The rules on lawfulness, in the order they are asked and shown. */
export const lawfulnessRules = [
  legalBasisMissing,
  legalBasisUnspecified,
  legalBasisConflict,
  legalBasisInappropriate,
  legalObligationUnspecified,
  legalObligationImplausible,
  publicTaskUnspecified,
  legitimateInterestUnspecified,
  balancingTestMissing,
  childBalancingMissing,
  legitimateInterestPublicAuthority,
  consentBundledWithContract,
  consentOfEmployees,
  consentNotValid,
  consentNotGranular,
  consentDetriment,
  consentWithdrawalMissing,
  consentEvidenceMissing,
  consentNotExplicit,
  marketingConsentMissing,
  specialCategoryNoCondition,
  article9WithoutArticle6,
  article9LawMissing,
  criminalDataNoGround,
  nationalIdNoGround,
  nationalIdNecessity,
] as const;

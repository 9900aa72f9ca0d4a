import { childConsentAgeMissing } from '#rules/data/child-consent-age-missing.ts';
import { childConsentAgeTooLow } from '#rules/data/child-consent-age-too-low.ts';
import { childDataPolicy } from '#rules/data/child-data-policy.ts';
import { childDataPresent } from '#rules/data/child-data-present.ts';
import { dataCategoriesMissing } from '#rules/data/data-categories-missing.ts';
import { dataCategoryMissing } from '#rules/data/data-category-missing.ts';
import { dataCategoryVague } from '#rules/data/data-category-vague.ts';
import { dataMinimisation } from '#rules/data/data-minimisation.ts';
import { dataSubjectsMissing } from '#rules/data/data-subjects-missing.ts';
import { dataSubjectsNotLinked } from '#rules/data/data-subjects-not-linked.ts';
import { eprivacyTrafficLocationData } from '#rules/data/eprivacy-traffic-location-data.ts';
import { paymentCardDataScope } from '#rules/data/payment-card-data-scope.ts';
import { sensitiveDataContradicted } from '#rules/data/sensitive-data-contradicted.ts';
import { sensitiveDataUnclassified } from '#rules/data/sensitive-data-unclassified.ts';
import { specialCategoryUnspecified } from '#rules/data/special-category-unspecified.ts';

/** The rules on data, in the order they are asked and shown. */
export const dataRules = [
  dataSubjectsMissing,
  dataCategoriesMissing,
  dataSubjectsNotLinked,
  dataCategoryVague,
  dataCategoryMissing,
  dataMinimisation,
  specialCategoryUnspecified,
  sensitiveDataUnclassified,
  sensitiveDataContradicted,
  childDataPresent,
  childDataPolicy,
  childConsentAgeMissing,
  childConsentAgeTooLow,
  paymentCardDataScope,
  eprivacyTrafficLocationData,
] as const;

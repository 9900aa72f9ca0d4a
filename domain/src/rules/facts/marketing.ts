import type { RuleContext } from '#rules/engine/rule-context.ts';
import type { Purpose } from '#rules/facts/purposes.ts';

const marketing: ReadonlySet<string> = new Set([
  'dpv:Marketing',
  'dpv:DirectMarketing',
  'dpv:SocialMediaMarketing',
  'dpv:Advertising',
  'dpv:PersonalisedAdvertising',
  'dpv:TargetedAdvertising',
]);

/** Whether the purpose is marketing: by its standard term or, without one, by its words. */
export const isMarketing = (context: RuleContext, { code, text }: Purpose): boolean =>
  code === undefined ? context.says('marketing', text) : marketing.has(code);

const withoutIdentity: ReadonlySet<string> = new Set([
  ...marketing,
  'dpv:PublicRelations',
  'dpv:Personalisation',
  'dpv:ServicePersonalisation',
  'dpv:PersonalisedBenefits',
  'dpv:ServiceUsageAnalytics',
  'dpv:OptimiseUserInterface',
  'dpv:ImproveExistingProductsAndServices',
]);

/** Whether the purpose needs no certain identity: marketing, measuring use, making the service more pleasant. */
export const needsNoIdentity = (context: RuleContext, purpose: Purpose): boolean =>
  purpose.code === undefined ? isMarketing(context, purpose) : withoutIdentity.has(purpose.code);

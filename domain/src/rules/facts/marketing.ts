import type { Purpose } from '#rules/facts/purposes.ts';

const marketing: ReadonlySet<string> = new Set([
  'dpv:Marketing',
  'dpv:DirectMarketing',
  'dpv:SocialMediaMarketing',
  'dpv:Advertising',
  'dpv:PersonalisedAdvertising',
  'dpv:TargetedAdvertising',
]);

const words =
  /(?<!\p{L})(?:newsletters?|marketing|advertis(?:ing|ements?)|promotional|nyhetsbrev\p{L}*|markedsføring\p{L}*|reklame\p{L}*|nyhedsbrev\p{L}*|marknadsföring\p{L}*|reklam|uutiskirje\p{L}*|\p{L}*markkinoin\p{L}+|mainont\p{L}+|werbung|direktwerbung|werbe\p{L}+)(?!\p{L})/iu;

/** Whether the purpose is marketing: by its standard term or, without one, by its words. */
export const isMarketing = ({ code, text = '' }: Purpose): boolean =>
  code === undefined ? words.test(text) : marketing.has(code);

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

/** Whether it can do without knowing for certain who somebody is: marketing, measuring use, making the service more pleasant. */
export const needsNoIdentity = (purpose: Purpose): boolean =>
  purpose.code === undefined ? isMarketing(purpose) : withoutIdentity.has(purpose.code);

import { exemptionNotAvailable } from '#rules/exemption/exemption-not-available.ts';

/** The rules on the exemption from the record, in the order they are asked and shown. */
export const exemptionRules = [exemptionNotAvailable] as const;

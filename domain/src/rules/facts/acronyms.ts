import { countryCodes } from '#language/countries.ts';

/** Acronyms nobody asks about, units and legal forms among them. Countries by their codes need no words either. */
const known = new Set([
  ...countryCodes,
  ...[
    'IT ICT IKT HR EU EEA EØS EES ETA EWR EC EF EEC UK USA UN FN NATO OECD GDPR DPA DPO DPIA TIA LIA SCC BCR DPF DPV RoPA',
    'ID PIN SSN CV VAT MVA MOMS ALV AML KYC CCTV PDF CSV XML URL IP PC TV USB SMS MMS GPS QR API FAQ CEO CFO OK NGO AI',
    'AS ASA AB ABP OY OYJ APS LTD INC LLC GMBH KG AG SA SE BV NV PLC ANS DA SA NUF VPN MFA GDPR ISO SOC PR B2B B2C AND OR',
  ].flatMap((line) => line.split(' ')),
]);

/** Capital letters on their own. A text all in capitals is loud, not short. */
const acronyms = /(?<![\p{L}\d])\p{Lu}{2,6}(?![\p{L}\d])/gu;

/** The acronyms of a text that are not among the known ones. */
export function acronymsIn(text: string): string[] {
  if (!/\p{Lu}\p{Lu}/u.test(text) || text === text.toUpperCase()) return [];
  return (text.match(acronyms) ?? []).filter((acronym) => !known.has(acronym));
}

/** Whether a text is an acronym and nothing else. */
export const isAcronym = (text: string): boolean => /^\p{Lu}{2,6}$/u.test(text) && !known.has(text);

/** Whether a text spells an acronym out: words in a row begin with its letters. */
export function spellsOut(text: string, acronym: string): boolean {
  const initials = (text.match(/[\p{L}\d]+/gu) ?? []).map((word) => word[0]).join('');
  return initials.toUpperCase().includes(acronym);
}

import type { SuppliedWords } from '#law/words/supplied-words.ts';

/** What is written alike in several languages. */
export const severalLanguages: SuppliedWords = {
  language: 'mul',
  within: {
    'law-name': `HMRC | (EU) | (EF) | (EC) | (EG)`,
    framework: `data privacy framework | dpf | 2023/1795`,
    abroad: `EU | EEA | EØS | EES | ETA | EWR`,
    measure: `27001 | 27701 | soc 2 | soc2`,
    'web-page': `*http* | www* | web*`,
    'legal-form': `
      as | asa | ab | abp | oy | oyj | aps | ltd | limited | inc | incorporated | llc | gmbh | plc | bv | nv | corp
      | corporation | kg | ag | sa | se`,
    acronym: `
      IT | ICT | IKT | HR | EU | EEA | EØS | EES | ETA | EWR | EC | EF | EEC | UK | USA | UN | FN | NATO | OECD | GDPR
      | DPA | DPO | DPIA | TIA | LIA | SCC | BCR | DPF | DPV | RoPA | ID | PIN | SSN | CV | VAT | MVA | MOMS | ALV
      | AML | KYC | CCTV | PDF | CSV | XML | URL | IP | PC | TV | USB | SMS | MMS | GPS | QR | API | FAQ | CEO | CFO
      | OK | NGO | AI | AS | ASA | AB | ABP | OY | OYJ | APS | LTD | INC | LLC | GMBH | KG | AG | SA | SE | BV | NV
      | PLC | ANS | DA | NUF | VPN | MFA | ISO | SOC | PR | B2B | B2C | AND | OR`,
    'special-category': `
      DNA`,
    'national-id': `
      isikukood* | kennitala* | asmens kod* | personas kod* | rodné číslo | rodné čísla | JMBG | EMŠO | OIB | CNP
      | AMKA | EGN`,
  },
  alone: {},
};

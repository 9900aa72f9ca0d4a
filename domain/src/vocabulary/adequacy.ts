import { type Text, text } from '#text.ts';

/** A finding of the Commission that a territory protects personal data adequately (Art. 45(3)). Dates are calendar dates. */
export interface AdequacyDecision {
  /** ISO 3166-1 alpha-2, or `EPO` for the European Patent Organisation. */
  readonly code: string;
  readonly territory: string;
  readonly decision: string;
  readonly from: string;
  readonly until?: string;
  /** What the decision does not reach beyond. */
  readonly scope?: Text;
  readonly iri?: string;
  readonly source?: string;
  readonly confidence: string;
}

/** An instrument that once carried transfers and no longer does. */
export interface DeadInstrument {
  readonly instrument: string;
  /** The code of the transfer tool it is (vocabulary `transferTools`), and the country it was an adequacy decision for. */
  readonly tool?: string;
  readonly country?: string;
  readonly reference: string;
  readonly from?: string;
  /** The last day on which it could be relied on. */
  readonly until: string;
  readonly ended: Text;
  readonly rule: string;
}

/** The day the tables in this file were last checked against their sources. */
export const adequacyCheckedOn = '2026-08-05';

/** Every adequacy decision in force, with its limits. */
export const adequacyDecisions: readonly AdequacyDecision[] = [
  {
    code: 'AD',
    territory: 'Andorra',
    decision: '2010/625/EU',
    from: '2010-10-19',
    iri: 'https://w3id.org/dpv/legal/eu#Adequacy-EU-AD',
    confidence: 'secondary source',
  },
  {
    code: 'AR',
    territory: 'Argentina',
    decision: '2003/490/EC',
    from: '2003-06-30',
    iri: 'https://w3id.org/dpv/legal/eu#Adequacy-EU-AR',
    confidence: 'secondary source',
  },
  {
    code: 'BR',
    territory: 'Brazil',
    decision: 'C(2026) 373 final',
    from: '2026-01-26',
    scope: text(
      'controllers and processors subject to the LGPD; not law enforcement',
      'behandlingsansvarlige og databehandlere underlagt LGPD; ikke rettshåndhevelse',
    ),
    source: 'https://www.stevens-bolton.com/insights/102mh6r/eu-and-brazil-adopt-mutual-adequacy-decisions',
    confidence: 'secondary source',
  },
  {
    code: 'CA',
    territory: 'Canada',
    decision: '2002/2/EC',
    from: '2001-12-20',
    scope: text('commercial organisations subject to PIPEDA only', 'bare kommersielle virksomheter underlagt PIPEDA'),
    iri: 'https://w3id.org/dpv/legal/eu#Adequacy-EU-CA',
    confidence: 'secondary source',
  },
  {
    code: 'CH',
    territory: 'Switzerland',
    decision: '2000/518/EC',
    from: '2000-07-26',
    iri: 'https://w3id.org/dpv/legal/eu#Adequacy-EU-CH',
    confidence: 'secondary source',
  },
  {
    code: 'EPO',
    territory: 'European Patent Organisation',
    decision: 'C(2025) 4626 final',
    from: '2025-07-15',
    scope: text('international organisation', 'internasjonal organisasjon'),
    confidence: 'secondary source',
  },
  {
    code: 'FO',
    territory: 'Faroe Islands',
    decision: '2010/146/EU',
    from: '2010-03-05',
    iri: 'https://w3id.org/dpv/legal/eu#Adequacy-EU-FO',
    confidence: 'secondary source',
  },
  {
    code: 'GB',
    territory: 'United Kingdom',
    decision: '(EU) 2021/1772, renewed C(2025) 8771 final',
    from: '2021-06-28',
    until: '2031-12-27',
    scope: text(
      'immigration-control carve-out removed by the renewal',
      'unntaket for innvandringskontroll falt bort ved fornyelsen',
    ),
    iri: 'https://w3id.org/dpv/legal/eu#Adequacy-EU-GB',
    source: 'https://mklink.co.uk/data-protection/eu-renews-uk-data-adequacy-decisions-until-2031',
    confidence: 'secondary source',
  },
  {
    code: 'GG',
    territory: 'Guernsey',
    decision: '2003/821/EC',
    from: '2003-11-21',
    iri: 'https://w3id.org/dpv/legal/eu#Adequacy-EU-GG',
    confidence: 'secondary source',
  },
  {
    code: 'IL',
    territory: 'Israel',
    decision: '2011/61/EU',
    from: '2011-01-31',
    scope: text(
      'automated transfers (or further automated processing in Israel) only',
      'bare automatiserte overføringer (eller videre automatisert behandling i Israel)',
    ),
    iri: 'https://w3id.org/dpv/legal/eu#Adequacy-EU-IL',
    confidence: 'secondary source',
  },
  {
    code: 'IM',
    territory: 'Isle of Man',
    decision: '2004/411/EC',
    from: '2004-04-28',
    iri: 'https://w3id.org/dpv/legal/eu#Adequacy-EU-IM',
    confidence: 'secondary source',
  },
  {
    code: 'JE',
    territory: 'Jersey',
    decision: '2008/393/EC',
    from: '2008-05-08',
    iri: 'https://w3id.org/dpv/legal/eu#Adequacy-EU-JE',
    confidence: 'secondary source',
  },
  {
    code: 'JP',
    territory: 'Japan',
    decision: '(EU) 2019/419',
    from: '2019-01-23',
    scope: text(
      'business operators under APPI with Supplementary Rules; some carve-outs',
      'virksomheter under APPI med tilleggsreglene; enkelte unntak',
    ),
    iri: 'https://w3id.org/dpv/legal/eu#Adequacy-EU-JP',
    confidence: 'secondary source',
  },
  {
    code: 'KR',
    territory: 'Republic of Korea',
    decision: '(EU) 2022/254',
    from: '2021-12-17',
    scope: text(
      'PIPA + Supplementary Rules; review positive 2026-07-23 COM(2026) 384',
      'PIPA med tilleggsreglene; positiv gjennomgang 2026-07-23, COM(2026) 384',
    ),
    confidence: 'secondary source',
  },
  {
    code: 'NZ',
    territory: 'New Zealand',
    decision: '2013/65/EU',
    from: '2012-12-19',
    iri: 'https://w3id.org/dpv/legal/eu#Adequacy-EU-NZ',
    confidence: 'secondary source',
  },
  {
    code: 'US',
    territory: 'United States (EU-US DPF)',
    decision: '(EU) 2023/1795',
    from: '2023-07-10',
    scope: text(
      'only organisations on the DPF list, within covered data (HR / non-HR)',
      'bare virksomheter på DPF-listen, for de opplysningene de er oppført med (HR / ikke HR)',
    ),
    confidence: 'secondary source',
  },
  {
    code: 'UY',
    territory: 'Uruguay',
    decision: '2012/484/EU',
    from: '2012-08-21',
    iri: 'https://w3id.org/dpv/legal/eu#Adequacy-EU-UY',
    confidence: 'secondary source',
  },
];

/** Instruments no transfer can rest on any more, and until when one could. */
export const deadInstruments: readonly DeadInstrument[] = [
  {
    instrument: 'Safe Harbor',
    tool: 'safe-harbor',
    country: 'US',
    reference: 'Decision 2000/520/EC',
    from: '2000-07-26',
    until: '2015-10-05',
    ended: text('2015-10-06 (C-362/14 Schrems I)', '2015-10-06 (C-362/14 Schrems I)'),
    rule: 'any reliance = unlawful transfer',
  },
  {
    instrument: 'EU-US Privacy Shield',
    tool: 'privacy-shield',
    country: 'US',
    reference: 'Decision (EU) 2016/1250',
    from: '2016-07-12',
    until: '2020-07-15',
    ended: text('2020-07-16 (C-311/18 Schrems II)', '2020-07-16 (C-311/18 Schrems II)'),
    rule: 'any reliance = unlawful transfer',
  },
  {
    instrument: 'SCC controller-controller set I',
    tool: 'scc-old',
    reference: '2001/497/EC',
    from: '2001-06-15',
    until: '2022-12-27',
    ended: text(
      'repealed 2021-09-27, contracts invalid after 2022-12-27',
      'opphevet 2021-09-27, avtaler ugyldige etter 2022-12-27',
    ),
    rule: 'replace with 2021/914',
  },
  {
    instrument: 'SCC controller-controller set II',
    tool: 'scc-old',
    reference: '2004/915/EC (amending 2001/497)',
    from: '2004-12-27',
    until: '2022-12-27',
    ended: text(
      'repealed 2021-09-27, contracts invalid after 2022-12-27',
      'opphevet 2021-09-27, avtaler ugyldige etter 2022-12-27',
    ),
    rule: 'replace with 2021/914',
  },
  {
    instrument: 'SCC controller-processor (first)',
    tool: 'scc-old',
    reference: '2002/16/EC',
    from: '2001-12-27',
    until: '2010-05-14',
    ended: text('repealed by 2010/87/EU', 'opphevet ved 2010/87/EU'),
    rule: 'replace with 2021/914',
  },
  {
    instrument: 'SCC controller-processor',
    tool: 'scc-old',
    reference: '2010/87/EU',
    from: '2010-02-05',
    until: '2022-12-27',
    ended: text(
      'repealed 2021-09-27, contracts invalid after 2022-12-27',
      'opphevet 2021-09-27, avtaler ugyldige etter 2022-12-27',
    ),
    rule: 'replace with 2021/914',
  },
  {
    instrument: 'old SCC under UK GDPR',
    reference: '-',
    until: '2024-03-21',
    ended: text('2024-03-21', '2024-03-21'),
    rule: 'IDTA or Addendum',
  },
];

/** The standard contractual clauses a transfer can rest on today (Art. 46(2)(c)). */
export const currentClauses = { reference: '(EU) 2021/914', from: '2021-06-27' } as const;

const eea = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' '),
);

/** Whether a country belongs to the European Economic Area: the Union, Iceland, Liechtenstein and Norway. */
export const isEea = (code: string): boolean => eea.has(code);

/** The adequacy decisions in force for a country on a calendar date. */
export const adequacyOn = (code: string, date: string): readonly AdequacyDecision[] =>
  adequacyDecisions.filter(
    (decision) => decision.code === code && decision.from <= date && (!decision.until || date <= decision.until),
  );

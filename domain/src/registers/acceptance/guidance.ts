import { type Guidance, advice } from '#model/advice.ts';
import { pathGuidance, ruleGuidance } from '#registers/shared-fields/finding-guidance.ts';

export const acceptanceGuidance: Guidance = {
  rule: ruleGuidance,
  about: advice(['The entry in which the finding stands.', 'Oppføringen funnet står i.']),
  path: pathGuidance,
  found: advice([
    'What the finding said. Once it names another entry or country, it is open again; empty covers all that is found at the field.',
    'Det funnet sa. Nevner det en annen oppføring eller et annet land, er det åpent igjen; tomt omfatter alt som finnes ved feltet.',
  ]),
  reason: advice(
    [
      'Why you live with it, and what you do meanwhile. Auditors read this.',
      'Hvorfor dere lever med det, og hva dere gjør så lenge. Revisorer leser dette.',
    ],
    [
      'The vendor signs the new clauses in March; no new data are sent until then.',
      'Leverandøren signerer de nye bestemmelsene i mars; ingen nye opplysninger sendes før det.',
    ],
    ['Not important.', 'Ikke viktig.'],
  ),
  until: advice([
    'The last day it is accepted, two years from now at the latest. The finding comes back on the day after.',
    'Den siste dagen det er akseptert, senest om to år. Funnet kommer tilbake dagen etter.',
  ]),
};

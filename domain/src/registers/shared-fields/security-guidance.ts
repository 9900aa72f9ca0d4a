import { type Guidance, advice } from '#model/advice.ts';

export const securityGuidance: Guidance = {
  security: advice(
    [
      'A general description of the measures, where possible. What the organisation does everywhere is inherited.',
      'En generell beskrivelse av tiltakene, dersom det er mulig. Det virksomheten gjør overalt, arves.',
    ],
    [
      'Access by role with two factors; backups tested every quarter; laptops encrypted.',
      'Rollebasert tilgang med to faktorer; sikkerhetskopier testes hvert kvartal; bærbare maskiner er kryptert.',
    ],
    ['We take security seriously.', 'Vi tar sikkerhet på alvor.'],
  ),
  'security.measures': advice([
    'Measures that are special to this processing. Those of the organisation need not be repeated.',
    'Tiltak som er særlige for denne behandlingen. Virksomhetens egne trenger ikke gjentas.',
  ]),
  'security.measures.measure': advice([
    'A measure from the catalogue; create it here when it is not there yet.',
    'Et tiltak fra katalogen; opprett det her hvis det ikke finnes ennå.',
  ]),
  'security.measures.note': advice([
    'What is special about the measure here.',
    'Det som er spesielt ved tiltaket her.',
  ]),
  'security.whyNotPossible': advice([
    'The law says “where possible”. When a description would itself endanger security, say so.',
    'Loven sier «dersom det er mulig». Si fra når en beskrivelse selv ville true sikkerheten.',
  ]),
};

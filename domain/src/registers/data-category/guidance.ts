import { type Guidance, advice } from '#model/advice.ts';

export const dataCategoryGuidance: Guidance = {
  organisation: advice([
    'Leave empty when every organisation in the register uses it.',
    'La stå tom når alle virksomheter i registeret bruker den.',
  ]),
  name: advice(
    ['A category people understand.', 'En kategori folk forstår.'],
    ['Contact details', 'Kontaktopplysninger'],
    ['Data', 'Data'],
  ),
  parent: advice(['The wider category this one belongs to.', 'Den videre kategorien denne hører til.']),
  description: advice(['What belongs here and what does not.', 'Hva som hører hit og hva som ikke gjør det.']),
  elements: advice([
    'The single pieces of data. Flags on an element mark every activity that uses the category.',
    'De enkelte opplysningene. Merking av et element merker alle aktiviteter som bruker kategorien.',
  ]),
  'elements.name': advice(
    ['The element under its common name.', 'Elementet under sitt vanlige navn.'],
    ['E-mail address', 'E-postadresse'],
  ),
  'elements.wording': advice([
    'How the source words it, when that differs.',
    'Hvordan kilden sier det, når det er annerledes.',
  ]),
  'elements.language': advice([
    'The language of that wording, such as en or nb.',
    'Språket i ordlyden, for eksempel en eller nb.',
  ]),
  'elements.code': advice([
    'The nearest term of the W3C Data Privacy Vocabulary.',
    'Det nærmeste begrepet i W3Cs Data Privacy Vocabulary.',
  ]),
  'elements.special': advice([
    'Data that reveal or concern this. “Unspecified” when a source only says “sensitive”.',
    'Opplysninger som røper eller gjelder dette. «Uspesifisert» når en kilde bare sier «sensitive».',
  ]),
  'elements.flags': advice(['What calls for extra care.', 'Det som krever ekstra varsomhet.']),
  'elements.condition': advice(
    ['When the flag applies only in some cases.', 'Når merket bare gjelder i noen tilfeller.'],
    ['Only for sole traders', 'Bare for enkeltpersonforetak'],
  ),
};

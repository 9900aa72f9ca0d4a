import { type Guidance, advice } from '#model/advice.ts';

export const securityMeasureGuidance: Guidance = {
  name: advice(
    ['The measure in a few words.', 'Tiltaket med få ord.'],
    ['Two-factor sign-in for all staff', 'Tofaktorpålogging for alle ansatte'],
    ['Security', 'Sikkerhet'],
  ),
  type: advice(['What kind of measure it is.', 'Hva slags tiltak det er.']),
  objectives: advice([
    'What it protects. Measures for minimisation or accuracy belong here too.',
    'Hva det beskytter. Tiltak for dataminimering eller riktighet hører også hit.',
  ]),
  description: advice([
    'How it works, without details that would help an attacker.',
    'Hvordan det virker, uten detaljer som hjelper en angriper.',
  ]),
  scope: advice(['Which systems, places or people it covers.', 'Hvilke systemer, steder eller personer det omfatter.']),
  exclusion: advice(
    ['What it leaves uncovered.', 'Hva det ikke omfatter.'],
    ['Posts in public forums', 'Innlegg i offentlige forum'],
  ),
  status: advice(['A planned measure protects nobody yet.', 'Et planlagt tiltak beskytter ingen ennå.']),
  frameworks: advice(
    ['Controls of a framework it answers.', 'Kontroller i et rammeverk det svarer til.'],
    ['ISO 27001 A.8.5', 'ISO 27001 A.8.5'],
  ),
  lastTested: advice(['When its effect was last tested.', 'Når virkningen sist ble testet.']),
  isPublic: advice(['Whether it may stand in a privacy notice.', 'Om det kan stå i en personvernerklæring.']),
  organisation: advice(['When it belongs to one organisation only.', 'Når det bare gjelder én virksomhet.']),
};

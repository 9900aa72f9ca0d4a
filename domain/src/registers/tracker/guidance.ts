import { type Guidance, advice } from '#model/advice.ts';

export const trackerGuidance: Guidance = {
  description: advice([
    'What it is and does, in words a visitor understands.',
    'Hva det er og gjør, med ord en besøkende forstår.',
  ]),
  condition: advice(['When it is set at all.', 'Når det i det hele tatt settes.']),
  name: advice(
    ['The product or kind of tracker.', 'Produktet eller typen sporing.'],
    ['Google Analytics', 'Google Analytics'],
  ),
  provider: advice(['Who reads what it collects.', 'Hvem som leser det den samler.']),
  organisation: advice(['Whose site or e-mail it stands in.', 'Hvem sitt nettsted eller e-post den står i.']),
  purpose: advice(['What it is used for.', 'Hva den brukes til.']),
  placement: advice(['Where people meet it.', 'Hvor folk møter den.']),
  storedAt: advice(
    ['Where the information it sets is kept.', 'Hvor informasjonen den setter, lagres.'],
    ['On the visitor’s device', 'På den besøkendes enhet'],
  ),
  lifetime: advice(['How long it stays.', 'Hvor lenge den blir liggende.']),
  consent: advice([
    'Only strictly necessary ones may be set without consent.',
    'Bare strengt nødvendige kan settes uten samtykke.',
  ]),
  optOut: advice(['How a person gets rid of it.', 'Hvordan en person blir kvitt den.']),
  anonymityClaim: advice([
    'When the source says the data are anonymous. An identifier makes them personal data.',
    'Når kilden sier at opplysningene er anonyme. En identifikator gjør dem til personopplysninger.',
  ]),
  law: advice(['The law the source names.', 'Loven kilden nevner.']),
  optIn: advice(['What people are told before it is set.', 'Hva folk får vite før den settes.']),
};

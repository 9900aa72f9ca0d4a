import { defineRegister } from '#model/define-register.ts';
import { choice, line, lines, period, ref } from '#model/field.ts';
import { text } from '#language/text.ts';
import { trackerConsents, trackerPlacements } from '#vocabulary/keeping.ts';

/** A cookie, pixel or similar technology (Directive 2002/58/EC Art. 5(3)). */
export const tracker = defineRegister({
  name: 'tracker',
  path: 'trackers',
  prefix: 'TRK',
  label: text('Tracker', 'Sporingsverktøy'),
  plural: text('Trackers', 'Sporingsverktøy'),
  about: text(
    'A cookie, tracking pixel or similar technology.',
    'En informasjonskapsel, sporingspiksel eller lignende teknologi.',
  ),
  cites: ['Directive 2002/58/EC Art. 5(3)'],
  title: 'name',
  menu: 'more',
  catalogue: true,
  namesakes: true,
  mergeable: true,
  impactTarget: true,
  propagates: true,
  readThrough: true,
  fields: {
    name: line({ label: text('Name', 'Navn'), list: true }),
    provider: ref('recipient', { label: text('Provider', 'Leverandør'), list: true }),
    organisation: ref('organisation', { label: text('Organisation', 'Virksomhet') }),
    description: lines({ label: text('What it is', 'Hva det er'), max: 2000 }),
    condition: line({ label: text('Set only if', 'Settes bare dersom') }),
    purpose: lines({ label: text('Purpose', 'Formål'), max: 2000, list: true }),
    placement: choice(trackerPlacements, { label: text('Placed in', 'Plassert i'), list: true }),
    storedAt: line({ label: text('Stored', 'Lagres') }),
    lifetime: period({ label: text('Lifetime', 'Levetid'), list: true }),
    consent: choice(trackerConsents, { label: text('Consent', 'Samtykke'), list: true }),
    optOut: lines({ label: text('How to opt out', 'Hvordan man reserverer seg'), max: 2000 }),
    anonymityClaim: lines({ label: text('Claim of anonymity', 'Påstand om anonymitet'), max: 2000 }),
    law: line({ label: text('Law named', 'Lov som nevnes') }),
    optIn: lines({ label: text('Information given before it is set', 'Informasjon før den settes'), max: 2000 }),
  },
});

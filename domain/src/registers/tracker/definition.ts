import { defineRegister } from '#model/define-register.ts';
import { choice, line, lines, period, ref } from '#model/field.ts';
import { text } from '#language/text.ts';
import { trackerConsents, trackerPlacements } from '#vocabulary/compliance.ts';

/** A cookie, pixel or similar technology (Directive 2002/58/EC Art. 5(3)). */
export const tracker = defineRegister({
  name: 'tracker',
  path: 'trackers',
  prefix: 'TRK',
  label: text('Tracker'),
  plural: text('Trackers'),
  about: text('A cookie, tracking pixel or similar technology.'),
  cites: ['Directive 2002/58/EC Art. 5(3)'],
  title: 'name',
  menu: 'more',
  inMenuOnceUsed: true,
  catalogue: true,
  namesakes: true,
  mergeable: true,
  impactTarget: true,
  propagates: true,
  readThrough: true,
  fields: {
    name: line({ label: text('Name'), list: true }),
    provider: ref('recipient', { label: text('Provider'), list: true }),
    organisation: ref('organisation', { label: text('Organisation') }),
    description: lines({ label: text('What it is'), max: 2000 }),
    condition: line({ label: text('Set only if') }),
    purpose: lines({ label: text('Purpose'), max: 2000, list: true }),
    placement: choice(trackerPlacements, { label: text('Placed in'), list: true }),
    storedAt: line({ label: text('Stored') }),
    lifetime: period({ label: text('Lifetime'), list: true }),
    consent: choice(trackerConsents, { label: text('Consent'), list: true }),
    optOut: lines({ label: text('How to opt out'), max: 2000 }),
    anonymityClaim: lines({ label: text('Claim of anonymity'), max: 2000 }),
    law: line({ label: text('Law named') }),
    optIn: lines({ label: text('Information given before it is set'), max: 2000 }),
  },
});

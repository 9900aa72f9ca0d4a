import { defineRegister } from '#model/define-register.ts';
import { choice, choices, date, flag, line, lines, ref, texts } from '#model/field.ts';
import { text } from '#language/text.ts';
import { measureObjectives, measureTypes } from '#vocabulary/keeping.ts';
import { measureStatuses } from '#vocabulary/statuses.ts';

/** A technical, organisational or physical measure (Art. 32(1), 30(1)(g)). */
export const securityMeasure = defineRegister({
  name: 'security-measure',
  path: 'security-measures',
  prefix: 'TOM',
  label: text('Security measure', 'Sikkerhetstiltak'),
  plural: text('Security measures', 'Sikkerhetstiltak'),
  about: text(
    'Something that protects personal data, technical, organisational or physical.',
    'Noe som beskytter personopplysninger, teknisk, organisatorisk eller fysisk.',
  ),
  cites: ['32(1)', '30(1)(g)', '30(2)(d)'],
  title: 'name',
  menu: 'building-blocks',
  catalogue: true,
  namesakes: true,
  mergeable: true,
  impactTarget: true,
  fields: {
    name: line({ label: text('Name', 'Navn'), list: true }),
    type: choice(measureTypes, { label: text('Type', 'Type'), cites: ['32(1)'], list: true }),
    objectives: choices(measureObjectives, {
      label: text('Objectives', 'Formål med tiltaket'),
      cites: ['32(1)'],
      list: true,
    }),
    description: lines({ label: text('Description', 'Beskrivelse') }),
    scope: lines({ label: text('Covers', 'Omfatter'), max: 2000 }),
    exclusion: lines({ label: text('Does not cover', 'Omfatter ikke'), max: 2000 }),
    status: choice(measureStatuses, { label: text('Status', 'Status'), list: true }),
    frameworks: texts({ label: text('Framework references', 'Henvisninger til rammeverk') }),
    lastTested: date({ label: text('Last tested', 'Sist testet'), cites: ['32(1)(d)'], list: true }),
    isPublic: flag({ label: text('May be published', 'Kan offentliggjøres') }),
    organisation: ref('organisation', { label: text('Organisation', 'Virksomhet') }),
  },
});

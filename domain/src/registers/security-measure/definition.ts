import { defineRegister } from '#model/define-register.ts';
import { choice, choices, date, flag, line, lines, ref, texts } from '#model/field.ts';
import { text } from '#language/text.ts';
import { measureObjectives, measureTypes } from '#vocabulary/compliance.ts';
import { measureStatuses } from '#vocabulary/statuses.ts';

/** A technical, organisational or physical measure (Art. 32(1), 30(1)(g)). */
export const securityMeasure = defineRegister({
  name: 'security-measure',
  path: 'security-measures',
  prefix: 'TOM',
  label: text('Security measure'),
  plural: text('Security measures'),
  about: text('Something that protects personal data, technical, organisational or physical.'),
  cites: ['32(1)', '30(1)(g)', '30(2)(d)'],
  title: 'name',
  menu: 'building-blocks',
  catalogue: true,
  namesakes: true,
  mergeable: true,
  impactTarget: true,
  fields: {
    name: line({ label: text('Name'), list: true }),
    type: choice(measureTypes, { label: text('Type'), cites: ['32(1)'], list: true }),
    objectives: choices(measureObjectives, {
      label: text('Objectives'),
      cites: ['32(1)'],
      list: true,
    }),
    description: lines({ label: text('Description') }),
    scope: lines({ label: text('Covers'), max: 2000 }),
    exclusion: lines({ label: text('Does not cover'), max: 2000 }),
    status: choice(measureStatuses, { label: text('Status'), list: true }),
    frameworks: texts({ label: text('Framework references') }),
    lastTested: date({ label: text('Last tested'), cites: ['32(1)(d)'], list: true }),
    isPublic: flag({ label: text('May be published') }),
    organisation: ref('organisation', { label: text('Organisation') }),
  },
});

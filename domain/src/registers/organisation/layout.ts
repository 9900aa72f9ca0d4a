import { text } from '#language/text.ts';
import { defineLayout } from '#model/layout.ts';
import { organisation } from '#registers/organisation/definition.ts';

/** An organisation: its identity and contacts, what all its activities inherit, and the activities. */
export const organisationLayout = defineLayout(organisation, [
  {
    id: 'identity',
    letter: 'a',
    title: text('Name and contact details'),
    cites: ['30(1)(a)', '30(2)(a)'],
    fields: ['name', 'workingName', 'registration', 'country', 'address', 'email', 'phone', 'website'],
  },
  {
    id: 'representative',
    letter: 'a',
    title: text('Representative'),
    cites: ['30(1)(a)', '27'],
    fields: ['establishedInEea', 'representative'],
    opensAt: 'representative',
  },
  {
    id: 'dpo',
    letter: 'a',
    title: text('Data protection officer'),
    cites: ['30(1)(a)', '37'],
    fields: ['isPublicAuthority', 'dpo'],
    opensAt: 'dpo',
  },
  {
    id: 'defaults',
    title: text('What every activity inherits'),
    fields: ['defaults'],
    part: 'defaults',
  },
  {
    id: 'activities',
    title: text('Its processing activities'),
    cites: ['30(1)'],
    fields: [],
    part: 'own-activities',
  },
  {
    id: 'processing',
    title: text('What it processes for others'),
    cites: ['30(2)'],
    fields: [],
    part: 'own-processor-records',
  },
  {
    id: 'keeping',
    title: text('Keeping the record'),
    cites: ['5(2)', '56'],
    fields: ['employees', 'leadAuthority', 'reviewEvery', 'separationOfDuties'],
  },
]);

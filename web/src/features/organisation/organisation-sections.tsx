import { text } from 'domain/core';
import type { FormSection } from '#register/layout/form-section.ts';

/** The form of an organisation: who it is and who speaks for it, then what all its activities inherit. */
export const organisationSections: readonly FormSection[] = [
  {
    id: 'identity',
    title: text('Name and contact details'),
    cites: ['30(1)(a)', '30(2)(a)'],
    fields: ['name', 'workingName', 'registration', 'country', 'address', 'email', 'phone', 'website'],
  },
  {
    id: 'representative',
    title: text('Representative'),
    cites: ['30(1)(a)', '27'],
    fields: ['establishedInEea', 'representative'],
  },
  {
    id: 'dpo',
    title: text('Data protection officer'),
    cites: ['30(1)(a)', '37'],
    fields: ['isPublicAuthority', 'dpo'],
  },
  {
    id: 'keeping',
    title: text('Keeping the record'),
    cites: ['5(2)', '56'],
    fields: ['employees', 'leadAuthority', 'reviewEvery', 'separationOfDuties'],
  },
  {
    id: 'defaults',
    title: text('What holds for every activity'),
    fields: ['defaults'],
  },
];

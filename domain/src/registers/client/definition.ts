import { defineRegister } from '#model/define-register.ts';
import { answer, choice, country, flag, group, line, lines, number } from '#model/field.ts';
import { contactFields } from '#registers/shared-fields/contact.ts';
import { text } from '#language/text.ts';
import { dpoAnswers, subProcessingAuthorisations } from '#vocabulary/parties.ts';

/** A controller the organisation acts for (Art. 30(2)(a)), or a group of them. */
export const client = defineRegister({
  name: 'client',
  path: 'clients',
  prefix: 'CLI',
  label: text('Client', 'Oppdragsgiver'),
  plural: text('Clients', 'Oppdragsgivere'),
  about: text(
    'A controller you process personal data for.',
    'En behandlingsansvarlig du behandler personopplysninger for.',
  ),
  cites: ['30(2)(a)'],
  title: 'name',
  menu: 'more',
  catalogue: true,
  namesakes: true,
  mergeable: true,
  fields: {
    name: line({ label: text('Name', 'Navn'), cites: ['30(2)(a)'], list: true }),
    isGroup: flag({ label: text('A group of controllers', 'En gruppe behandlingsansvarlige'), list: true }),
    address: lines({ label: text('Address', 'Adresse'), max: 1000 }),
    country: country({ label: text('Country', 'Land'), list: true }),
    contact: group(
      { label: text('Contact', 'Kontakt'), cites: ['30(2)(a)'] },
      { name: contactFields.name, email: contactFields.email, phone: contactFields.phone },
    ),
    representative: group(
      { label: text('Representative', 'Representant'), cites: ['30(2)(a)', '27'] },
      { designated: answer({ label: text('Designated', 'Utpekt') }), ...contactFields },
    ),
    dpo: group(
      { label: text('Data protection officer', 'Personvernombud'), cites: ['30(2)(a)', '37'] },
      {
        answer: choice(dpoAnswers, { label: text('Designated', 'Utpekt') }),
        name: contactFields.name,
        email: contactFields.email,
        phone: contactFields.phone,
      },
    ),
    authorisation: choice(subProcessingAuthorisations, {
      label: text('Sub-processing', 'Underdatabehandlere'),
      cites: ['28(2)'],
    }),
    noticeDays: number({
      label: text('Days of notice promised', 'Lovet varsel i dager'),
      cites: ['28(2)'],
      list: true,
    }),
    noticeChannel: line({ label: text('How notice is given', 'Hvordan det varsles'), cites: ['28(2)'] }),
  },
});

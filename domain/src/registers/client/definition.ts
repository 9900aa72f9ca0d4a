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
  label: text('Client'),
  plural: text('Clients'),
  about: text('A controller you process personal data for.'),
  cites: ['30(2)(a)'],
  title: 'name',
  menu: 'more',
  inMenuOnceUsed: true,
  catalogue: true,
  namesakes: true,
  mergeable: true,
  fields: {
    name: line({ label: text('Name'), cites: ['30(2)(a)'], list: true }),
    isGroup: flag({ label: text('A group of controllers'), list: true }),
    address: lines({ label: text('Address'), max: 1000 }),
    country: country({ label: text('Country'), list: true }),
    contact: group(
      { label: text('Contact'), cites: ['30(2)(a)'] },
      { name: contactFields.name, email: contactFields.email, phone: contactFields.phone },
    ),
    representative: group(
      { label: text('Representative'), cites: ['30(2)(a)', '27'] },
      { designated: answer({ label: text('Designated') }), ...contactFields },
    ),
    dpo: group(
      { label: text('Data protection officer'), cites: ['30(2)(a)', '37'] },
      {
        answer: choice(dpoAnswers, { label: text('Designated') }),
        name: contactFields.name,
        email: contactFields.email,
        phone: contactFields.phone,
      },
    ),
    authorisation: choice(subProcessingAuthorisations, {
      label: text('Sub-processing'),
      cites: ['28(2)'],
    }),
    noticeDays: number({
      label: text('Days of notice promised'),
      cites: ['28(2)'],
      list: true,
    }),
    noticeChannel: line({ label: text('How notice is given'), cites: ['28(2)'] }),
  },
});

import { text } from '#language/text.ts';
import { choice, date, line, rows } from '#model/field.ts';
import { certificationKinds } from '#vocabulary/parties.ts';

export const certifications = rows(
  {
    label: text('Certifications'),
    cites: ['28(5)', '42'],
    row: text('Certification'),
    title: 'kind',
  },
  {
    kind: choice(certificationKinds, { label: text('Kind') }),
    number: line({ label: text('Number') }),
    validTo: date({ label: text('Valid to') }),
    file: line({ label: text('Where it is filed') }),
  },
);

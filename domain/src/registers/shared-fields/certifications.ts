import { text } from '#language/text.ts';
import { choice, date, line, rows } from '#model/field.ts';
import { certificationKinds } from '#vocabulary/parties.ts';

export const certifications = rows(
  {
    label: text('Certifications', 'Sertifiseringer'),
    cites: ['28(5)', '42'],
    row: text('Certification', 'Sertifisering'),
    title: 'kind',
  },
  {
    kind: choice(certificationKinds, { label: text('Kind', 'Type') }),
    number: line({ label: text('Number', 'Nummer') }),
    validTo: date({ label: text('Valid to', 'Gyldig til') }),
    file: line({ label: text('Where it is filed', 'Hvor det er arkivert') }),
  },
);

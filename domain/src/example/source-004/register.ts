import { catalogue } from '#example/source-004/catalogue.ts';
import { keeping } from '#example/source-004/keeping.ts';
import { lawAndMarketing } from '#example/source-004/law-and-marketing.ts';
import { notice } from '#example/source-004/notice.ts';
import { organisation } from '#example/source-004/organisation.ts';
import { parties } from '#example/source-004/parties.ts';
import { servingCustomers } from '#example/source-004/serving-customers.ts';

/** The register of the organisation behind the Norwegian notice. */
export const source004 = [
  organisation,
  notice,
  ...catalogue,
  ...parties,
  ...keeping,
  ...servingCustomers,
  ...lawAndMarketing,
];

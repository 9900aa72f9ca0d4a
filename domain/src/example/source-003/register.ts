import { catalogue } from '#example/source-003/catalogue.ts';
import { deliverables } from '#example/source-003/deliverables.ts';
import { keeping } from '#example/source-003/keeping.ts';
import { marketingAndLaw } from '#example/source-003/marketing-and-law.ts';
import { notice } from '#example/source-003/notice.ts';
import { seen } from '#example/source-003/observations.ts';
import { organisation } from '#example/source-003/organisation.ts';
import { parties } from '#example/source-003/parties.ts';
import { rights } from '#example/source-003/rights.ts';

/** The register of the organisation that may be controller or processor. */
export const source003 = [
  organisation,
  notice,
  ...catalogue,
  ...parties,
  ...keeping,
  ...rights,
  ...deliverables,
  ...marketingAndLaw,
  ...seen,
];

import { data } from '#example/source-000/data.ts';
import { digitalChannels } from '#example/source-000/digital-channels.ts';
import { means } from '#example/source-000/means.ts';
import { notice } from '#example/source-000/notice.ts';
import { seen } from '#example/source-000/observations.ts';
import { organisation } from '#example/source-000/organisation.ts';
import { people } from '#example/source-000/people.ts';
import { servingCustomers } from '#example/source-000/serving-customers.ts';
import { socialMedia } from '#example/source-000/social-media.ts';

/** The register of the organisation with the company page on Facebook. */
export const source000 = [
  organisation,
  notice,
  ...people,
  ...data,
  ...means,
  ...servingCustomers,
  ...digitalChannels,
  ...socialMedia,
  ...seen,
];

import { customerData } from '#example/source-001/customer-data.ts';
import { keeping } from '#example/source-001/keeping.ts';
import { mailing } from '#example/source-001/mailing.ts';
import { notice } from '#example/source-001/notice.ts';
import { seen } from '#example/source-001/observations.ts';
import { organisation } from '#example/source-001/organisation.ts';
import { people } from '#example/source-001/people.ts';
import { recipients } from '#example/source-001/recipients.ts';
import { rights } from '#example/source-001/rights.ts';
import { riskAndLaw } from '#example/source-001/risk-and-law.ts';
import { selling } from '#example/source-001/selling.ts';
import { systems } from '#example/source-001/systems.ts';
import { webData } from '#example/source-001/web-data.ts';
import { website } from '#example/source-001/website.ts';

/** The register of the web shop. */
export const source001 = [
  organisation,
  notice,
  ...people,
  ...customerData,
  ...webData,
  ...recipients,
  ...systems,
  ...keeping,
  ...rights,
  ...selling,
  ...website,
  ...mailing,
  ...riskAndLaw,
  ...seen,
];

import { agreements } from '#example/source-002/agreements.ts';
import { customerRelationship } from '#example/source-002/customer-relationship.ts';
import { data } from '#example/source-002/data.ts';
import { keeping } from '#example/source-002/keeping.ts';
import { moneyAndAccess } from '#example/source-002/money-and-access.ts';
import { notice } from '#example/source-002/notice.ts';
import { seen } from '#example/source-002/observations.ts';
import { organisation } from '#example/source-002/organisation.ts';
import { people } from '#example/source-002/people.ts';
import { profilesAndServices } from '#example/source-002/profiles-and-services.ts';
import { recipients } from '#example/source-002/recipients.ts';
import { rights } from '#example/source-002/rights.ts';
import { systems } from '#example/source-002/systems.ts';
import { websites } from '#example/source-002/websites.ts';

/** The register of the Danish IT supplier, controller and processor. */
export const source002 = [
  organisation,
  notice,
  ...people,
  ...data,
  ...recipients,
  ...agreements,
  ...systems,
  ...keeping,
  ...rights,
  ...customerRelationship,
  ...moneyAndAccess,
  ...profilesAndServices,
  ...websites,
  ...seen,
];

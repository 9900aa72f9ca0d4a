import express, { type Express } from 'express';
import type { Logger } from 'pino';
import type { Access } from '#use-cases/accounts/access.ts';
import { Findings } from '#use-cases/findings/findings.ts';
import { onlyUnderOwnName, type Reach } from '#http/address.ts';
import { answerProblems } from '#http/answer-problem.ts';
import { mount } from '#http/mount.ts';
import { problem } from '#use-cases/problems/problem.ts';
import { logRequests } from '#http/request-log.ts';
import type { AnyRoute } from '#http/route.ts';
import { onlyFromOwnPages } from '#http/same-origin.ts';
import { securityHeaders } from '#http/security-headers.ts';
import { serveWeb } from '#http/serve-web.ts';
import { whoIs } from '#http/who-is.ts';
import { entryRoutes, laterEntryRoutes } from '#routes/entries.ts';
import type { Shelf } from '#routes/kind.ts';
import { exportRoutes } from '#routes/exports.ts';
import { exampleRoutes } from '#routes/example.ts';
import { findingRoutes } from '#routes/findings.ts';
import { healthRoutes } from '#routes/health.ts';
import { impactRoutes } from '#routes/impact.ts';
import { lawRoutes } from '#routes/law.ts';
import { logRoutes } from '#routes/log.ts';
import { searchRoutes } from '#routes/search.ts';
import { vocabularyRoutes } from '#routes/vocabularies.ts';
import { descriptionRoutes } from '#routes/description.ts';
import { accountRoutes } from '#routes/accounts.ts';
import { meRoutes } from '#routes/me.ts';
import { sessionRoutes } from '#routes/session.ts';
import { type NameOrganisation, setUpRoutes } from '#routes/set-up.ts';
import { tokenRoutes } from '#routes/tokens.ts';

/** What the API is made of. */
export interface House extends Shelf {
  readonly access: Access;
  /** How it is reached from outside. */
  readonly reach: Reach;
  /** The folder of the built web app. */
  readonly web: string;
  readonly log: Logger;
  readonly nameOrganisation: NameOrganisation;
  /** Whether the register can be read and the disk written. */
  readonly isReady: () => Promise<boolean>;
}

/** The routes below `/api/v1` that are not about the entries of one kind. */
function commonRoutesOf({ access, reach, nameOrganisation, ...shelf }: House): AnyRoute[] {
  const findings = new Findings(shelf.register);
  return [
    ...setUpRoutes(access, reach, nameOrganisation),
    ...sessionRoutes(access, reach),
    ...meRoutes(access, reach),
    ...accountRoutes(access, reach),
    ...tokenRoutes(access),
    ...searchRoutes(shelf.views),
    ...vocabularyRoutes,
    ...lawRoutes(shelf.register),
    ...logRoutes(shelf),
    ...exampleRoutes(shelf.register),
    ...findingRoutes({ register: shelf.register, findings }),
    ...impactRoutes(shelf.register),
    ...exportRoutes({ ...shelf, findings }),
  ];
}

/** Every route below `/api/v1`. */
export const routesOf = (house: House): AnyRoute[] => [...commonRoutesOf(house), ...entryRoutes(house)];

const nothingHere = (): never => {
  throw problem('not-found');
};

/** The server, put together. */
export function makeApp(house: House): Express {
  const app = express();
  const identify = whoIs(house.access, house.reach);
  app.disable('x-powered-by').disable('etag');
  app.set('trust proxy', house.reach.proxies);
  app.use(logRequests(house.log));
  app.use(securityHeaders(house.reach));
  app.use(mount(healthRoutes(house.isReady), identify));
  app.use(onlyUnderOwnName(house.reach));
  app.use(onlyFromOwnPages(house.reach));
  const common = [...commonRoutesOf(house), ...descriptionRoutes(() => routesOf(house))];
  app.use('/api/v1', mount(common, identify, laterEntryRoutes(house)));
  app.use('/api', nothingHere);
  app.use(serveWeb(house.web));
  app.use(nothingHere);
  app.use(answerProblems(house.log));
  return app;
}

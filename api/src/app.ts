import express, { type Express } from 'express';
import type { Logger } from 'pino';
import { provideCatalogues } from '#catalogues.ts';
import type { Access } from '#use-cases/accounts/access.ts';
import { EntryPages } from '#use-cases/entry-page/entry-page.ts';
import type { Evaluations } from '#use-cases/findings/evaluations.ts';
import { onlyUnderOwnName, type ServerAddress } from '#http/address.ts';
import { answerProblems } from '#http/answer-problem.ts';
import { mount } from '#http/mount.ts';
import { idempotent } from '#http/idempotent.ts';
import type { AnswerStore } from '#storage/keyed-request.ts';
import { problem } from '#use-cases/problems/problem.ts';
import { Workload } from '#http/workload.ts';
import { logRequests } from '#http/request-log.ts';
import type { AnyRoute } from '#http/route.ts';
import type { EntryServices } from '#routes/kind.ts';
import type { RegisterWriter } from '#use-cases/entries/register-port.ts';
import type { ListIndexes } from '#use-cases/lists/list-indexes.ts';
import type { Verification } from '#use-cases/log/verification.ts';
import type { Journal } from '#storage/journal.ts';
import { onlyFromOwnPages } from '#http/same-origin.ts';
import { securityHeaders } from '#http/security-headers.ts';
import { serveWeb, tellWebBuild } from '#http/serve-web.ts';
import { webFiles } from '#http/web-files.ts';
import { authenticate } from '#http/authenticate.ts';
import { entryRoutes, laterEntryRoutes } from '#routes/entries.ts';
import { exportRoutes } from '#routes/exports.ts';
import { exampleRoutes } from '#routes/example.ts';
import { findingRoutes } from '#routes/findings.ts';
import { type Health, healthRoutes } from '#routes/health.ts';
import { impactRoutes } from '#routes/impact.ts';
import { judgingRoutes } from '#routes/judging.ts';
import { lawRoutes } from '#routes/law.ts';
import { logRoutes } from '#routes/log.ts';
import { lookupRoutes } from '#routes/lookup.ts';
import { overviewRoutes } from '#routes/overview.ts';
import { descriptionRoutes } from '#routes/description.ts';
import { accountRoutes } from '#routes/accounts.ts';
import { meRoutes } from '#routes/me.ts';
import { sessionRoutes } from '#routes/session.ts';
import { type NameOrganisation, setUpRoutes } from '#routes/set-up.ts';
import { tokenRoutes } from '#routes/tokens.ts';

/** Everything the API works with. */
export interface AppContext extends Health {
  readonly register: RegisterWriter;
  readonly journal: Journal;
  readonly lists: ListIndexes;
  readonly evaluations: Evaluations;
  readonly access: Access;
  readonly answers: AnswerStore;
  /** How it is reached from outside. */
  readonly serverAddress: ServerAddress;
  /** The folder of the built web app. */
  readonly web: string;
  readonly log: Logger;
  readonly nameOrganisation: NameOrganisation;
  readonly verification: Verification;
}

/** The routes below `/api/v1` that are not about the entries of one kind. */
const commonRoutesOf = (context: AppContext): AnyRoute[] => [
  ...setUpRoutes(context.access, context.serverAddress, context.nameOrganisation),
  ...sessionRoutes(context.access, context.serverAddress),
  ...meRoutes(context.access, context.serverAddress),
  ...accountRoutes(context.access, context.serverAddress),
  ...tokenRoutes(context.access),
  ...overviewRoutes(context),
  ...lookupRoutes(context),
  ...lawRoutes(context),
  ...logRoutes(context),
  ...exampleRoutes(context),
  ...findingRoutes(context),
  ...judgingRoutes(context),
  ...impactRoutes(context),
  ...exportRoutes(context),
];

const entryServices = ({ register, journal, lists, evaluations }: AppContext): EntryServices => ({
  register,
  journal,
  lists,
  evaluations,
  pages: new EntryPages(evaluations),
});

/** Every route below `/api/v1`. */
export const allRoutesOf = (context: AppContext): AnyRoute[] => [
  ...commonRoutesOf(context),
  ...entryRoutes(entryServices(context)),
];

const noSuchRoute = (): never => {
  throw problem('not-found');
};

/** The server, put together. */
export function makeApp(context: AppContext): Express {
  provideCatalogues();
  const app = express();
  const gates = {
    whoIs: authenticate(context.access, context.serverAddress),
    onlyOnce: idempotent(context, context.access.now),
    workload: new Workload(),
  };
  app.disable('x-powered-by').disable('etag');
  app.set('trust proxy', context.serverAddress.proxies);
  app.use(logRequests(context.log));
  app.use(securityHeaders(context.serverAddress));
  app.use(mount(healthRoutes(context), gates));
  app.use(onlyUnderOwnName(context.serverAddress));
  app.use(onlyFromOwnPages(context.serverAddress));
  const common = [...commonRoutesOf(context), ...descriptionRoutes(() => allRoutesOf(context))];
  const files = webFiles(context.web);
  app.use('/api', tellWebBuild(files));
  app.use('/api/v1', mount(common, gates, laterEntryRoutes(entryServices(context))));
  app.use('/api', noSuchRoute);
  app.use(serveWeb(files));
  app.use(noSuchRoute);
  app.use(answerProblems(context.log));
  return app;
}

import type { ErrorRequestHandler, Request, Response } from 'express';
import { fill, issueText, type Language, translate } from 'domain/core';
import type { Issue } from 'domain/schema';
import type { Logger } from 'pino';
import { languageOf } from '#http/language.ts';
import { problem, Problem } from '#use-cases/problems/problem.ts';
import { problems } from '#use-cases/problems/problems.ts';
import { requestIdOf } from '#http/request-log.ts';
import { NotWanted, QueueFull } from '#scheduling/work-queue.ts';
import {
  DamagedJournal,
  NewerStore,
  StorageBusy,
  StorageFull,
  StorageReadOnly,
  StoreUnreachable,
} from '#storage/problems.ts';

const pointer = (path: Issue['path']): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const errorOf = (issue: Issue, language: Language) => ({
  path: pointer(issue.path),
  code: issue.code,
  message: translate(issueText(issue), language),
});

/** A problem as RFC 9457 writes it, in the reader's language. */
function problemDocument({ is, status, facts }: Problem, language: Language): object {
  const { issues, current, usedBy, params = {} } = facts;
  const { title, detail } = problems[is];
  return {
    type: `/problems/${is}`,
    title: translate(title, language),
    status,
    detail: translate(fill(detail, params), language),
    ...(issues && { errors: issues.map((issue) => errorOf(issue, language)) }),
    ...(current !== undefined && { current }),
    ...(usedBy && { usedBy }),
  };
}

/** What Express and its body reader throw, by status. */
const byStatus: Readonly<Record<number, Problem['is']>> = {
  400: 'malformed',
  404: 'not-found',
  413: 'too-large',
  415: 'not-json',
};

function known(error: unknown): Problem | undefined {
  if (error instanceof Problem) return error;
  if (error instanceof StorageFull) return problem('storage-full');
  if (error instanceof StorageReadOnly) return problem('storage-read-only', { headers: { 'Retry-After': '30' } });
  if (error instanceof StoreUnreachable) return problem('not-ready', { headers: { 'Retry-After': '10' } });
  if (error instanceof StorageBusy) return problem('storage-busy', { headers: { 'Retry-After': '1' } });
  if (error instanceof DamagedJournal) return problem('damaged');
  if (error instanceof NewerStore) return problem('newer-data');
  if (error instanceof QueueFull)
    return problem(error.ofOne ? 'too-many-requests' : 'busy', { headers: { 'Retry-After': '2' } });
  const { status, limit } = error as { status?: number; limit?: number };
  const is = status === undefined ? undefined : byStatus[status];
  return is && problem(is, limit === undefined ? {} : { params: { limit: `${limit} B` } });
}

function send(request: Request, response: Response, found: Problem): void {
  const language = languageOf(request);
  response
    .status(found.status)
    .set({ 'Content-Language': language, Vary: 'Accept-Language', 'Cache-Control': 'no-store', ...found.facts.headers })
    .type('application/problem+json')
    .end(JSON.stringify(problemDocument(found, language)));
}

/** The one place where what was thrown becomes an answer. What is not foreseen is logged and says nothing of the inside. */
export const answerProblems =
  (log: Logger): ErrorRequestHandler =>
  (error, request, response, next) => {
    if (error instanceof NotWanted) return;
    const found = known(error);
    const requestId = requestIdOf(response);
    if (!found || found.status === 500) log.error({ requestId, err: error as unknown }, found?.is ?? 'unexpected');
    if (response.headersSent) return next(error);
    send(request, response, found ?? problem('unexpected', { params: { requestId } }));
  };

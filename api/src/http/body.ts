import { isPlainJson, issuesFrom } from 'domain/schema';
import express, { type RequestHandler } from 'express';
import type { z } from 'zod';
import { nextTurn } from '#scheduling/turns.ts';
import { problem } from '#use-cases/problems/problem.ts';

const onlyJson: RequestHandler = (request, _response, next) => {
  if (!request.is('application/json')) throw problem('not-json');
  next();
};

const onlyPlain: RequestHandler = (request, _response, next) => {
  if (!isPlainJson(request.body)) throw problem('malformed');
  next();
};

/** Bytes of a body from which on each step of reading it is a piece of work of its own. */
const longBody = 100_000;

/** Others get their turn between the steps of reading a long body. */
const pause: RequestHandler = async (request, _response, next) => {
  const length = Number(request.headers['content-length'] ?? longBody);
  if (length >= longBody) await nextTurn();
  next();
};

/** Reads a JSON body of at most `limit` bytes. */
export const readBody = (limit: number): RequestHandler[] => [
  onlyJson,
  express.json({ limit }),
  pause,
  onlyPlain,
  pause,
];

/** What was sent, once it has the shape asked for; otherwise every issue with its path. */
export function validated<T>(shape: z.ZodType<T>, sent: unknown): T {
  const read = shape.safeParse(sent);
  if (!read.success) throw problem('invalid', { issues: issuesFrom(read.error) });
  return read.data;
}

import { issuesFrom } from 'domain/schema';
import express, { type RequestHandler } from 'express';
import type { z } from 'zod';
import { problem } from '#use-cases/problems/problem.ts';

/** Deeper than anything the register holds, and shallow enough for code that walks a body. */
const maxDepth = 32;

function isShallowEnough(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth === maxDepth || Object.hasOwn(value, '__proto__')) return false;
  return Object.values(value).every((inner) => isShallowEnough(inner, depth + 1));
}

const onlyJson: RequestHandler = (request, _response, next) => {
  if (!request.is('application/json')) throw problem('not-json');
  next();
};

const onlyWalkable: RequestHandler = (request, _response, next) => {
  if (!isShallowEnough(request.body)) throw problem('malformed');
  next();
};

/** Reads a JSON body of at most `limit` bytes. */
export const readBody = (limit: number): RequestHandler[] => [onlyJson, express.json({ limit }), onlyWalkable];

/** What was sent, once it has the shape asked for; otherwise every issue with its path. */
export function validated<T>(shape: z.ZodType<T>, sent: unknown): T {
  const read = shape.safeParse(sent);
  if (!read.success) throw problem('invalid', { issues: issuesFrom(read.error) });
  return read.data;
}

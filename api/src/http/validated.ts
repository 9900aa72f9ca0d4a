import { issuesFrom } from 'domain/schema';
import type { z } from 'zod';
import { problem } from '#use-cases/problems/problem.ts';

/** What was sent, once it has the shape asked for; otherwise every issue with its path. */
export function validated<T>(shape: z.ZodType<T>, sent: unknown): T {
  const read = shape.safeParse(sent);
  if (!read.success) throw problem('invalid', { issues: issuesFrom(read.error) });
  return read.data;
}

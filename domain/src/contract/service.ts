import { z } from 'zod';
import { created, type Endpoints, file, json } from '#contract/endpoint.ts';

/** The example register, and the API described by itself. */
export const serviceEndpoints = {
  'POST /example': {
    body: z
      .strictObject({
        additional: z.boolean().default(false).describe('Beside what the register holds already'),
      })
      .meta({ id: 'Example' }),
    answer: created(z.strictObject({ created: z.int() }).meta({ id: 'ExampleLoaded' })),
  },
  'GET /openapi.json': { answer: file('application/json') },
  'GET /docs': { answer: file('text/html') },
  'GET /docs.css': { answer: file('text/css') },
} satisfies Endpoints;

const health = z.strictObject({ status: z.literal('ok') }).meta({ id: 'Health' });

const readiness = z
  .strictObject({
    status: z.literal('ok'),
    clock: z
      .strictObject({ line: z.int(), stamped: z.string(), followedBy: z.string() })
      .optional()
      .describe('Where the clock was wrong last: the line, its time, and the earlier time after it'),
  })
  .meta({ id: 'Readiness' });

/** For the monitoring of the server; at the root of the address. */
export const healthEndpoints = {
  'GET /healthz': { answer: json(health) },
  'GET /readyz': { answer: json(readiness) },
} satisfies Endpoints;

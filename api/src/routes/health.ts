import { healthEndpoints } from 'domain/contract';
import { problem } from '#use-cases/problems/problem.ts';
import type { ClockJump } from '#storage/clock.ts';
import { faultText } from '#storage/verdict-text.ts';
import type { Verification } from '#use-cases/log/verification.ts';
import { type AnyRoute, routesOf } from '#http/route.ts';

const route = routesOf(healthEndpoints);
const common = { group: 'Health', may: 'anyone' } as const;

/** What readiness is judged by. */
export interface Health {
  /** Whether the register can be read and the disk written. */
  readonly isReady: () => Promise<boolean>;
  readonly verification: Pick<Verification, 'fault'>;
  /** Where the clock was wrong last, as the journal shows. */
  clockJump(): ClockJump | undefined;
}

/** For the monitoring of the server; at the root of the address. */
export const healthRoutes = (health: Health): AnyRoute[] => [
  route('GET /healthz', { ...common, summary: 'Whether the server is alive', run: () => ({ status: 'ok' }) }),
  route('GET /readyz', {
    ...common,
    summary: 'Whether the register can be read, the disk written, and no verification has found damage',
    problems: ['not-ready', 'damage-found'],
    run: async ({ language }) => {
      const { fault } = health.verification;
      if (fault) throw problem('damage-found', { params: { fault: faultText(fault, language) } });
      if (!(await health.isReady())) throw problem('not-ready', { headers: { 'Retry-After': '10' } });
      const clock = health.clockJump();
      return { status: 'ok', ...(clock && { clock }) };
    },
  }),
];

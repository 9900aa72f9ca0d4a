import { logEndpoints, type VerdictAnswer } from 'domain/contract';
import type { Language } from 'domain/core';
import { type AnyRoute, routesOf } from '#http/route.ts';
import type { Verdict } from '#storage/journal.ts';
import { faultText, headText, parseHead } from '#storage/verdict-text.ts';
import { type LogDeps, readLog } from '#use-cases/log/log.ts';
import type { Verification } from '#use-cases/log/verification.ts';

const presentVerdict = (verdict: Verdict, language: Language): VerdictAnswer =>
  verdict.sound
    ? { sound: true, head: headText(verdict.head), redacted: verdict.redacted }
    : {
        sound: false,
        ...(verdict.seq !== undefined && { seq: verdict.seq }),
        fault: verdict.fault,
        message: faultText(verdict, language),
      };

const route = routesOf(logEndpoints);

/** The journal itself, for roles that may read and verify it. */
export function logRoutes(deps: LogDeps & { readonly verification: Verification }): AnyRoute[] {
  const verify = (head: string | undefined) => {
    const noted = head === undefined ? undefined : parseHead(head);
    return noted ? deps.verification.verifyNoted(noted) : deps.verification.verify();
  };
  return [
    route('GET /log', {
      group: 'Log',
      summary: 'Who did what when, newest first',
      may: { everywhere: 'read-log' },
      run: async ({ actor, query }) => readLog(deps, actor, query.page, query.size),
    }),
    route('GET /log/verify', {
      group: 'Log',
      summary: 'Whether every line is as it was written',
      may: 'verify',
      run: async ({ query, language }) => presentVerdict(await verify(query.head), language),
    }),
  ];
}

import { useNavigate, useSearch } from '@tanstack/react-router';
import { isCountry, kindOf } from 'domain/core';
import { impactKinds, type ImpactTarget } from 'domain/impact';
import { useCallback, useMemo } from 'react';
import type { ImpactParams } from '#register/entries/impact-query.ts';
import type { Search } from '#lib/search.ts';

export type ChangeBy = ImpactTarget['by'];
export const changesBy = ['entry', 'country', 'tool'] as const satisfies readonly ChangeBy[];

/** What the screen asks about, read from its address. */
export interface ImpactState {
  readonly by: ChangeBy;
  /** Absent until something is chosen. */
  readonly target: ImpactTarget | undefined;
}

const mayHaveImpact = (id: string): boolean => impactKinds.some((kind) => kind === kindOf(id));

function targetIn({ of, country, tool }: Search): ImpactTarget | undefined {
  if (of && mayHaveImpact(of)) return { by: 'entry', id: of };
  if (country && isCountry(country)) return { by: 'country', code: country };
  return tool ? { by: 'tool', code: tool } : undefined;
}

function readState(search: Search): ImpactState {
  const target = targetIn(search);
  return { target, by: target?.by ?? changesBy.find((by) => by === search['by']) ?? 'entry' };
}

const nothing = { of: undefined, country: undefined, tool: undefined, by: undefined };

/** What is asked about, as addresses and the API say it. */
export const paramsOf = (target: ImpactTarget): ImpactParams =>
  target.by === 'entry' ? { of: target.id } : { [target.by]: target.code };

/** What the screen asks about, and the ways to change it. */
export function useImpactState() {
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const state = useMemo(() => readState(search), [search]);
  const go = useCallback(
    (patch: object) =>
      void navigate({ to: '.', search: (before: object) => ({ ...before, ...nothing, ...patch }), resetScroll: false }),
    [navigate],
  );
  const ask = useCallback(
    (target: ImpactTarget | undefined) => go(target ? paramsOf(target) : { by: state.by }),
    [go, state.by],
  );
  const askBy = useCallback((by: ChangeBy) => go({ by }), [go]);
  return { state, ask, askBy };
}

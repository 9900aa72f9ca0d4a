import { useContext, useSyncExternalStore } from 'react';
import {
  isInside,
  type LiveFinding,
  LiveFindings,
  type Tally,
  tallyOf,
} from '#register/findings/live/live-findings.ts';
import { PlugInsContext } from '#register/form/plug-ins.ts';

const nothing = new LiveFindings();

const useLive = (): LiveFindings => useContext(PlugInsContext).findings ?? nothing;

/** What is found at a place of the form. */
export function useFindingsAt(place: string): readonly LiveFinding[] {
  const live = useLive();
  return useSyncExternalStore(live.subscribe, () => live.at(place)).filter(({ quiet }) => !quiet);
}

/** Everything that is found in the form. */
export function useAllFindings(): readonly LiveFinding[] {
  const live = useLive();
  return useSyncExternalStore(live.subscribe, live.all);
}

const told = (tally: Tally | undefined): string => (tally ? `${tally.count} ${tally.severity}` : '');

/** How much is found at some places and inside them: for what is folded. */
export function useTally(places: readonly string[]): Tally | undefined {
  const live = useLive();
  const look = () =>
    told(tallyOf(live.all().filter(({ quiet, place }) => !quiet && places.some((outer) => isInside(outer, place)))));
  // A text is the same while it says the same, so that nothing is drawn again for nothing.
  const [count = '', severity = ''] = useSyncExternalStore(live.subscribe, look).split(' ');
  return severity === '' ? undefined : { count: Number(count), severity: severity as Tally['severity'] };
}

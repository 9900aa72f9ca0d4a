import { useContext, useSyncExternalStore } from 'react';
import { type LiveFinding, LiveFindingStore, type Tally } from '#register/findings/live-finding-store.ts';
import { FieldExtensionsContext } from '#register/form/field-extensions.ts';

const nothing = new LiveFindingStore();

const useLiveFindings = (): LiveFindingStore => useContext(FieldExtensionsContext).findings ?? nothing;

/** What is found at a place of the form. */
export function useFindingsAt(place: string): readonly LiveFinding[] {
  const live = useLiveFindings();
  return useSyncExternalStore(live.subscribe, () => live.at(place)).filter(({ quiet }) => !quiet);
}

/** Everything that is found in the form. */
export function useAllFindings(): readonly LiveFinding[] {
  const live = useLiveFindings();
  return useSyncExternalStore(live.subscribe, live.all);
}

const tallyKey = (tally: Tally | undefined): string => (tally ? `${tally.count} ${tally.severity}` : '');

/** Whether the form has been evaluated yet. */
export function useIsEvaluated(): boolean {
  const live = useLiveFindings();
  return useSyncExternalStore(live.subscribe, live.isEvaluated);
}

/** How much is found at some places and inside them: for what is folded. */
export function useTally(places: readonly string[]): Tally | undefined {
  const live = useLiveFindings();
  const look = () => tallyKey(live.tally(places));
  // A text is the same while it says the same, so that nothing is drawn again for nothing.
  const [count = '', severity = ''] = useSyncExternalStore(live.subscribe, look).split(' ');
  return severity === '' ? undefined : { count: Number(count), severity: severity as Tally['severity'] };
}

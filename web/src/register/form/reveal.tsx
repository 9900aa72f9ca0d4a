import {
  createContext,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';

/** Where the reader is being taken: the name of a field, and a counter so that the same place can be asked for twice. */
interface Destination {
  readonly name: string;
  readonly turn: number;
}

interface Revealing {
  readonly destination: Destination | undefined;
  readonly reveal: (name: string) => void;
  /** The reader is there: what mounts later must not take the focus again. */
  readonly arrive: () => void;
}

const Reveal = createContext<Revealing>({ destination: undefined, reveal: () => {}, arrive: () => {} });

/** Lets anything inside take the reader to a field: what is folded on the way unfolds, then the field takes the focus. */
export function RevealProvider({ start, children }: { start?: string | undefined; children: ReactNode }) {
  const [destination, setDestination] = useState<Destination | undefined>(start ? { name: start, turn: 1 } : undefined);
  const turns = useRef(1);
  const reveal = useCallback((name: string) => {
    turns.current += 1;
    setDestination({ name, turn: turns.current });
  }, []);
  const arrive = useCallback(() => setDestination(undefined), []);
  const value = useMemo(() => ({ destination, reveal, arrive }), [destination, reveal, arrive]);
  return <Reveal value={value}>{children}</Reveal>;
}

/** Takes the reader to the field with this name. */
export const useReveal = (): ((name: string) => void) => useContext(Reveal).reveal;

const leadsThrough = (outer: string, name: string): boolean => name === outer || name.startsWith(`${outer}.`);

/** Whether something that folds is open: as it was last set, and opened when the reader is taken to one of `names` or into it. */
export function useExpanded(names: readonly string[], initially: boolean): [boolean, (open: boolean) => void] {
  const { destination } = useContext(Reveal);
  const turn = destination && names.some((name) => leadsThrough(name, destination.name)) ? destination.turn : 0;
  const [open, setOpen] = useState({ is: initially, turn: 0 });
  const opened = turn > open.turn ? { is: true, turn } : open;
  if (opened !== open) setOpen(opened);
  return [opened.is, (is) => setOpen({ is, turn: opened.turn })];
}

/** The number of the row of those called `name` that leads to where the reader is being taken, if one does. */
export function useRowOnTheWay(name: string): number | undefined {
  const { destination } = useContext(Reveal);
  return destination?.name.startsWith(`${name}.`)
    ? Number.parseInt(destination.name.slice(name.length + 1), 10)
    : undefined;
}

const inputs = 'input:not([type=hidden], :disabled), textarea, select';
/** Where there is nothing to write in, such as below rows. */
const buttons = 'button:not([tabindex="-1"])';

/** A reference for the box of a field that takes the focus when the reader is taken to it. */
export function useFocusOnReveal<T extends HTMLElement>(name: string): RefObject<T | null> {
  const box = useRef<T>(null);
  const { destination, arrive } = useContext(Reveal);
  useEffect(() => {
    if (destination?.name !== name) return;
    const scope = box.current?.querySelector<HTMLElement>('[data-control]') ?? box.current;
    box.current?.scrollIntoView({ block: 'center' });
    const target = scope?.querySelector<HTMLElement>(inputs) ?? scope?.querySelector<HTMLElement>(buttons);
    target?.focus({ preventScroll: true });
    arrive();
  }, [destination, name, arrive]);
  return box;
}

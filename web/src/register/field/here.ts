import { type FocusEvent, useState } from 'react';

interface Watching {
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** Whether the writer is inside a field. Only then do its small buttons stand in the way of the Tab key: a form has a hundred of them. */
export function useHere(): [here: boolean, watching: Watching] {
  const [here, setHere] = useState(false);
  return [
    here,
    {
      onFocus: () => setHere(true),
      onBlur: ({ currentTarget, relatedTarget }) => setHere(currentTarget.contains(relatedTarget)),
    },
  ];
}

import { type FocusEvent, useState } from 'react';

interface FocusProps {
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** Whether the writer is inside a field. Only then do its small buttons stand in the way of the Tab key: a form has a hundred of them. */
export function useFieldFocusWithin(): [focusWithin: boolean, focusProps: FocusProps] {
  const [focusWithin, setFocusWithin] = useState(false);
  return [
    focusWithin,
    {
      onFocus: () => setFocusWithin(true),
      onBlur: ({ currentTarget, relatedTarget }) => setFocusWithin(currentTarget.contains(relatedTarget)),
    },
  ];
}

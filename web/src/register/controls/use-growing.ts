import { type RefObject, useLayoutEffect, useRef } from 'react';

const growsByItself = (): boolean => CSS.supports('field-sizing', 'content');

/** Makes a text area as high as what is written in it, in browsers whose text areas do not grow by themselves. */
export function useGrowing(): RefObject<HTMLTextAreaElement | null> {
  const ref = useRef<HTMLTextAreaElement>(null);
  const written = useRef('');
  useLayoutEffect(() => {
    const area = ref.current;
    if (!area || area.value === written.current || growsByItself()) return;
    written.current = area.value;
    area.style.height = 'auto';
    const borders = area.offsetHeight - area.clientHeight;
    area.style.height = `${area.scrollHeight + borders}px`;
  });
  return ref;
}

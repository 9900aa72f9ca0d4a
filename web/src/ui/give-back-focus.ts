/** The element that has the focus; `undefined` when nothing has it. */
function focused(): HTMLElement | undefined {
  const element = document.activeElement;
  return element instanceof HTMLElement && element !== document.body ? element : undefined;
}

const isBehindModal = (element: Element): boolean => {
  const modal = [...document.querySelectorAll('dialog[open]')].at(-1);
  return modal !== undefined && !modal.contains(element);
};

/**
 * Takes the focus from what has it. The answer gives it back there; where that is gone or can no longer have it, to what stands around it,
 * and at last to the heading of the screen. Whatever has taken the focus meanwhile keeps it.
 */
export function takeFocus(): () => void {
  const holder = focused();
  const places: HTMLElement[] = [];
  for (let place = holder; place && place !== document.body; place = place.parentElement ?? undefined)
    places.push(place);
  holder?.blur();
  return () => {
    if (focused()) return;
    const heading = document.querySelector<HTMLElement>('main h1');
    for (const place of [...places.filter((one) => one.tagName !== 'MAIN'), heading, document.querySelector('main')]) {
      if (!place?.isConnected || isBehindModal(place)) continue;
      place.focus({ preventScroll: true });
      if (focused() === place) return;
    }
  };
}

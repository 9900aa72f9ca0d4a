/** Whether keys pressed there are text, and no commands. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    (/^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName) && target.getAttribute('type') !== 'checkbox'));

const typedIn = 'textarea, input:not([type=checkbox], [type=radio], [type=button], [type=submit]), [contenteditable]';

/**
 * Whether somebody wants undone what they did last, and it was not typing: with such a key the browser undoes what was typed last
 * anywhere on the page, which may be far out of sight.
 */
export const undoesNoTyping = ({ ctrlKey, metaKey, key, target }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) &&
  ['z', 'y'].includes(key.toLowerCase()) &&
  !(target instanceof Element && target.matches(typedIn));

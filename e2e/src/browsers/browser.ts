/** A browser with one page, driven by a protocol of its own. */
export interface Browser {
  readonly version: string;
  /** Goes to an address and waits until it is loaded. */
  open(address: string): Promise<void>;
  /** Evaluates the body of an asynchronous function in the page; what it returns goes through JSON. */
  evaluate(body: string): Promise<unknown>;
  /** Carries out what real hands would do. WebDriver and WebDriver BiDi describe it alike. */
  perform(sources: readonly Source[]): Promise<void>;
  /** Gives the page a size in its own pixels, or the nearest the browser can be made. */
  resize(width: number, height: number): Promise<void>;
  screenshot(): Promise<Buffer>;
  /** Errors, and violations of the Content-Security-Policy, since it was asked before. */
  complaints(): Promise<string[]>;
  close(): Promise<void>;
}

/** A kind of browser: what of it is not installed, as packages of Debian, and how to start it. */
export interface BrowserKind {
  readonly name: string;
  missing(): string[];
  start(): Promise<Browser>;
}

type KeyAction = { readonly type: 'keyDown' | 'keyUp'; readonly value: string };
type PointerAction =
  | { readonly type: 'pointerMove'; readonly x: number; readonly y: number }
  | { readonly type: 'pointerDown' | 'pointerUp'; readonly button: 0 };
export type Source =
  | { readonly type: 'key'; readonly id: string; readonly actions: readonly KeyAction[] }
  | { readonly type: 'pointer'; readonly id: string; readonly actions: readonly PointerAction[] };

/** Keys without a letter, by the characters that the protocols have for them. */
const special: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Control: '\uE009',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
};

const down = (value: string): KeyAction => ({ type: 'keyDown', value });
const up = (value: string): KeyAction => ({ type: 'keyUp', value });

/** A key with what is held meanwhile, as in `Control+s`. */
function pressed(combination: string): KeyAction[] {
  const keys = combination.split('+').map((key) => special[key] ?? key);
  return [...keys.map(down), ...keys.toReversed().map(up)];
}

const typed = (words: string): KeyAction[] => Array.from(words).flatMap((letter) => [down(letter), up(letter)]);

/** Keys pressed one after the other, and then words, with no pause between. */
export const keys = (combinations: readonly string[], words = ''): Source[] => [
  { type: 'key', id: 'keyboard', actions: [...combinations.flatMap(pressed), ...typed(words)] },
];

/** A click at a place of the page. */
export const clickAt = (x: number, y: number): Source[] => [
  {
    type: 'pointer',
    id: 'mouse',
    actions: [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  },
];

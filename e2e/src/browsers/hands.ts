import { until } from '#browsers/processes.ts';
import type { Screen } from '#browsers/screen.ts';

// What several steps of the path do alike.

export const password = 'slow green lanterns by the fjord';
interface Stored {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** What the server has, asked by the page itself. */
export const stored = (screen: Screen, path: string): Promise<Stored[]> =>
  screen.run(async (address) => {
    const answer = await fetch(`/api/v1/${address}`);
    const body = (await answer.json()) as { items?: Stored[] };
    return body.items ?? [body as Stored];
  }, path);

/** Goes on in the field that has the focus, and makes sure that it is the right one. */
const focused = (screen: Screen, name: string): Promise<unknown> =>
  until(`the focus in ${name}`, async () => (await screen.run(focusedName)) === name);
const focusedName = (): string => document.activeElement?.getAttribute('name') ?? '';

export async function signIn(screen: Screen, secret: string): Promise<void> {
  await screen.click('textbox', 'User name or e-mail address');
  await screen.press(['Control+a'], 'kari');
  await screen.press(['Tab', 'Control+a']);
  await focused(screen, 'password');
  await screen.press([], secret);
  await screen.press(['Enter']);
}

/** Types a name that is not there into a choice field and takes the offer to create it. */
export async function beginCreating(screen: Screen, field: string, name: string): Promise<void> {
  await screen.click('combobox', field);
  await screen.press(['Control+a'], name);
  await until(`“${name}” offered as new`, () =>
    screen.run(
      (wanted) => document.querySelector('[role=option][data-active=true]')?.textContent.includes(`“${wanted}”`),
      name,
    ),
  );
  await screen.press(['Enter']);
  await screen.see('textbox', 'Name', { isFocused: true, value: name });
}

/** Types the moment the dialog has gone, as somebody does who does not look up. */
export async function typeOn(screen: Screen, words: string): Promise<void> {
  await screen.run(async () => {
    while (document.querySelector('dialog')) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  await screen.type(words);
}

/** Opens the panel of the account and chooses something in it. */
export async function choose(screen: Screen, account: string, choice: string): Promise<void> {
  await screen.click('button', account);
  await screen.click('radio', choice);
  await screen.press(['Escape']);
}

import { beginCreating, password, signIn, stored, typeOn } from '#browsers/hands.ts';
import type { Step } from '#browsers/step.ts';

const notChosen = 'This is not chosen yet: pick it from the list, or clear it.';

/** From nothing to the first activity. */
export const making: readonly Step[] = [
  {
    name: 'the printed link makes the first account',
    go: async (screen, { setUpLink }) => {
      await screen.browser.open(setUpLink);
      await screen.click('textbox', 'Full name');
      await screen.type('Kari Nordmann');
      await screen.press(['Tab'], 'kari');
      await screen.press(['Tab'], 'kari@example.invalid');
      await screen.press(['Tab'], password);
      await screen.press(['Enter']);
      await screen.see('heading', 'How do you want to begin?');
      await screen.picture('set-up');
      await screen.click('link', 'Begin');
      await screen.see('heading', 'Overview');
      await screen.picture('overview');
    },
  },
  {
    name: 'a wrong password is refused in words, the right one signs in',
    go: async (screen) => {
      await screen.click('button', 'Your account');
      await screen.click('button', 'Sign out');
      await screen.see('heading', 'Sign in');
      await signIn(screen, 'not the password');
      await screen.see('alert', '');
      await screen.picture('sign-in-refused');
      await signIn(screen, password);
      await screen.see('heading', 'Overview');
    },
  },
  {
    name: 'an empty list says what to do',
    go: async (screen) => {
      await screen.click('link', /^Activities/);
      await screen.see('heading', 'Activities');
      await screen.reads('Nothing recorded yet');
      await screen.picture('list-empty');
      await screen.click('link', 'New');
    },
  },
  {
    name: 'a controller is created in place; words typed as the dialog closes stand where the focus is',
    go: async (screen) => {
      await screen.click('textbox', 'Name');
      await screen.type('Payroll');
      await beginCreating(screen, 'Controller', 'Nord');
      await screen.picture('create-in-place');
      await screen.press(['Escape'], 'lys');
      await screen.see('combobox', 'Controller', { value: 'Nordlys', isFocused: true });
      await beginCreating(screen, 'Controller', 'Nordlys AS');
      await screen.press(['Enter']);
      await screen.see('combobox', 'Controller', { value: 'Nordlys AS', isFocused: true });
      await beginCreating(screen, 'Systems', 'Polar');
      await screen.press(['Enter']);
      await typeOn(screen, 'Atl');
      await screen.see('button', 'Remove Polar');
      await screen.see('combobox', 'Systems', { value: 'Atl', isFocused: true });
    },
  },
  {
    name: 'a purpose, and words in a choice field that are not chosen',
    go: async (screen) => {
      await screen.click('button', 'Add purpose');
      await screen.see('textbox', 'Purpose', { isFocused: true });
      await screen.type('Pay wages and report them');
      await screen.press(['Control+s']);
      await screen.reads(notChosen);
      await screen.see('combobox', 'Systems', { value: 'Atl', isFocused: true, isInvalid: true });
      await screen.picture('not-chosen');
      if ((await stored(screen, 'activities')).length > 0) throw new Error('It was saved.');
      await screen.press(['Control+a', 'Backspace']);
    },
  },
  {
    name: 'Ctrl S pressed twice makes one entry',
    go: async (screen) => {
      await screen.press(['Control+s', 'Control+s']);
      await screen.at(/activities\/PA-0001/);
      await screen.reads(/Saved as version 1/);
      await screen.picture('form-saved');
      const made = await stored(screen, 'activities');
      if (made.length !== 1) throw new Error(`${made.length} entries were made.`);
    },
  },
];

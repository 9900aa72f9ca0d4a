import { choose, stored } from '#browsers/hands.ts';
import { until } from '#browsers/processes.ts';
import type { Screen } from '#browsers/screen.ts';
import type { Step } from '#browsers/step.ts';

const scheme = (): string => document.documentElement.dataset['scheme'] ?? '';
const language = (): string => document.documentElement.lang;

async function shown(screen: Screen, ask: () => string, wanted: string): Promise<void> {
  await until(wanted, async () => (await screen.run(ask)) === wanted);
}

/** Where the register was shown in full once more, in light and dark, wide and narrow. */
const tour = [
  '',
  'findings',
  'exports',
  'log',
  'activities',
  'activities/PA-0001',
  'activities/PA-0001/edit',
  'settings',
];

const isInSight = (): boolean => {
  const area = document.activeElement;
  return area !== null && area.clientHeight > 120 && area.scrollHeight <= area.clientHeight;
};

/** Whether there is a heading, and nothing more came from the server for half a second. */
const isShown = async (): Promise<boolean> => {
  const { length } = performance.getEntriesByType('resource');
  await new Promise((resolve) => setTimeout(resolve, 500));
  return document.querySelector('h1') !== null && performance.getEntriesByType('resource').length === length;
};

/** What sticks out to the side of the page. */
const overflow = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** What is done with it. */
export const using: readonly Step[] = [
  {
    name: 'the page shows what was saved',
    go: async (screen) => {
      await screen.click('button', 'Save and close');
      await screen.see('heading', 'Payroll');
      await screen.reads('Pay wages and report them');
      await screen.see('link', 'Nordlys AS');
      await screen.picture('page');
    },
  },
  {
    name: 'a list is searched and filtered',
    go: async (screen) => {
      await screen.click('link', /^Activities/);
      await screen.see('link', 'Payroll');
      await screen.press(['/'], 'nowhere');
      await screen.reads('Nothing matches');
      await screen.press(['Control+a'], 'pay');
      await screen.see('link', 'Payroll');
      await screen.press(['Enter', 'j', 'Enter']);
      await screen.see('heading', 'Payroll');
      await screen.click('link', /^Activities/);
      await screen.click('button', 'Filter');
      await screen.see('combobox', 'Field');
      await screen.press(['Tab'], 'Our');
      await screen.see('combobox', 'Field', { value: 'role' });
      await screen.picture('filter');
      await screen.click('button', 'Only where it is empty');
      await screen.at(/[?&]role=/);
      await screen.see('link', 'Payroll');
      await screen.picture('list');
    },
  },
  {
    name: 'it is edited and saved',
    go: async (screen) => {
      await screen.click('link', 'Payroll');
      await screen.click('link', 'Edit');
      await screen.click('textbox', 'Name');
      await screen.press(['Control+a'], 'Payroll and pensions');
      await screen.click('textbox', 'Description');
      for (const words of ['Wages', 'pensions', 'holiday pay', 'sick pay', 'travel'])
        await screen.press(['Enter'], words);
      await until('all that was typed in sight', () => screen.run(isInSight));
      await screen.press(['Control+s']);
      await screen.reads('Saved as version 2');
      await screen.click('link', 'Cancel');
      await screen.see('heading', 'Payroll and pensions');
    },
  },
  {
    name: 'its history tells who changed what',
    go: async (screen) => {
      await screen.click('link', 'History');
      await screen.reads(/Version 2[^]*Changed[^]*Version 1[^]*Created/);
      await screen.picture('history');
    },
  },
  {
    name: 'a finding is accepted for a time',
    go: async (screen) => {
      await screen.click('link', /^Findings/);
      await screen.click('checkbox', /^Select: /);
      await screen.picture('findings');
      await screen.click('button', 'Accept …');
      await screen.see('textbox', 'Reason', { isFocused: true });
      await screen.type('It is planned for spring');
      await screen.click('button', 'A month');
      await screen.picture('accept');
      await screen.click('button', 'Accept');
      await screen.see('button', 'Undo', { isFocused: true });
    },
  },
  {
    name: 'CSV is answered to a click',
    go: async (screen) => {
      await screen.click('link', /^Activities/);
      await screen.click('link', 'Download CSV');
      await until('the export in the log', async () =>
        (await stored(screen, 'log')).some(({ kind }) => kind === 'export'),
      );
      await screen.see('heading', 'Activities');
    },
  },
  {
    name: 'the menu opens what it folds',
    go: async (screen) => {
      await screen.click('button', 'More');
      await screen.see('link', /^Organisations/);
      await screen.picture('menu');
      await screen.press(['Control+k']);
      await screen.see('combobox', 'Find records and actions', { isFocused: true });
      await screen.type('Nordlys');
      await screen.see('option', /Nordlys AS/);
      await screen.picture('palette');
      await screen.press(['Enter']);
      await screen.see('heading', 'Nordlys AS');
    },
  },
  ...(['Dark', 'Light'] as const).map((appearance): Step => ({
    name: `${appearance.toLowerCase()}: every screen, wide and narrow, sticks out to no side`,
    go: async (screen, { address }) => {
      await choose(screen, 'Your account', appearance);
      await shown(screen, scheme, appearance.toLowerCase());
      for (const width of [390, 1280]) {
        await screen.browser.resize(width, 900);
        for (const path of tour) {
          await screen.browser.open(`${address}/${path}`);
          await until(`${path} shown`, () => screen.run(isShown));
          const name = path.replaceAll('/', '-') || 'overview';
          await screen.picture(`${appearance.toLowerCase()}-${width}-${name}`);
          const pixels = await screen.run(overflow);
          if (pixels > 0) throw new Error(`${pixels} pixels of ${path} stick out at ${width}.`);
        }
      }
    },
  })),
  {
    name: 'Norwegian is chosen, and spoken at once',
    go: async (screen) => {
      await choose(screen, 'Your account', 'Norsk bokmål');
      await shown(screen, language, 'nb');
      await screen.click('link', 'Oversikt');
      await screen.see('heading', 'Oversikt');
      await screen.picture('norwegian');
    },
  },
  {
    name: 'one signs out',
    go: async (screen) => {
      await screen.click('button', 'Din konto');
      await screen.click('button', 'Logg ut');
      await screen.see('heading', 'Logg inn');
      await screen.picture('signed-out');
    },
  },
];

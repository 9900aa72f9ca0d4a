import { useNavigate } from '@tanstack/react-router';
import { type Kind, kinds, languageFacts, offeredLanguages, registers, text } from 'domain/core';
import { setAppearance, useScheme } from '#lib/appearance.ts';
import { useAsOf } from '#lib/as-of.ts';
import { setLanguage, useLanguage, useText } from '#lib/language.ts';
import { useMayAtAll, useMayEverywhere } from '#lib/me.ts';
import { listParams } from '#lib/paths.ts';

/** Something the palette can do. */
export interface PaletteAction {
  readonly key: string;
  readonly label: string;
  readonly run: () => void;
}

const words = {
  goTo: text('Go to'),
  fresh: text('New', { context: 'verb' }),
  overview: text('Overview'),
  findings: text('Findings'),
  impact: text('What is affected'),
  exports: text('Exports'),
  log: text('Log'),
  settings: text('Settings'),
  law: text('Law tables'),
  dark: text('Dark appearance'),
  light: text('Light appearance'),
};

const places = [
  { to: '/', label: words.overview, may: 'read' },
  { to: '/findings', label: words.findings, may: 'read' },
  { to: '/impact', label: words.impact, may: 'read' },
  { to: '/exports', label: words.exports, may: 'export' },
  { to: '/log', label: words.log, may: 'read-log' },
  { to: '/settings', label: words.settings, may: 'read' },
  { to: '/settings/law', label: words.law, may: 'read' },
] as const;

/** The law tables have a screen of their own among the settings. */
const isListed = (kind: Kind): boolean => registers[kind].writeAction !== 'correct-law';

function useNavigationActions(): PaletteAction[] {
  const t = useText();
  const navigate = useNavigate();
  const may = { read: true, export: useMayAtAll('export'), 'read-log': useMayEverywhere('read-log') };
  const fixed = places
    .filter((place) => may[place.may])
    .map(({ to, label }) => ({ key: to, label: `${t(words.goTo)} ${t(label)}`, run: () => void navigate({ to }) }));
  const lists = kinds.filter(isListed).map((kind) => ({
    key: `list ${kind}`,
    label: `${t(words.goTo)} ${t(registers[kind].plural)}`,
    run: () => void navigate({ to: '/$plural', params: listParams(kind), search: {} }),
  }));
  return [...fixed, ...lists];
}

function useCreateActions(): PaletteAction[] {
  const t = useText();
  const navigate = useNavigate();
  const mayCreate = useMayAtAll('create');
  const asOf = useAsOf();
  const fresh = (kind: Kind): PaletteAction => ({
    key: `new ${kind}`,
    label: `${t(words.fresh)} ${t(registers[kind].label).toLowerCase()}`,
    run: () => void navigate({ to: '/$plural/new', params: listParams(kind), search: {} }),
  });
  return mayCreate && asOf === undefined
    ? kinds.filter((kind) => !registers[kind].createdInPlace && !registers[kind].writeAction).map(fresh)
    : [];
}

function useAppearances(): PaletteAction[] {
  const t = useText();
  const language = useLanguage();
  const scheme = useScheme();
  return [
    {
      key: 'scheme',
      label: t(scheme === 'dark' ? words.light : words.dark),
      run: () => setAppearance(scheme === 'dark' ? 'light' : 'dark'),
    },
    ...offeredLanguages
      .filter((other) => other !== language)
      .map((other) => ({
        key: `language ${other}`,
        label: languageFacts[other].name,
        run: () => void setLanguage(other),
      })),
  ];
}

/** Everything the palette can do for the signed-in account. */
export const useActions = (): PaletteAction[] => [
  ...useCreateActions(),
  ...useNavigationActions(),
  ...useAppearances(),
];

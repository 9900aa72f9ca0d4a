import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const trackerInventoryMissing = defineRule({
  id: 'tracker-inventory-missing',
  severity: 'required',
  cites: ['Directive 2002/58/EC Art. 5(3)', '13(2)(a)'],
  title: text('Tracker without name, provider or lifetime', 'Sporing uten navn, leverandør eller levetid'),
  message: text(
    'People must be told what is set, by whom, and how long it stays. Missing here: {what}.',
    'De registrerte skal få vite hva som settes, av hvem og hvor lenge det blir liggende. Her mangler {what}.',
  ),
  fix: text(
    'Fill it in; the provider of a tracker of your own is an internal recipient.',
    'Fyll det inn; leverandøren av egen sporing er en intern mottaker.',
  ),
  checks: [
    checkOn('tracker', ({ values: { name, provider, lifetime, consent } }, report) => {
      if (!name) report('name', { what: text('the name', 'navnet') });
      if (!lifetime) report('lifetime', { what: text('how long it stays', 'hvor lenge den blir liggende') });
      if (!provider && consent !== 'strictly-necessary')
        report('provider', { what: text('who provides it', 'hvem som leverer den') });
    }),
  ],
});

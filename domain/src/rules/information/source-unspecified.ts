import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isIdentified } from '#rules/facts/sources.ts';

export const sourceUnspecified = defineRule({
  id: 'source-unspecified',
  severity: 'required',
  cites: ['14(2)(f)'],
  title: text('Third-party source not identified', 'Kilde hos tredjepart ikke identifisert'),
  message: text(
    'The data come from somebody else, but nobody can tell from this who that is. People must be told the source.',
    'Opplysningene kommer fra noen andre, men ingen kan lese ut av dette hvem det er. De registrerte skal få vite kilden.',
  ),
  fix: text(
    'Name the source, or the register or kind of organisation it is.',
    'Oppgi kilden ved navn, eller hvilket register eller hva slags virksomhet det er.',
  ),
  checks: [
    checkOn('activity', ({ values }, report) => {
      for (const row of values.data ?? [])
        for (const source of row.sources ?? [])
          if (!isIdentified(source)) report(`data/${row.id}/sources/${source.id}/detail`);
    }),
  ],
});

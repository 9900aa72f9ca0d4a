import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const sourceMissing = defineRule({
  id: 'source-missing',
  severity: 'required',
  cites: ['14(2)(f)'],
  title: text('Source of the data not recorded', 'Kilden til opplysningene ikke oppgitt'),
  message: text(
    'It is not recorded where these data come from. Unless people give them themselves, they must be told the source.',
    'Det er ikke oppgitt hvor opplysningene kommer fra. Hvis de registrerte ikke gir dem selv, skal de få vite kilden.',
  ),
  fix: text(
    'Add the source, also when it is the data subject.',
    'Legg til kilden, også når det er den registrerte selv.',
  ),
  checks: [
    checkOn('activity', ({ values }, report) => {
      // Whoever placed the data here by inference cannot know where they come from either.
      for (const { id, category, sources, notAllocated } of values.data ?? [])
        if (category && !sources && !notAllocated) report(`data/${id}/sources`);
    }),
  ],
});

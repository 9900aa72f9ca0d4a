import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';
import { checkBasis } from '#rules/facts/legal-basis.ts';

export const publicTaskUnspecified = defineRule({
  id: 'public-task-unspecified',
  severity: 'required',
  cites: ['6(3)', '6(1)(e)'],
  title: text('Public task without the law', 'Offentlig oppgave uten loven'),
  message: text(
    'A public task or official authority is claimed, but the law that confers it is not named.',
    'Det påberopes en offentlig oppgave eller myndighet, men loven som gir den, er ikke oppgitt.',
  ),
  fix: text('Name the law and the section.', 'Oppgi loven og paragrafen.'),
  checks: [
    checkBasis('6-1-e', ({ id, law }, _, report) => {
      if (!law?.statute) report(`purposes/${id}/law/statute`);
    }),
  ],
});

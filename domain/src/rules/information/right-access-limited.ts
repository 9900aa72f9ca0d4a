import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isFree, isAgainstController } from '#rules/facts/rights.ts';

export const rightAccessLimited = defineRule({
  id: 'right-access-limited',
  severity: 'likely-unlawful',
  cites: ['12(5)', '15'],
  title: text('Access limited', 'Innsyn begrenset'),
  message: text(
    'Access is limited beforehand. Only requests that are manifestly unfounded or excessive may be refused or charged, one by one.',
    'Innsynet er begrenset på forhånd. Bare åpenbart grunnløse eller overdrevne krav kan avvises eller koste noe, etter en vurdering av hvert.',
  ),
  fix: text(
    'Remove the limit, and assess repeated requests one by one.',
    'Fjern begrensningen, og vurder gjentatte krav hver for seg.',
  ),
  checks: [
    checkOn('rights-procedure', (procedure, report) => {
      const { right, limit, cost } = procedure.values;
      if (!isAgainstController(procedure) || right !== 'access') return;
      if (limit) report('limit');
      if (cost && !isFree(cost)) report('cost');
    }),
  ],
});

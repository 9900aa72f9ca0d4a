import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { decidesAlone } from '#rules/facts/automated-decisions.ts';

export const automatedDecisionGroundMissing = defineRule({
  id: 'automated-decision-ground-missing',
  severity: 'required',
  cites: ['22(1)', '22(2)'],
  title: text('Automated decision without an exception', 'Automatisert avgjørelse uten unntak'),
  message: text(
    'Decisions about people are made by machine alone. That is only allowed for a contract, by law or with explicit consent, and none of these is recorded.',
    'Det treffes avgjørelser om personer uten at noe menneske deltar. Det er bare tillatt når en avtale gjør det nødvendig, når det er hjemlet i lov, eller med uttrykkelig samtykke, og ingen av delene er oppgitt.',
  ),
  fix: text('Choose the ground, or let a person decide.', 'Velg grunnlaget, eller la et menneske treffe avgjørelsen.'),
  checks: [
    checkOn('activity', (entry, report) => {
      if (decidesAlone(entry) && !entry.values.automatedDecision?.ground) report('automatedDecision/ground');
    }),
  ],
});

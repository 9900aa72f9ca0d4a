import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isUsed } from '#rules/facts/recipient.ts';

export const chainOrphan = defineRule({
  id: 'chain-orphan',
  severity: 'recommended',
  cites: ['28(4)'],
  title: text('Processor that nothing leads to', 'Databehandler som ingenting fører til'),
  message: text(
    'No activity, system, agreement or other processor leads to this processor, so it is open who engaged it.',
    'Verken en aktivitet, et system, en avtale eller en annen databehandler fører hit. Da er det uklart hvem som har engasjert denne databehandleren.',
  ),
  fix: text(
    'Enter who engaged it, or archive the entry.',
    'Oppgi hvem som har engasjert den, eller arkiver oppføringen.',
  ),
  checks: [
    checkOn(
      'recipient',
      (entry, report) => {
        const { role, engagedBy } = entry.values;
        if (role !== 'processor' || engagedBy || isUsed(entry)) return;
        if (entry.context.agreementsOf(entry.id).length === 0) report('engagedBy');
      },
      { needsFullRegister: true },
    ),
  ],
});

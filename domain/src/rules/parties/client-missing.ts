import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const clientMissing = defineRule({
  id: 'client-missing',
  severity: 'required',
  cites: ['30(2)(a)'],
  article30: true,
  title: text('Processor record without a controller', 'Databehandlerprotokoll uten behandlingsansvarlig'),
  message: text(
    'The controllers this is done for are not named. The record must hold each of them.',
    'De behandlingsansvarlige som dette gjøres for, er ikke navngitt. Protokollen skal inneholde hver av dem.',
  ),
  fix: text('Name each controller.', 'Oppgi hver behandlingsansvarlig.'),
  checks: [
    checkOn('processor-record', ({ values, context }, report) => {
      const engagements = values.engagements ?? [];
      if (engagements.length === 0) report('engagements');
      for (const { id, client } of engagements)
        if (client === undefined || context.entry('client', client)?.values.isGroup) report(`engagements/${id}/client`);
    }),
  ],
});

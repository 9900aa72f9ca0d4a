import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isOver, organisationOf } from '#rules/facts/activity.ts';
import { isPublicAuthority } from '#rules/facts/organisation.ts';
import { callsForOfficer, hasOfficer } from '#rules/facts/officer.ts';

export const dpoMandatory = defineRule({
  id: 'dpo-mandatory',
  severity: 'required',
  cites: ['37(1)'],
  title: text('Data protection officer appears mandatory'),
  message: text(
    'Public authorities, and organisations that monitor people or handle sensitive data on a large scale, must have a data protection officer. None is recorded.',
  ),
  fix: text('Designate a data protection officer, or correct the answer that says otherwise.'),
  checks: [
    checkOn('organisation', (entry, report) => {
      if (isPublicAuthority(entry) && !hasOfficer(entry)) report('dpo/answer');
    }),
    checkOn('activity', (entry, report) => {
      if (isOver(entry) || !callsForOfficer(entry)) return;
      const owner = entry.fact(organisationOf);
      // A public authority needs one whatever it does: that is reported once, for the organisation.
      if (owner && !hasOfficer(owner) && !isPublicAuthority(owner)) report('organisation');
    }),
  ],
});

import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const supervisoryComplaintMissing = defineRule({
  id: 'supervisory-complaint-missing',
  severity: 'required',
  cites: ['13(2)(d)', '77'],
  title: text('Right to complain not mentioned'),
  message: text(
    'People must be told that they may complain to a supervisory authority. The notice is not recorded as saying so.',
  ),
  fix: text('Tell about the right to complain and name the authority, then record it.'),
  checks: [
    checkOn('notice', ({ values: { complaint, rights } }, report) => {
      if (!complaint?.mentioned && !rights?.includes('complaint')) report('complaint/mentioned');
    }),
  ],
});

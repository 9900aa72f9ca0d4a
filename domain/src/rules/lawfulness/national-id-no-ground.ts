import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';
import { checkGround } from '#rules/facts/grounds-for-sensitive-data.ts';

export const nationalIdNoGround = defineRule({
  id: 'national-id-no-ground',
  severity: 'likely-unlawful',
  cites: ['87'],
  title: text('National identification number without a ground'),
  message: text(
    '“{category}” includes a national identification number{condition}. National law decides when it may be used, and no provision is named.',
  ),
  fix: text('Name the provision, or leave the number out.'),
  checks: [checkGround('national-id', 'nationalIdGround')],
});

import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';
import { organisationOf } from '#rules/facts/activity.ts';
import { checkGround } from '#rules/facts/grounds-for-sensitive-data.ts';

export const criminalDataNoGround = defineRule({
  id: 'criminal-data-no-ground',
  severity: 'likely-unlawful',
  cites: ['10'],
  title: text('Criminal-offence data without a ground in law'),
  message: text(
    '“{category}” includes data on criminal convictions or offences{condition}. They need official authority or a law that allows it, and neither is recorded.',
  ),
  fix: text('Name the law or the authority, or leave the data out.'),
  checks: [
    checkGround(
      'criminal',
      'article10Ground',
      (entry) => entry.fact(organisationOf)?.values.isPublicAuthority?.answer === 'yes',
    ),
  ],
});

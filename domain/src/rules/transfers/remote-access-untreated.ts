import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { namesOf } from '#rules/facts/countries.ts';
import { isDirect } from '#rules/facts/recipient.ts';
import { isOpen, onlyAccessesFrom, saysNoTool, uncovered } from '#rules/facts/third-countries.ts';

export const remoteAccessUntreated = defineRule({
  id: 'remote-access-untreated',
  severity: 'recommended',
  cites: ['44', 'EDPB Guidelines 05/2021'],
  title: text('Access from a third country not declared'),
  message: text(
    'The data can be read from {countries}. Remote access from a third country is a transfer, and nothing is recorded that it can rest on.',
  ),
  fix: text('Record the tool for these countries, or have the access stopped.'),
  checks: [
    checkOn(
      'recipient',
      (entry, report) => {
        const countries = uncovered(entry);
        if (countries.length === 0 || !countries.every((code) => onlyAccessesFrom(entry, code))) return;
        if (isDirect(entry) && !saysNoTool(entry) && isOpen(entry))
          report('safeguards', { countries: namesOf(countries) });
      },
      { needsFullRegister: true },
    ),
  ],
});

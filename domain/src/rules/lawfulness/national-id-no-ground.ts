import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';
import { checkGround } from '#rules/facts/grounds-for-sensitive-data.ts';

export const nationalIdNoGround = defineRule({
  id: 'national-id-no-ground',
  severity: 'likely-unlawful',
  cites: ['87'],
  title: text('National identification number without a ground', 'Fødselsnummer uten grunnlag'),
  message: text(
    '“{category}” includes a national identification number. National law decides when it may be used, and no provision is named.',
    '«{category}» omfatter fødselsnummer eller lignende. Nasjonal lov avgjør når det kan brukes, og ingen bestemmelse er oppgitt.',
  ),
  fix: text('Name the provision, or leave the number out.', 'Oppgi bestemmelsen, eller utelat nummeret.'),
  checks: [checkGround('national-id', 'nationalIdGround')],
});

import { text } from '#language/text.ts';
import { defineRule } from '#rules/engine/define-rule.ts';
import { checkGround } from '#rules/facts/grounds-for-sensitive-data.ts';

export const specialCategoryNoCondition = defineRule({
  id: 'special-category-no-condition',
  severity: 'likely-unlawful',
  cites: ['9(1)', '9(2)'],
  title: text('Special categories without a condition', 'Særlige kategorier uten vilkår'),
  message: text(
    '“{category}” includes special categories of data, and no condition that allows them is recorded. A legal basis alone is not enough.',
    '«{category}» omfatter særlige kategorier av opplysninger, og det er ikke oppgitt noe vilkår som tillater dem. Et behandlingsgrunnlag er ikke nok.',
  ),
  fix: text(
    'Choose the condition of Art. 9(2), or leave the data out.',
    'Velg vilkåret i art. 9 nr. 2, eller utelat opplysningene.',
  ),
  checks: [checkGround('special', 'article9Condition')],
});

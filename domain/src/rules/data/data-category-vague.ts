import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

export const dataCategoryVague = defineRule({
  id: 'data-category-vague',
  severity: 'recommended',
  cites: ['30(1)(c)', '5(1)(c)'],
  title: text('Data category open-ended or without elements'),
  message: text(
    '“{what}” is open-ended or has no elements, so nobody can tell what is processed or whether it is needed.',
  ),
  fix: text('List the elements, and take the open-ended mark away when the list is complete.'),
  checks: [
    checkOn('data-category', ({ id, values, context }, report) => {
      for (const element of values.elements ?? [])
        if (element.flags?.includes('open-ended'))
          report(`elements/${element.id}/flags`, { what: element.wording ?? element.name ?? '' });
      if (values.elements) return;
      for (const part of context.possibleUsers(id, 'data-category')) if (part.values.parent === id) return;
      report('elements', { what: values.name ?? id });
    }),
  ],
});

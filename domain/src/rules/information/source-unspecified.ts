import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isIdentified } from '#rules/facts/sources.ts';

export const sourceUnspecified = defineRule({
  id: 'source-unspecified',
  severity: 'required',
  cites: ['14(2)(f)'],
  title: text('Third-party source not identified'),
  message: text(
    'The data come from somebody else, but nobody can tell from this who that is. People must be told the source.',
  ),
  fix: text('Name the source, or the register or kind of organisation it is.'),
  checks: [
    checkOn('activity', ({ values, context }, report) => {
      for (const row of values.data ?? [])
        for (const source of row.sources ?? [])
          if (!isIdentified(context, source)) report(`data/${row.id}/sources/${source.id}/detail`);
    }),
  ],
});

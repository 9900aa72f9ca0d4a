import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import { isUnnamedSupplier } from '#rules/facts/unnamed-suppliers.ts';

export const processorUnnamed = defineRule({
  id: 'processor-unnamed',
  severity: 'required',
  cites: ['28(3)', '30(1)(d)', 'EDPB Opinion 22/2024', 'C-154/21'],
  title: text('Processor or supplier not identified'),
  message: text(
    'This stands for suppliers that nobody has named. The identity of every processor must be readily available, and people who ask are entitled to know the actual recipients.',
  ),
  fix: text(
    'Make an entry for each supplier with its name, address and contact person. If it is a single party after all, enter its name and untick that it is a category.',
  ),
  checks: [
    checkOn('recipient', (entry, report) => {
      if (isUnnamedSupplier(entry)) report('isCategory');
    }),
  ],
});

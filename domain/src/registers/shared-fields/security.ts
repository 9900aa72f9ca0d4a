import { text } from '#language/text.ts';
import { group, line, lines, ref, rows } from '#model/field.ts';

/** The security measures a record describes (Art. 30(1)(g), 30(2)(d)). */
export const security = (letter: '30(1)(g)' | '30(2)(d)') =>
  group(
    {
      label: text('Technical and organisational security measures'),
      cites: [letter, '32(1)'],
    },
    {
      measures: rows(
        { label: text('Measures'), cites: [letter], row: text('Measure'), title: 'measure' },
        {
          measure: ref('security-measure', { label: text('Security measure') }),
          note: line({ label: text('Note') }),
        },
      ),
      whyNotPossible: lines({
        label: text('Why a description is not possible'),
        cites: [letter],
      }),
    },
  );

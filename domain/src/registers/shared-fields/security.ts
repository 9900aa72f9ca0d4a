import { text } from '#language/text.ts';
import { group, line, lines, ref, rows } from '#model/field.ts';

/** The security measures a record describes (Art. 30(1)(g), 30(2)(d)). */
export const security = (letter: '30(1)(g)' | '30(2)(d)') =>
  group(
    {
      label: text('Technical and organisational security measures', 'Tekniske og organisatoriske sikkerhetstiltak'),
      cites: [letter, '32(1)'],
    },
    {
      measures: rows(
        { label: text('Measures', 'Tiltak'), cites: [letter], row: text('Measure', 'Tiltak'), title: 'measure' },
        {
          measure: ref('security-measure', { label: text('Security measure', 'Sikkerhetstiltak') }),
          note: line({ label: text('Note', 'Merknad') }),
        },
      ),
      whyNotPossible: lines({
        label: text('Why a description is not possible', 'Hvorfor en beskrivelse ikke er mulig'),
        cites: [letter],
      }),
    },
  );

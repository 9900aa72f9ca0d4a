import { columnsFor, type Sheet } from '#tables/columns/columns.ts';
import { stampColumns } from '#tables/columns/stamps.ts';
import type { ImpactRow } from '#impact/impact.ts';
import { impactPathText } from '#impact/impact-path-text.ts';
import { registers } from '#registers/registers.ts';
import { text } from '#language/text.ts';

const { single, several } = columnsFor<ImpactRow>();
const stamps = stampColumns<ImpactRow>(({ entry }) => entry);

/** What is affected if something changes: one row for each record that is touched. */
export const impactSheet: Sheet<ImpactRow> = {
  name: 'impact',
  label: text('What is affected'),
  about: text(
    'What is affected if a party, country, transfer tool, system, category, schedule or person changes: one row for each record that is touched.',
  ),
  columns: [
    stamps.register,
    stamps.asOf,
    single('ref', text('Reference'), [], ({ entry }) => entry.id),
    single('name', text('Name'), [], ({ entry }, { nameOf }) => nameOf(entry.id)),
    single('kind', text('Kind of record'), [], ({ entry }, { translate }) => translate(registers[entry.kind].label)),
    single('organisation', text('Organisation'), [], ({ entry: { values } }, { nameOf }) =>
      values.organisation === undefined ? undefined : nameOf(values.organisation),
    ),
    several('owners', text('Owners'), ['5(2)', '24'], ({ entry }, { nameOf }) =>
      (entry.values.owners ?? []).map(nameOf),
    ),
    several('how', text('How it is touched'), [], ({ touches }, { translate, nameOf }) =>
      touches.map((touch) => {
        const { label, steps } = impactPathText(touch);
        return [translate(label), ...steps.map(({ before, id }) => `${translate(before)}${nameOf(id)}`)].join('');
      }),
    ),
    several('personal_data_categories', text('Personal data'), ['30(1)(c)'], ({ data }, { nameOf }) =>
      data.map(nameOf),
    ),
    several('data_subject_categories', text('Data subjects'), ['30(1)(c)'], ({ dataSubjects }, { nameOf }) =>
      dataSubjects.map(nameOf),
    ),
    single(
      'people',
      text('Approximate number of data subjects'),
      [],
      ({ entry: { values } }) => ('dataSubjectCount' in values ? values.dataSubjectCount?.toString() : undefined),
      'number',
    ),
    several('clients', text('Controllers'), ['30(2)(a)'], ({ entry: { values } }, { nameOf }) => [
      ...new Set(
        'engagements' in values ? (values.engagements ?? []).flatMap(({ client }) => client ?? []).map(nameOf) : [],
      ),
    ]),
    stamps.version,
    stamps.toVerify,
    stamps.hash,
  ],
};

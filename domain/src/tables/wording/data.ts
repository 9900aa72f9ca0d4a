import { isClassified, type Sensitive, type SensitiveSign, sensitiveSigns } from '#derived/sensitive-data.ts';
import type { ExportContext } from '#tables/columns/context.ts';
import { joinParts, labelled, withDetails } from '#tables/wording/phrases.ts';
import { entryIn } from '#entries/register.ts';
import { registerOf, type EntryValues } from '#registers/registers.ts';
import { text } from '#language/text.ts';

type Activity = EntryValues<'activity'>;
type DataRow = NonNullable<Activity['data']>[number];
type Element = NonNullable<EntryValues<'data-category'>['elements']>[number];

const row = registerOf.activity.fields.data.fields;
const kinds = registerOf['data-category'].fields.sensitiveKinds;

const words = {
  noCategory: text('Data category not recorded'),
  noSubject: text('Data subjects not recorded'),
  inferred: text('allocation inferred by a reader'),
  onlyIf: text('only if'),
  none: text('None, as classified'),
  notClassified: text('Not classified'),
};

const unique = (items: readonly string[]): string[] => [...new Set(items)];

/** The name of a row's category. */
export const categoryName = ({ category }: DataRow, context: ExportContext): string =>
  category ? context.nameOf(category) : context.translate(words.noCategory);

const elementsOf = (category: string, { state }: ExportContext): readonly Element[] =>
  entryIn(state, 'data-category', category)?.values.elements ?? [];

const elementNames = (category: string, context: ExportContext): string =>
  elementsOf(category, context)
    .flatMap(({ name, wording }) => name ?? wording ?? [])
    .join(', ');

/** The elements used here, or those of the category; an inferred allocation is marked. */
const formatCategory = (data: DataRow, context: ExportContext): string =>
  withDetails(categoryName(data, context), [
    data.elements ?? (data.category && context.memoizeById(elementNames, data.category)),
    data.notAllocated && context.translate(words.inferred),
  ]);

/** The categories of data subjects an activity names anywhere (Art. 30(1)(c)). */
export function dataSubjectsOf({ data = [], purposes = [] }: Activity, context: ExportContext): string[] {
  return unique([...data, ...purposes].flatMap(({ dataSubjects }) => dataSubjects ?? [])).map(context.nameOf);
}

/** The categories of personal data with their elements (Art. 30(1)(c)). */
export function dataCategoriesOf({ data = [] }: Activity, context: ExportContext): string[] {
  const said = new Map<string, string>();
  for (const one of data) {
    const key = JSON.stringify([one.category, one.elements, one.notAllocated]);
    if (!said.has(key)) said.set(key, formatCategory(one, context));
  }
  return unique([...said.values()]);
}

/** A category and the party that holds it, when that is not the organisation itself. */
const formatData = (data: DataRow, context: ExportContext): string =>
  withDetails(categoryName(data, context), [
    data.holder && labelled(context.translate(row.holder.label), context.nameOf(data.holder)),
  ]);

/** The data by data subject: one text for each category of data subjects. */
export function dataBySubject({ data = [] }: Activity, context: ExportContext): string[] {
  const held = new Map<string, Set<string>>();
  for (const one of data) {
    const said = formatData(one, context);
    for (const subject of one.dataSubjects ?? ['']) {
      const about = held.get(subject);
      if (about) about.add(said);
      else held.set(subject, new Set([said]));
    }
  }
  return [...held].map(([subject, categories]) => {
    const name = subject ? context.nameOf(subject) : context.translate(words.noSubject);
    return `${name}: ${[...categories].join(', ')}`;
  });
}

/** One sign of a category in words: what it is, and the element that is it, where that is known. */
function formatSign(
  category: string,
  { is, special, element: part, condition }: SensitiveSign,
  context: ExportContext,
) {
  const said = special === undefined ? is : special;
  const name = joinParts([context.nameOf(category), part?.name ?? part?.wording], ': ');
  const when = condition !== undefined && `${context.translate(words.onlyIf)} ${condition}`;
  return joinParts([context.format(kinds, [said]), withDetails(name, [when])], ' – ');
}

const valuesOf = (category: string, { state }: ExportContext): EntryValues<'data-category'> =>
  entryIn(state, 'data-category', category)?.values ?? {};

const signed = (is: Sensitive) => (category: string, context: ExportContext) => {
  const values = valuesOf(category, context);
  return {
    said: sensitiveSigns(values).flatMap((sign) => (sign.is === is ? formatSign(category, sign, context) : [])),
    isKnown: isClassified(values, is),
  };
};

const signs = { special: signed('special'), criminal: signed('criminal'), 'national-id': signed('national-id') };

const categoriesIn = ({ data = [] }: Activity): string[] => unique(data.flatMap(({ category }) => category ?? []));

/** What makes the data of an activity sensitive in one way. */
export const elementsWith = (is: Sensitive, values: Activity, context: ExportContext): string[] =>
  unique(categoriesIn(values).flatMap((category) => context.memoizeById(signs[is], category).said));

/**
 * The same, with the categories of which nobody has said whether they are; "none" only where that was said of all of them
 * (Art. 9(1), 10).
 */
export function elementsWithOrNone(is: Sensitive, values: Activity, context: ExportContext): string[] {
  const categories = categoriesIn(values);
  const open = categories.filter((category) => !context.memoizeById(signs[is], category).isKnown);
  const found = elementsWith(is, values, context);
  if (open.length > 0)
    return [...found, labelled(context.translate(words.notClassified), open.map(context.nameOf).join(', '))];
  return found.length === 0 && categories.length > 0 ? [context.translate(words.none)] : found;
}

/** Where the data come from, category by category (Art. 14(2)(f)). */
export const sourcesOf = ({ data = [] }: Activity, context: ExportContext): string[] =>
  data.flatMap((one) =>
    (one.sources ?? []).map(({ kind, detail, condition }) => {
      const source = context.format(row.sources.fields.kind, kind);
      const when = condition && `${context.translate(words.onlyIf)} ${condition}`;
      return `${categoryName(one, context)}: ${withDetails(source, [detail, when])}`;
    }),
  );

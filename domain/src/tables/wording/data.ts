import type { ExportContext } from '#tables/columns/context.ts';
import { joinParts, labelled, withDetails } from '#tables/wording/phrases.ts';
import { entryIn } from '#entries/register.ts';
import { registerOf, type EntryValues } from '#registers/registers.ts';
import { text } from '#language/text.ts';

type Activity = EntryValues<'activity'>;
type DataRow = NonNullable<Activity['data']>[number];
type Element = NonNullable<EntryValues<'data-category'>['elements']>[number];
type Flag = NonNullable<Element['flags']>[number];

const row = registerOf.activity.fields.data.fields;
const element = registerOf['data-category'].fields.elements.fields;

const words = {
  noCategory: text('Data category not recorded'),
  noSubject: text('Data subjects not recorded'),
  inferred: text('allocation inferred by a reader'),
  onlyIf: text('only if'),
  noneFlagged: text('None among the recorded elements'),
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

/** Finds the elements of a category that carry a sign, in words; `undefined` when its elements are not recorded. */
const signed =
  (sign: (part: Element, context: ExportContext) => string) =>
  (category: string, context: ExportContext): readonly string[] | undefined => {
    const elements = elementsOf(category, context);
    if (elements.length === 0) return undefined;
    return elements.flatMap((part) => {
      const said = sign(part, context);
      const name = joinParts([context.nameOf(category), part.name ?? part.wording], ': ');
      const condition = part.condition && `${context.translate(words.onlyIf)} ${part.condition}`;
      return said ? [joinParts([said, withDetails(name, [condition])], ' – ')] : [];
    });
  };

const withFlag = (flag: Flag) =>
  signed(({ flags = [] }, context) => (flags.includes(flag) ? context.format(element.flags, [flag]) : ''));

const signs = {
  special: signed(({ special }, context) => context.format(element.special, special)),
  criminal: withFlag('criminal'),
  'national-id': withFlag('national-id'),
};

/** The elements of an activity's data that carry a sign. */
export const elementsWith = (sign: keyof typeof signs, { data = [] }: Activity, context: ExportContext): string[] =>
  unique(
    unique(data.flatMap(({ category }) => category ?? [])).flatMap(
      (category) => context.memoizeById(signs[sign], category) ?? [],
    ),
  );

/** The same; "none" when there is none and every category has its elements recorded (Art. 9(1), 10). */
export function elementsWithOrNone(sign: keyof typeof signs, values: Activity, context: ExportContext): string[] {
  const found = elementsWith(sign, values, context);
  const isKnown = ({ category }: DataRow): boolean =>
    category !== undefined && context.memoizeById(signs[sign], category) !== undefined;
  const allKnown = values.data?.length && values.data.every(isKnown);
  return found.length === 0 && allKnown ? [context.translate(words.noneFlagged)] : found;
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

import { entryIn, type RegisterState } from '#entries/register.ts';
import type { EntryValues } from '#registers/registers.ts';

type Category = EntryValues<'data-category'>;
type Element = NonNullable<Category['elements']>[number];

/** What calls for a ground of its own beside Art. 6: special categories, criminal offences, national identification numbers (Art. 9, 10, 87). */
export type Sensitive = 'special' | 'criminal' | 'national-id';

/** Something recorded that makes a category of data sensitive: of the category as a whole, or of one element. */
export interface SensitiveSign {
  readonly is: Sensitive;
  /** The code of the special category it is. */
  readonly special?: NonNullable<Element['special']>;
  readonly element?: Element;
  /** In words, when it is so only then. */
  readonly condition?: string;
}

type Kind = NonNullable<Category['sensitiveKinds']>[number];

const signOf = (kind: Kind): SensitiveSign =>
  kind === 'criminal' || kind === 'national-id' ? { is: kind } : { is: 'special', special: kind };

function signsOfElement(element: Element): SensitiveSign[] {
  const { special, flags = [], condition } = element;
  const kinds = [
    ...(special ? [special] : []),
    ...flags.filter((flag) => flag === 'criminal' || flag === 'national-id'),
  ];
  return kinds.map((kind) => ({ ...signOf(kind), element, ...(condition !== undefined && { condition }) }));
}

/** All that makes a category sensitive. */
export const sensitiveSigns = ({ sensitiveKinds = [], elements = [] }: Category): SensitiveSign[] => [
  ...sensitiveKinds.map(signOf),
  ...elements.flatMap(signsOfElement),
];

/** Whether somebody has said of a category whether it is sensitive in this way: silence never means that it is not. */
export const isClassified = (values: Category, is: Sensitive): boolean =>
  values.sensitive?.answer === 'no' ||
  values.sensitive?.answer === 'yes' ||
  sensitiveSigns(values).some((sign) => sign.is === is);

/** What makes a category of data sensitive: codes of special categories (Art. 9), criminal data (Art. 10), national identification numbers (Art. 87). */
export interface CategoryFlags {
  readonly special: readonly string[];
  readonly criminal: boolean;
  readonly nationalId: boolean;
}

const flagsOf = (signs: readonly SensitiveSign[]): CategoryFlags => ({
  special: [...new Set(signs.flatMap(({ special }) => special ?? []))],
  criminal: signs.some(({ is }) => is === 'criminal'),
  nationalId: signs.some(({ is }) => is === 'national-id'),
});

/** What makes a category of data sensitive. */
export const sensitiveCategory = (values: Category): CategoryFlags => flagsOf(sensitiveSigns(values));

type Activity = EntryValues<'activity'>;

/** The values of the categories of data an activity records, by reference. */
function* categoriesOf(values: Activity, state: RegisterState): Generator<[id: string, values: Category]> {
  for (const id of new Set((values.data ?? []).flatMap(({ category }) => category ?? [])))
    yield [id, entryIn(state, 'data-category', id)?.values ?? {}];
}

/** What makes the data of an activity sensitive, all categories together. */
export const sensitiveData = (values: Activity, state: RegisterState): CategoryFlags =>
  flagsOf([...categoriesOf(values, state)].flatMap(([, category]) => sensitiveSigns(category)));

/** The sensitive ones among the categories of data an activity records, by reference. */
export function sensitiveCategories(values: Activity, state: RegisterState): Record<string, CategoryFlags> {
  const found: Record<string, CategoryFlags> = {};
  for (const [id, category] of categoriesOf(values, state)) {
    const signs = sensitiveSigns(category);
    if (signs.length > 0) found[id] = flagsOf(signs);
  }
  return found;
}

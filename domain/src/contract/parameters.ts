import { z } from 'zod';
import { actions } from '#access/roles.ts';
import { isDate } from '#model/dates.ts';

/** A list in an answer, as the code that makes or reads it has it: it is never changed. */
export const listOf = <S extends z.ZodType>(shape: S): z.ZodType<readonly z.output<S>[]> => z.array(shape);

/** Several of something, and nothing else. */
export const itemsOf = <S extends z.ZodType>(shape: S) => z.strictObject({ items: listOf(shape) });

/** A UTC time, `YYYY-MM-DDTHH:MM:SS.sssZ`. */
export const time = z.iso.datetime();

/** What the account of the request may do. */
export const allowed = listOf(z.enum(actions));

/** The titles of entries by reference. */
export const names = z
  .record(z.string(), z.string())
  .describe('The title of every entry the answer refers to, by reference');

/** A whole number of an address, between two inclusive; a program may hand it in as a number. */
export const wholeNumber = (least: number, most: number): z.ZodType<number, string | number> =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.int().min(least).max(most))
    .meta({
      override: ({ jsonSchema }: { jsonSchema: object }) =>
        void Object.assign(jsonSchema, { type: 'integer', minimum: least, maximum: most, pattern: undefined }),
    });

/** Which page of a list, counted from 1, and how many items one holds. */
export const pagination = (usual: number) => ({
  page: wholeNumber(1, 1_000_000).default(1),
  size: wholeNumber(1, 500).default(usual),
});

/** How many items there are in all, which page this is, and how many a page holds. */
export const paginated = { total: z.int(), page: z.int(), size: z.int() };

/** A calendar date, `YYYY-MM-DD`. */
export const calendarDate = z
  .string()
  .refine(isDate, { params: { code: 'not-a-date' } })
  .meta({ format: 'date' });

/** The reference of an entry as a parameter; whether there is such an entry is checked later. */
export const reference = z.string().max(20);

const stated = z
  .string()
  .max(2000)
  .refine((text) => text.isWellFormed() && !text.includes('\0'), { params: { code: 'malformed-text' } });

/** The reason of a change, as its author gives it. */
export const requiredReason = stated.refine((text) => text.trim() !== '', { params: { code: 'required' } });

/** The same where a reason may be left out; one that says nothing is left out. */
export const optionalReason = stated
  .optional()
  .transform((text) => (text === undefined || text.trim() === '' ? undefined : text));

/** One page of a list. */
export interface Paginated<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly page: number;
  readonly size: number;
}

import { z } from 'zod';
import { isDate, parsePeriod } from '#model/dates.ts';
import type { Field, Fields, TextField } from '#model/field.ts';
import { registers, type Kind } from '#registers/registers.ts';
import { isCountry } from '#language/countries.ts';

/** The longest list of rows, references or texts one field takes. */
export const maxItems = 2000;

const formats: Record<NonNullable<TextField['format']>, RegExp> = {
  email: /^[^\s@<>]+@[^\s@<>]+$/,
  url: /^https?:\/\/[^\s<>"]+$/i,
  phone: /^[+()\d][\d\s()./+-]{1,39}$/,
  language: /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
};

const wellFormed = (value: string): boolean => value.isWellFormed() && !value.includes('\0');

/** `params.code` of the issues this file adds to zod's own. */
const says = (code: string) => ({ params: { code } });

function textSchema(field: TextField) {
  let schema = z.string().max(field.max).refine(wellFormed, says('malformed-text'));
  if (!field.lines) schema = schema.refine((value) => !/[\r\n\u2028\u2029]/.test(value), says('one-line'));
  const format = field.format && formats[field.format];
  return format ? schema.refine((value) => format.test(value), says(`not-${field.format}`)) : schema;
}

const unique = (items: readonly string[]): boolean => new Set(items).size === items.length;
const list = (item: z.ZodType<string>) => z.array(item).max(maxItems).refine(unique, says('repeated'));
const refSchema = (to: readonly string[]) => {
  const prefixes = to.map((kind) => registers[kind as Kind].prefix);
  return z
    .string()
    .regex(new RegExp(`^(${prefixes.join('|')})-\\d{4,9}$`))
    .meta({ description: `Reference of: ${to.join(', ')}` });
};
const countrySchema = z.string().refine(isCountry, says('not-a-country')).meta({ description: 'ISO 3166-1 alpha-2' });
const dateSchema = z.string().refine(isDate, says('not-a-date')).meta({ format: 'date' });
const answerSchema = z
  .strictObject({
    answer: z.enum(['yes', 'no', 'unknown', 'not-stated']),
    confirmedBy: z.string().max(200).refine(wellFormed, says('malformed-text')).optional(),
    confirmedOn: dateSchema.optional(),
  })
  .meta({ id: 'Answer', description: 'A three-valued answer, kept apart from silence' });
const rowId = z.string().regex(/^[A-Za-z0-9_-]{1,40}$/);

function fieldSchema(field: Field): z.ZodType {
  switch (field.type) {
    case 'text':
      return textSchema(field);
    case 'texts':
      return z.array(textSchema({ ...field, type: 'text' })).max(maxItems);
    case 'number':
      return z.int().min(0);
    case 'flag':
      return z.boolean();
    case 'date':
      return dateSchema;
    case 'period':
      return z
        .string()
        .refine((value) => parsePeriod(value) !== undefined, says('not-a-period'))
        .meta({ format: 'duration' });
    case 'country':
      return countrySchema;
    case 'countries':
      return list(countrySchema);
    case 'code':
      return z.string().regex(field.scheme === 'rule' ? /^[a-z0-9-]{2,80}$/ : /^[a-z-]{2,20}:[A-Za-z0-9]{1,100}$/);
    case 'choice':
      return z.enum(field.of.terms.map((term) => term.code));
    case 'choices':
      return list(z.enum(field.of.terms.map((term) => term.code)));
    case 'ref':
      return refSchema(field.to);
    case 'refs':
      return list(refSchema(field.to));
    case 'answer':
      return answerSchema;
    case 'group':
      return z.strictObject(shapeOf(field.fields));
    case 'rows':
      return z
        .array(z.strictObject({ id: rowId, ...shapeOf(field.fields) }))
        .max(maxItems)
        .refine((items) => unique(items.map((item) => item.id)), says('repeated'));
  }
}

const shapeOf = (fields: Fields): Record<string, z.ZodType> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, fieldSchema(field).optional().meta(describe(field))]),
  );

const describe = (field: Field) => ({
  title: field.label.en,
  ...(field.cites?.length && { description: `Art. ${field.cites.join(', ')}` }),
});

const schemas = new Map<Kind, z.ZodObject>();

/** The zod schema of a kind's values: every field optional, unknown fields refused by name. Made once, from the definition. */
export function schemaOf(kind: Kind): z.ZodObject {
  const made = schemas.get(kind) ?? z.strictObject(shapeOf(registers[kind].fields));
  schemas.set(kind, made);
  return made;
}

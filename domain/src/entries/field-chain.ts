import type { Field, Fields } from '#model/field.ts';
import { type Kind, registers } from '#registers/registers.ts';
import type { Language } from '#language/languages.ts';
import { translate } from '#language/translate.ts';

/** The fields on the way to a place of names and row ids, outermost first; row ids are passed over. */
function fieldChainOf(fields: Fields, path: readonly string[]): Field[] {
  const [name, ...rest] = path;
  const field = name === undefined || !Object.hasOwn(fields, name) ? undefined : fields[name];
  if (!field) return [];
  if (field.type === 'group') return [field, ...fieldChainOf(field.fields, rest)];
  if (field.type === 'rows') return [field, ...fieldChainOf(field.fields, rest.slice(1))];
  return [field];
}

/** The definitions on the way to a place in an entry, outermost first. */
export const fieldChainIn = (kind: Kind, path: readonly string[]): Field[] =>
  fieldChainOf(registers[kind].fields, path);

/** A place in an entry in words: "Recipients › Which data". */
export const formatPath = (kind: Kind, path: readonly string[], language: Language): string =>
  fieldChainIn(kind, path)
    .map((field) => translate(field.label, language))
    .join(' › ');

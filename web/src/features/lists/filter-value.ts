import type { Field } from 'domain/core';

/** What a filter's plain text would be as a stored value, so that it can be said in words. */
export function storedOf(field: Field, value: string): unknown {
  switch (field.type) {
    case 'flag':
      return value === 'yes';
    case 'answer':
      return { answer: value };
    case 'choices':
    case 'countries':
    case 'refs':
      return [value];
    default:
      return value;
  }
}

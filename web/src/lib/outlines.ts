import { type Kind, kinds, type Outline, outlineOf, registers } from 'domain/core';

/**
 * What links and lists need to know of every kind. The build works this out and puts the result here: the whole definitions, with
 * every field and vocabulary, come with the pages and forms that show them.
 */
export const outlines = Object.fromEntries(kinds.map((kind) => [kind, outlineOf(registers[kind])])) as Readonly<
  Record<Kind, Outline>
>;

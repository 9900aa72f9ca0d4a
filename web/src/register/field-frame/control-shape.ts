import type { Field } from 'domain/core';

/** The types of fields that are one control; groups and rows hold fields of their own. */
export type LeafType = Exclude<Field['type'], 'group' | 'rows'>;

/** Types made of several inputs, which a label cannot point at: they are groups named by it. */
const composite = new Set<Field['type']>(['period', 'flag', 'choices', 'answer']);
export const isComposite = (type: LeafType): boolean => composite.has(type);

/** Types whose control reads well beside another one. */
const narrow = new Set<Field['type']>(['number', 'date', 'choice', 'country', 'code', 'ref', 'flag']);
export const isNarrow = (field: Field): boolean => narrow.has(field.type) || (field.type === 'text' && !field.lines);

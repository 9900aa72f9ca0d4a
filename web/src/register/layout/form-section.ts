import type { ReactNode } from 'react';
import { type Kind, registers, type Text } from 'domain/core';

/** A part of a form, as its outline lists it. */
export interface FormSection {
  readonly id: string;
  readonly title: Text;
  /** The letter of Article 30 it answers. */
  readonly letter?: string;
  readonly cites?: readonly string[];
  /** The fields of the entry that stand here. */
  readonly fields: readonly string[];
  /** How they are laid out, when one after the other does not read well. */
  readonly body?: ReactNode;
}

/** The form that follows from a definition: plain fields first, then each group and each list of rows under its own name. */
export function derivedSections(kind: Kind): FormSection[] {
  const { fields, label, cites } = registers[kind];
  const entries = Object.entries(fields).filter(([name]) => name !== 'remarks');
  const plain = entries.filter(([, field]) => field.type !== 'rows' && field.type !== 'group');
  const deep = entries.filter(([, field]) => field.type === 'rows' || field.type === 'group');
  return [
    { id: 'about', title: label, cites, fields: plain.map(([name]) => name) },
    ...deep.map(([name, field]) => ({ id: name, title: field.label, cites: field.cites ?? [], fields: [name] })),
  ];
}

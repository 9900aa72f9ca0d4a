import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Field, Fields, Kind } from 'domain/core';

/** A place in a form: the top of an entry, a group in it, or a row. */
interface Scope {
  readonly kind: Kind;
  readonly fields: Fields;
  /** What react-hook-form calls the place: empty at the top, `purposes.0` in a row. */
  readonly name: string;
  /** The place as names and row ids, joined by "/" as in remarks; empty at the top. */
  readonly place: string;
  /** The names alone, joined by dots. */
  readonly path: string;
}

const ScopeContext = createContext<Scope | undefined>(undefined);

export function FieldScope({ kind, fields, name, place, path, children }: Scope & { children: ReactNode }) {
  const scope = useMemo(() => ({ kind, fields, name, place, path }), [kind, fields, name, place, path]);
  return <ScopeContext value={scope}>{children}</ScopeContext>;
}

/** The top of an entry of a kind. */
export const topOf = (kind: Kind, fields: Fields): Scope => ({ kind, fields, name: '', place: '', path: '' });

/** The place at hand. */
export function useScope(): Scope {
  const scope = useContext(ScopeContext);
  if (!scope) throw new Error('A field stands outside of any form');
  return scope;
}

/** Where a field is, with its definition. */
export interface ScopedField<F extends Field = Field> extends Omit<Scope, 'fields'> {
  readonly field: F;
}

const joined = (outer: string, step: string, by: string): string => (outer ? `${outer}${by}${step}` : step);

/** The field of the place at hand with this name. */
export function useScopedField(fieldName: string): ScopedField {
  const scope = useScope();
  const field = scope.fields[fieldName];
  if (!field) throw new Error(`There is no field ${fieldName} here`);
  return {
    kind: scope.kind,
    field,
    name: joined(scope.name, fieldName, '.'),
    place: joined(scope.place, fieldName, '/'),
    path: joined(scope.path, fieldName, '.'),
  };
}

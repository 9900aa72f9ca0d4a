import { reachedBy } from '#impact/reached.ts';
import { type Touch, touchesOf, union } from '#impact/records.ts';
import type { ImpactTarget } from '#impact/target.ts';
import type { Entry, RegisterState } from '#entries/register.ts';
import { type Steps, takeSteps } from '#entries/steps.ts';

/** A record a change touches, and how. */
export interface ImpactRow {
  readonly entry: Entry<'activity'> | Entry<'processor-record'>;
  readonly touches: readonly Touch[];
  readonly data: readonly string[];
  readonly dataSubjects: readonly string[];
}

/** What is affected if something changes: the records, and the data and data subjects in them. */
export interface Impact {
  readonly rows: readonly ImpactRow[];
  /** The parties, systems, trackers, categories and duties it reaches on the way, the changing one left out. */
  readonly through: readonly string[];
  readonly data: readonly string[];
  readonly dataSubjects: readonly string[];
  /** The controllers we act for in processor records that are touched. */
  readonly clients: readonly string[];
  readonly organisations: readonly string[];
  /** The people concerned, as far as activities say how many; `undefined` when none says so. */
  readonly people: number | undefined;
  /** The touched activities that say how many. */
  readonly counted: number;
}

function rowOf(entry: ImpactRow['entry'], touches: readonly Touch[]): ImpactRow {
  const data = union(touches.map((touch) => touch.data));
  const dataSubjects = union(touches.map((touch) => touch.dataSubjects));
  return { entry, touches, data, dataSubjects };
}

const countsIn = (rows: readonly ImpactRow[]): number[] =>
  rows.flatMap(({ entry }) => ('dataSubjectCount' in entry.values ? (entry.values.dataSubjectCount ?? []) : []));

const clientsIn = ({ entry }: ImpactRow): string[] =>
  entry.kind === 'processor-record' ? (entry.values.engagements ?? []).flatMap(({ client }) => client ?? []) : [];

/**
 * What is affected on a calendar date if something changes, directly and through chains of processors, systems and what
 * organisations say for all. Archived records are left out.
 */
export function* impactSteps(target: ImpactTarget, state: RegisterState, on: string): Steps<Impact> {
  const reached = reachedBy(target, state, on);
  const records = [...state.entries.activity.values(), ...state.entries['processor-record'].values()];
  const rows: ImpactRow[] = [];
  for (const entry of records as ImpactRow['entry'][]) {
    const touches = entry.archived ? [] : touchesOf({ target, reached, state }, entry);
    if (touches.length > 0) rows.push(rowOf(entry, touches));
    yield;
  }
  const targetId = target.by === 'entry' ? target.id : undefined;
  const { parties, systems, trackers, categories, duties } = reached;
  const through = union([parties, systems, trackers, categories, duties].map((ways) => [...ways.keys()]));
  const counts = countsIn(rows);
  return {
    rows,
    through: through.filter((id) => id !== targetId),
    data: union(rows.map(({ data }) => data)),
    dataSubjects: union(rows.map(({ dataSubjects }) => dataSubjects)),
    clients: union(rows.map(clientsIn)),
    organisations: union(
      rows.map(({ entry }) => (entry.values.organisation === undefined ? [] : [entry.values.organisation])),
    ),
    people: counts.length > 0 ? counts.reduce((sum, count) => sum + count, 0) : undefined,
    counted: counts.length,
  };
}

/** The same at once. */
export const impactOf = (target: ImpactTarget, state: RegisterState, on: string): Impact =>
  takeSteps(impactSteps(target, state, on));

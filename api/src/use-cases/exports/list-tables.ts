import type { ExportedTable, ExportedTables } from 'domain/contract';
import { type Language, type Text, text, translate } from 'domain/core';
import { type Table, type TableGroup, tableGroups, tables } from 'domain/tables';
import { mayExport } from '#use-cases/exports/export-scope.ts';
import type { Actor } from '#use-cases/actor/actor.ts';

const groupLabels: Readonly<Record<TableGroup, Text>> = {
  statutory: text('The records the law asks for'),
  record: text('Everything the register keeps'),
  other: text('Comments, observations and the law as corrected here'),
};

/** A table of entries, with those of the rows within them. */
function presentTable(table: Table, offered: readonly Table[], language: Language): ExportedTable {
  const say = (words: Text): string => translate(words, language);
  const ofRows = table.group === 'statutory' ? [] : offered.filter(({ kind, within }) => within && kind === table.kind);
  return {
    name: table.name,
    label: say(table.label),
    about: say(table.about),
    rows: ofRows.map(({ name, label, within = [] }) => ({
      name,
      label: [...within.slice(1), label].map(say).join(' › '),
    })),
  };
}

/** The tables an actor may export, in groups: those the law asks for first. */
export function listTables(actor: Actor, language: Language): ExportedTables {
  const offered = tables.filter((table) => mayExport(actor, table));
  const groups = tableGroups.map((id) => ({
    id,
    label: translate(groupLabels[id], language),
    tables: offered
      .filter(({ group, within }) => group === id && !within)
      .map((table) => presentTable(table, offered, language)),
  }));
  return { groups: groups.filter((group) => group.tables.length > 0) };
}

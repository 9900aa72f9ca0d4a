import { describe, expect, it } from 'vitest';
import type { Cell, CellType } from '#tables/columns/cells.ts';
import { cellsOf, humanHeader } from '#tables/columns/columns.ts';
import { entriesOf, rowsOf, statutoryTables, tables } from '#tables/tables.ts';
import { contextOf, fullRegister } from '#test/export.ts';
import { languages } from '#language/languages.ts';

/** The columns of the contract, in its order. */
const contract = {
  activities:
    'register as_of_utc ref name description status version unit owner controller controller_contact joint_controllers eu_representative dpo purposes data_subject_categories personal_data_categories data_by_subject special_categories criminal_data recipients_internal recipients_external processors sub_processors recipients_third_countries transfers_declared transfer_countries transfers_through_recipients transfer_tools art49_safeguards time_limits_by_data_category time_limit_criteria security_measures legal_bases art9_conditions art10_ground national_law legitimate_interest lia consent further_processing provision sources information_notice systems trackers operations contact_channels occasional exemption profiling_automated_decision dpia_need dpia next_review valid_from valid_to data_erased replaced_by completeness_30_1 open_findings to_verify record_sha256',
  'processor-records':
    'register as_of_utc ref name status version processor controller controller_contact controller_representative controller_dpo categories_of_processing purposes instructions transfers_declared transfer_countries transfer_tools art49_safeguards security_measures agreement notice_period objection sub_processors exemption data data_subjects end_of_engagement authority_disclosure systems owner description completeness_30_2 open_findings to_verify record_sha256',
  subprocessors:
    'register as_of_utc ref status version legal_name trade_names registration address contact country storage_locations access_locations group_parent role tier engaged_by service own_sub_processors data_categories subject_categories activities agreement_status agreement_said agreement_signed agreement_valid_to transfer_tool tool_detail tool_state_as_of tia tia_date certifications last_supervision supervision_result next_supervision risk criticality exit_plan published since until open_findings to_verify record_sha256',
};

const letters = (paragraph: 1 | 2, last: string): string[] =>
  'abcdefg'
    .slice(0, 'abcdefg'.indexOf(last) + 1)
    .split('')
    .map((letter) => `30(${paragraph})(${letter})`);

const isText = (value: Cell): boolean => typeof value === 'string';
const reads = (pattern: RegExp) => (value: Cell) => isText(value) && pattern.test(value as string);

const isOf: Readonly<Record<CellType, (value: Cell) => boolean>> = {
  text: isText,
  answer: isText,
  flag: isText,
  texts: Array.isArray,
  number: (value) => typeof value === 'number',
  date: reads(/^\d{4}-\d{2}-\d{2}$/),
  time: reads(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/),
  period: reads(/^P[\dYMWD]+$/),
};

describe('the tables', () => {
  it('hold the columns of the contract in its order', () => {
    const keys = Object.fromEntries(
      statutoryTables.map(({ name, columns }) => [name, columns.map(({ key }) => key).join(' ')]),
    );
    expect(keys).toEqual(contract);
  });

  it.each([
    ['activities', letters(1, 'g')],
    ['processor-records', letters(2, 'd')],
  ])('%s have a column for every letter, in the order of the law', (name, expected) => {
    const cited = tables.find((table) => table.name === name)?.columns.flatMap(({ cites }) => cites) ?? [];
    const found = [...new Set(cited.filter((cite) => /^30\(\d\)\(/.test(cite)))];
    expect(found).toEqual(expected);
  });

  it.each(tables)('$name head every column differently', ({ columns }) => {
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
    for (const language of languages)
      expect(new Set(columns.map((column) => humanHeader(column, language))).size).toBe(columns.length);
  });

  it.each(statutoryTables)('$name head every column with the letter or as beyond Article 30', ({ columns }) => {
    for (const language of languages) {
      const headers = columns.map((column) => humanHeader(column, language));
      expect(
        headers.filter(
          (header) => !/\[(30\(\d\)\([a-g]\)|beyond Art\. 30|ut over art\. 30|ud over art\. 30)/.test(header),
        ),
      ).toEqual([]);
      expect(new Set(headers).size).toBe(columns.length);
    }
  });

  it.each(tables)('$name fill every column from fields somebody can write', (table) => {
    const context = contextOf(fullRegister());
    const rows = [...rowsOf(table, entriesOf(table, context), context)];
    const empty = table.columns.filter((column) =>
      rows.every((row) => [column.get(row, context) ?? ''].flat().join('') === ''),
    );
    expect(empty.map(({ key }) => key)).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
  });

  it.each(tables)('$name hold in every cell what the column says it holds', (table) => {
    const context = contextOf(fullRegister());
    const cells = [...rowsOf(table, entriesOf(table, context), context)].flatMap((row) =>
      cellsOf(table, row, context).map((value, at) => ({
        value,
        type: table.columns[at]?.holds ?? 'text',
        key: table.columns[at]?.key,
      })),
    );
    expect(cells.filter(({ type, value }) => value !== undefined && value !== '' && !isOf[type](value))).toEqual([]);
  });
});

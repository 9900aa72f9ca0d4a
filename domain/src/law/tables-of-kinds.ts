import { adequacyDecisions } from '#law/adequacy-decisions.ts';
import { childConsentAges } from '#law/child-consent-ages.ts';
import { retentionPeriods } from '#law/retention-periods.ts';
import { type LawTable, rowValues, textOf, writtenOf } from '#law/table.ts';
import type {
  AdequacyDecision,
  ChildConsentAge,
  RetentionBound,
  RetentionPeriod,
  TransferInstrument,
  WordRow,
} from '#law/rows/law-rows.ts';
import { transferInstruments } from '#law/transfer-instruments.ts';
import { words } from '#law/words.ts';
import type { LawKind } from '#registers/registers.ts';
import { verbatim } from '#language/text.ts';
import { countryName } from '#language/countries.ts';
import { transferTools } from '#vocabulary/transfers.ts';
import { termOf } from '#vocabulary/vocabulary.ts';
import { periodText } from '#entries/format-value.ts';

/** Where Union law stands in a row, an entry names no country. */
const union = 'EU';
const countryOf = (code: string) => (code === union ? {} : { country: code });

const isCountry = (code: string): boolean => code.length === 2;

const adequacy: LawTable<'adequacy-decision', AdequacyDecision> = {
  kind: 'adequacy-decision',
  name: 'adequacy',
  supplied: adequacyDecisions,
  rowOf: (values, common, supplied) => {
    const code = values.country ?? supplied?.code;
    const from = common.from ?? supplied?.from;
    if (code === undefined || from === undefined) return undefined;
    const scope = textOf(values.scope);
    const by = textOf(values.challenged?.by);
    return {
      ...common,
      from,
      code,
      territory: values.territory ?? supplied?.territory ?? countryName(code, 'en'),
      decision: values.decision ?? supplied?.decision ?? '',
      ...(scope && { scope }),
      ...(by && { challenged: { by, since: values.challenged?.since ?? from } }),
    };
  },
  valuesOf: ({ code, territory, decision, scope, challenged, ...row }) => ({
    ...rowValues(row),
    ...(isCountry(code) && { country: code }),
    territory,
    decision,
    ...(scope && { scope: writtenOf(scope) }),
    ...(challenged && { challenged: { ...challenged, by: writtenOf(challenged.by) } }),
  }),
};

const instruments: LawTable<'transfer-instrument', TransferInstrument> = {
  kind: 'transfer-instrument',
  name: 'instruments',
  supplied: transferInstruments,
  rowOf: (values, common, supplied) => {
    const instrument = values.instrument ?? supplied?.instrument;
    if (instrument === undefined) return undefined;
    const ended = textOf(values.ended);
    return {
      ...common,
      instrument,
      reference: values.reference ?? supplied?.reference ?? '',
      spellings: values.spellings ?? [],
      ...(values.tool && { tool: values.tool }),
      ...(values.country && { country: values.country }),
      ...(ended && { ended }),
    };
  },
  valuesOf: ({ instrument, tool, country, reference, spellings, ended, ...row }) => {
    const known = tool === undefined ? undefined : termOf(transferTools, tool)?.code;
    return {
      ...rowValues(row),
      instrument,
      reference,
      ...(known && { tool: known }),
      ...(country && { country }),
      ...(spellings.length > 0 && { spellings: [...spellings] }),
      ...(ended && { ended: writtenOf(ended) }),
    };
  },
};

const boundOf = (minimum: string | undefined, maximum: string | undefined): RetentionBound =>
  minimum === undefined ? 'maximum' : maximum === undefined ? 'minimum' : 'minimum-and-maximum';

const retention: LawTable<'retention-period', RetentionPeriod> = {
  kind: 'retention-period',
  name: 'retention',
  supplied: retentionPeriods,
  rowOf: (values, common, supplied) => {
    const { minimum, maximum } = values;
    const shown = minimum ?? maximum;
    const law = values.law ?? supplied?.law;
    if (shown === undefined || law === undefined) return undefined;
    const data = textOf(values.data) ?? supplied?.data;
    return {
      ...common,
      country: values.country ?? supplied?.country ?? union,
      data: data ?? verbatim(law),
      period: textOf(values.period) ?? periodText(shown),
      trigger: textOf(values.trigger) ?? supplied?.trigger ?? verbatim(''),
      bound: values.bound ?? boundOf(minimum, maximum),
      ...(minimum && { minimum }),
      ...(maximum && { maximum }),
      law,
      lawWords: values.lawWords ?? [],
      dataWords: values.dataWords ?? [],
    };
  },
  valuesOf: ({ country, data, period, trigger, bound, minimum, maximum, law, lawWords, dataWords, ...row }) => ({
    ...rowValues(row),
    law,
    ...countryOf(country),
    data: writtenOf(data),
    period: writtenOf(period),
    trigger: writtenOf(trigger),
    bound,
    ...(minimum && { minimum }),
    ...(maximum && { maximum }),
    ...(lawWords.length > 0 && { lawWords: [...lawWords] }),
    ...(dataWords.length > 0 && { dataWords: [...dataWords] }),
  }),
};

const ages: LawTable<'child-consent-age', ChildConsentAge> = {
  kind: 'child-consent-age',
  name: 'childConsentAges',
  supplied: childConsentAges,
  rowOf: (values, common, supplied) => {
    const age = values.age ?? supplied?.age;
    return age === undefined
      ? undefined
      : {
          ...common,
          age,
          country: values.country ?? supplied?.country ?? union,
          law: values.law ?? supplied?.law ?? '',
        };
  },
  valuesOf: ({ country, age, law, ...row }) => ({ ...rowValues(row), ...countryOf(country), age, law }),
};

const phrases: LawTable<'vague-phrase', WordRow> = {
  kind: 'vague-phrase',
  name: 'words',
  supplied: words,
  rowOf: (values, common, supplied) => {
    const phrase = values.phrase ?? supplied?.phrase;
    const language = values.language ?? supplied?.language;
    const topic = values.matter ?? supplied?.topic;
    if (phrase === undefined || language === undefined || topic === undefined) return undefined;
    return { ...common, phrase, language, topic, ...(values.alone && { alone: true as const }) };
  },
  valuesOf: ({ phrase, language, topic, alone, ...row }) => ({
    ...rowValues(row),
    phrase,
    language,
    matter: topic,
    ...(alone && { alone }),
  }),
};

/** The law tables, by the kind of entry that corrects them. */
export const lawTables = {
  'adequacy-decision': adequacy,
  'transfer-instrument': instruments,
  'retention-period': retention,
  'child-consent-age': ages,
  'vague-phrase': phrases,
} as const satisfies { readonly [K in LawKind]: unknown };

/** The table of a kind, for code that handles them all alike. */
export const lawTableOf = (kind: LawKind): LawTable => lawTables[kind] as unknown as LawTable;

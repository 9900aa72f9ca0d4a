export * from '#language/languages.ts';
export * from '#language/text.ts';
export * from '#language/translate.ts';
export * from '#model/field.ts';
export * from '#model/define-register.ts';
export type { DerivedColumn, MenuGroup } from '#model/traits.ts';
export * from '#model/outline.ts';
export * from '#registers/registers.ts';
export * from '#entries/values.ts';
export * from '#access/accepting.ts';
export * from '#model/dates.ts';
export * from '#entries/format-value.ts';
export * from '#language/citation.ts';
export * from '#entries/issue-text.ts';
export * from '#entries/diff.ts';
export * from '#entries/merge.ts';
export { withChanges } from '#entries/with-changes.ts';
export * from '#entries/register.ts';
export * from '#entries/journal.ts';
export { definitionsNumber, upcast } from '#entries/upcasting.ts';
export * from '#access/roles.ts';
export * from '#access/accounts.ts';
export * from '#entries/title.ts';
export { formatPath, fieldChainIn } from '#entries/field-chain.ts';
export type { Steps } from '#entries/steps.ts';
export { UseIndex } from '#entries/uses.ts';
export * from '#entries/text-search.ts';
export * from '#derived/derived.ts';
export * from '#derived/inheritance.ts';
export * from '#derived/chains.ts';
export {
  type CategoryFlags,
  flowParties,
  type FlowParty,
  sensitiveCategories,
  sensitiveCategory,
} from '#derived/data-flow.ts';
export * from '#derived/agreements.ts';
export * from '#law/transfer-tools.ts';
export type { CodeScheme } from '#vocabulary/code-scheme.ts';
export * from '#vocabulary/vocabulary.ts';
export * from '#language/countries.ts';
export { comparison } from '#language/collation.ts';
export * from '#vocabulary/eea.ts';
export { confidences, lawRowStatuses } from '#vocabulary/law.ts';

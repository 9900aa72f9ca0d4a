export type { Layout, Letter, RowLayout, Section } from '#model/layout.ts';
export { isLead, layoutOf, letterTitle } from '#registers/layouts.ts';

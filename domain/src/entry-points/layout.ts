export type { Layout, Letter, RowLayout, Section } from '#model/layout.ts';
export { fieldsShownIn, isLead, layoutOf, letterTitle } from '#registers/layouts.ts';

export type { Layout, Letter, RowLayout, Section } from '#model/layout.ts';
export { layoutOf } from '#registers/layouts.ts';

import { kinds, registers } from '#registers/registers.ts';

/** The kinds the register consists of, annotations and corrections of the law left out. */
export const keptKinds = kinds.filter((kind) => !registers[kind].speaksAbout && !registers[kind].changedWith);

/** What tests of any package build their data with, derived from the definitions. */
export { anyAnswer, anyText, anyValues, hostileTexts } from '#test/any-values.ts';
export { anyRegister } from '#test/any-register.ts';
export { fullValues, somePool, type Pool } from '#test/full-values.ts';
export { stateWith, type Given } from '#test/state.ts';
export { anyFork, anyTwoVersions } from '#test/versions.ts';

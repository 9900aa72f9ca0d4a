/** What tests of any package build their data with, derived from the definitions. */
export { anyAnswer, anyText, anyValues, hostileTexts } from '#testing/any-values.ts';
export { anyRegister } from '#testing/any-register.ts';
export { fullValues, somePool, type Pool } from '#testing/full-values.ts';
export { stateWith, type Given } from '#testing/state.ts';
export { anyFork, anyTwoVersions } from '#testing/versions.ts';

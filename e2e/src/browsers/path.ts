import { making } from '#browsers/making.ts';
import type { Step } from '#browsers/step.ts';
import { using } from '#browsers/using.ts';

/** The main path of the product. */
export const steps: readonly Step[] = [...making, ...using];

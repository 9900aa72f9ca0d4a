import { waysToKinds } from 'domain/core';
import { outlines } from '#lib/outlines.ts';

export const { kindAt, kindOf } = waysToKinds(outlines);

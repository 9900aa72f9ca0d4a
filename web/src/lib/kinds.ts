import { type Kind, waysToKinds } from 'domain/core';
import { outlines } from '#lib/outlines.ts';

export const { kindAt, kindOf } = waysToKinds(outlines);

export const isKind = (name: string): name is Kind => Object.hasOwn(outlines, name);

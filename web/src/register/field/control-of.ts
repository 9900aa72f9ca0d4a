import type { ComponentType } from 'react';
import type { Field } from 'domain/core';
import { AnswerControl } from '#register/controls/answer-control.tsx';
import { ChoiceControl } from '#register/controls/choice-control.tsx';
import { ChoicesControl } from '#register/controls/choices-control.tsx';
import { CodeControl } from '#register/controls/code-control.tsx';
import type { ControlProps } from '#register/controls/control.ts';
import { CountriesControl, CountryControl } from '#register/controls/country-control.tsx';
import { DateControl } from '#register/controls/date-control.tsx';
import { FlagControl } from '#register/controls/flag-control.tsx';
import { NumberControl } from '#register/controls/number-control.tsx';
import { PeriodControl } from '#register/controls/period-control.tsx';
import { TextControl } from '#register/controls/text-control.tsx';
import { TextsControl } from '#register/controls/texts-control.tsx';
import type { LeafType } from '#register/field-frame/control-shape.ts';
import { ReferenceControl, ReferencesControl } from '#register/reference-picker/reference-control.tsx';

/** A control for any leaf: which type of value it takes is settled by the table below. */
export type AnyControl = ComponentType<ControlProps<Field, unknown>>;

const table: { readonly [T in LeafType]: ComponentType<never> } = {
  text: TextControl,
  texts: TextsControl,
  number: NumberControl,
  date: DateControl,
  period: PeriodControl,
  flag: FlagControl,
  choice: ChoiceControl,
  choices: ChoicesControl,
  code: CodeControl,
  country: CountryControl,
  countries: CountriesControl,
  answer: AnswerControl,
  ref: ReferenceControl,
  refs: ReferencesControl,
};

export const controlOf = (type: LeafType): AnyControl => table[type] as unknown as AnyControl;

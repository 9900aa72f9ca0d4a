import { endOfDay, lawKinds, type RegisterState } from 'domain/core';
import { type Law, lawIn } from 'domain/rules';
import type { RegisterReader } from '#use-cases/entries/register-port.ts';

type Reader = Pick<RegisterReader, 'current' | 'asOf'>;

/** Whether no correction of the law is newer than a time. */
const isUnchangedSince = ({ entries }: RegisterState, time: string): boolean =>
  lawKinds.every((kind) => [...entries[kind].values()].every(({ changedAt }) => changedAt <= time));

/** The register whose law entries held at the end of a day: the one of now where none has changed since, so that the past is seldom read for it. */
export async function stateOfLawOn(register: Reader, day: string): Promise<RegisterState> {
  const now = await register.current();
  return isUnchangedSince(now, endOfDay(day)) ? now : register.asOf(day);
}

/** The law tables as they stood at the end of a day; as they stand now for today and days to come. */
export const lawOn = async (register: Reader, day: string): Promise<Law> => lawIn(await stateOfLawOn(register, day));

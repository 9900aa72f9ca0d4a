import { clientRepresentativeMissing } from '#rules/parties/client-representative-missing.ts';
import { clientContactMissing } from '#rules/parties/client-contact-missing.ts';
import { clientMissing } from '#rules/parties/client-missing.ts';
import { controllerContactMissing } from '#rules/parties/controller-contact-missing.ts';
import { controllerIdentityMissing } from '#rules/parties/controller-identity-missing.ts';
import { controllerNotNamed } from '#rules/parties/controller-not-named.ts';
import { dpoContactMissing } from '#rules/parties/dpo-contact-missing.ts';
import { dpoExemptionUnexplained } from '#rules/parties/dpo-exemption-unexplained.ts';
import { dpoMandatory } from '#rules/parties/dpo-mandatory.ts';
import { dpoNotRecorded } from '#rules/parties/dpo-not-recorded.ts';
import { jointControllerArrangementMissing } from '#rules/parties/joint-controller-arrangement-missing.ts';
import { jointControllerContactMissing } from '#rules/parties/joint-controller-contact-missing.ts';
import { jointControllerMissing } from '#rules/parties/joint-controller-missing.ts';
import { processorNotNamed } from '#rules/parties/processor-not-named.ts';
import { representativeOutsideUnion } from '#rules/parties/representative-outside-union.ts';
import { representativeMissing } from '#rules/parties/representative-missing.ts';
import { roleUnclear } from '#rules/parties/role-unclear.ts';

/** The rules on parties, in the order they are asked and shown. */
export const partiesRules = [
  controllerIdentityMissing,
  controllerContactMissing,
  representativeMissing,
  representativeOutsideUnion,
  dpoNotRecorded,
  dpoExemptionUnexplained,
  dpoContactMissing,
  dpoMandatory,
  controllerNotNamed,
  roleUnclear,
  jointControllerMissing,
  jointControllerContactMissing,
  jointControllerArrangementMissing,
  processorNotNamed,
  clientMissing,
  clientContactMissing,
  clientRepresentativeMissing,
] as const;

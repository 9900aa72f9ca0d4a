import { type Guidance, advice, under } from '#model/advice.ts';
import { lawGuidance } from '#registers/shared-fields/law-reference-guidance.ts';

export const retentionScheduleGuidance: Guidance = {
  covers: advice([
    'Which data the rule is for, where its name does not say so.',
    'Hvilke opplysninger regelen gjelder, når navnet ikke sier det.',
  ]),
  groundNote: advice([
    'The reason in the source’s own words, also when they name no law.',
    'Begrunnelsen med kildens egne ord, også når de ikke nevner noen lov.',
  ]),
  name: advice(
    ['What is kept, and why.', 'Hva som oppbevares, og hvorfor.'],
    ['Vouchers under the Bookkeeping Act', 'Bilag etter bokføringsloven'],
  ),
  period: advice(['How long, in years, months, weeks or days.', 'Hvor lenge, i år, måneder, uker eller dager.']),
  isMaximum: advice([
    'The period is a ceiling: erasure may come sooner.',
    'Perioden er et tak: sletting kan skje før.',
  ]),
  criterion: advice(
    [
      'What decides the time limit where no period can be given. Keep a vague source’s words as they are.',
      'Det som avgjør tidsfristen når ingen periode kan oppgis. La en vag kildes ord stå som de er.',
    ],
    ['Until the guarantee has expired and no claim is open.', 'Til garantien er utløpt og ingen krav er åpne.'],
    ['As long as necessary.', 'Så lenge det er nødvendig.'],
  ),
  trigger: advice(
    [
      'The event the period counts from; without it nobody knows when to erase.',
      'Hendelsen perioden løper fra; uten den vet ingen når det skal slettes.',
    ],
    ['End of the financial year', 'Utløpet av regnskapsåret'],
  ),
  law: advice(['The law that sets the period, when one does.', 'Loven som fastsetter perioden, når en lov gjør det.']),
  ...under('law', lawGuidance),
  kind: advice([
    'A statutory minimum forbids earlier erasure; a maximum forbids keeping longer.',
    'Et lovpålagt minimum forbyr tidligere sletting; et maksimum forbyr lengre lagring.',
  ]),
  endAction: advice(['What happens when the period has run.', 'Hva som skjer når perioden har løpt ut.']),
  how: advice(
    ['By hand, by a job, by the supplier.', 'For hånd, med en jobb, av leverandøren.'],
    ['Nightly deletion job in the archive', 'Nattlig slettejobb i arkivet'],
  ),
  byWhom: advice(['The person who answers for it.', 'Personen som svarer for det.']),
  procedure: advice(['The steps, or where they are written down.', 'Trinnene, eller hvor de er skrevet ned.']),
  remainsAt: advice([
    'What stays with somebody else after you have erased.',
    'Det som blir liggende hos andre etter at dere har slettet.',
  ]),
  exceptions: advice([
    'What keeps data from being erased all the same: claims, investigations, other law.',
    'Det som likevel hindrer sletting: krav, etterforskning, annen lov.',
  ]),
  organisation: advice(['When the rule belongs to one organisation only.', 'Når regelen bare gjelder én virksomhet.']),
};

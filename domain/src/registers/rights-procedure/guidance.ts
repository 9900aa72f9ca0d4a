import { type Guidance, advice } from '#model/advice.ts';

export const rightsProcedureGuidance: Guidance = {
  scope: advice([
    'What the right is said to reach, such as a copy of the data or only their correction.',
    'Hva rettigheten sies å omfatte, for eksempel en kopi av opplysningene eller bare retting.',
  ]),
  dataSubjects: advice([
    'Whose right this is, when it is not everybody’s.',
    'Hvem rettigheten gjelder for, når det ikke er alle.',
  ]),
  requester: advice([
    'Who may ask: the person, a parent, a representative.',
    'Hvem som kan be om det: personen selv, en forelder, en representant.',
  ]),
  systems: advice([
    'Where the data are looked for, corrected or erased. What is not listed is not reached.',
    'Hvor opplysningene letes frem, rettes eller slettes. Det som ikke er nevnt, nås ikke.',
  ]),
  condition: advice(['The condition the source sets for granting it.', 'Vilkåret kilden setter for å innvilge det.']),
  effect: advice([
    'What happens after the request, and what stays as it was.',
    'Hva som skjer etter henvendelsen, og hva som blir som før.',
  ]),
  name: advice(['The right and the case.', 'Rettigheten og tilfellet.'], ['Access for customers', 'Innsyn for kunder']),
  right: advice(['The right this is about.', 'Rettigheten dette gjelder.']),
  organisation: advice(['Whose procedure it is.', 'Hvem sin rutine det er.']),
  role: advice([
    'A processor sends requests on to the controller.',
    'En databehandler sender henvendelser videre til den behandlingsansvarlige.',
  ]),
  channel: advice(
    ['How a person makes the request.', 'Hvordan en person ber om det.'],
    ['privacy@example.no, or the form on My page', 'personvern@example.no, eller skjemaet på Min side'],
  ),
  procedure: advice(['What is done, step by step.', 'Hva som gjøres, trinn for trinn.']),
  limit: advice([
    'A limit the source sets, such as once a year. The law knows no such limit.',
    'En grense kilden setter, for eksempel én gang i året. Loven kjenner ingen slik grense.',
  ]),
  cost: advice([
    'Free of charge, unless requests are manifestly unfounded or excessive.',
    'Gratis, med mindre henvendelser er åpenbart grunnløse eller overdrevne.',
  ]),
  deadline: advice(['At most a month after the request.', 'Senest en måned etter henvendelsen.']),
  exception: advice(['When it is refused or does not apply.', 'Når det avslås eller ikke gjelder.']),
};

import type { Wording } from '#rules/rule.ts';
import { text } from '#language/text.ts';

export const assessmentsWords: Wording<'assessments'> = {
  'automated-decision-ground-missing': {
    message: text(
      'Decisions about people are made by machine alone. That is only allowed for a contract, by law or with explicit consent, and none of these is recorded.',
      'Det treffes avgjørelser om personer uten at noe menneske deltar. Det er bare tillatt når en avtale gjør det nødvendig, når det er hjemlet i lov, eller med uttrykkelig samtykke, og ingen av delene er oppgitt.',
    ),
    fix: text(
      'Choose the ground, or let a person decide.',
      'Velg grunnlaget, eller la et menneske treffe avgjørelsen.',
    ),
  },
  'automated-decision-human-missing': {
    message: text(
      'People have a right to have a person look at the decision, to say what they think and to contest it. How is not recorded.',
      'De registrerte har rett til at et menneske ser på avgjørelsen, til å si sin mening og til å bestride den. Det er ikke oppgitt hvordan.',
    ),
    fix: text(
      'Say how somebody gets a person to look at the decision.',
      'Oppgi hvordan noen får et menneske til å se på avgjørelsen.',
    ),
  },
  'automated-decision-special-category': {
    message: text(
      'The decision rests on special categories of data ({category}). That is only allowed with explicit consent or for a substantial public interest laid down in law.',
      'Avgjørelsen bygger på særlige kategorier av opplysninger ({category}). Det er bare tillatt med uttrykkelig samtykke eller av hensyn til viktige allmenne interesser fastsatt i lov.',
    ),
    fix: text(
      'Record that condition for a purpose, or keep these data out of the decision.',
      'Oppgi dette vilkåret for et formål, eller hold opplysningene utenfor avgjørelsen.',
    ),
  },
  'dpia-missing': {
    message: text(
      'This is among the cases in which the law asks for an impact assessment before it begins, and none is recorded as done.',
      'Dette er blant tilfellene der loven krever en vurdering av personvernkonsekvenser før det begynner, og ingen er registrert som gjennomført.',
    ),
    fix: text(
      'Carry out the impact assessment and link it here.',
      'Gjennomfør vurderingen av personvernkonsekvenser, og oppgi den her.',
    ),
  },
  'dpia-screening': {
    message: text(
      'Several signs of a high risk are present: {criteria}. Two usually mean that an impact assessment is needed.',
      'Flere tegn på høy risiko er til stede: {criteria}. To av dem betyr som regel at personvernkonsekvensene må vurderes.',
    ),
    fix: text(
      'Carry out an impact assessment, or record why none is required.',
      'Gjennomfør en vurdering av personvernkonsekvenser, eller begrunn hvorfor det ikke er påkrevd.',
    ),
  },
  'prior-consultation-missing': {
    message: text(
      'The impact assessment leaves a high risk. The authority must be consulted before the processing begins, and no date of that is recorded.',
      'Vurderingen av personvernkonsekvenser viser at det gjenstår en høy risiko. Tilsynet skal rådspørres før behandlingen begynner, og ingen dato for det er oppgitt.',
    ),
    fix: text(
      'Consult the authority and enter the date, or lower the risk and assess it again.',
      'Be om forhåndsdrøftelse og oppgi datoen, eller reduser risikoen og vurder den på nytt.',
    ),
  },
  'dpia-outdated': {
    message: text(
      'This impact assessment should be looked at again: {state}. Risks change, and so does what is done.',
      'Denne vurderingen av personvernkonsekvenser bør gjennomgås: {state}. Risikoen endrer seg, og det gjør også behandlingen.',
    ),
    fix: text('Review the assessment and enter the new date.', 'Gå gjennom vurderingen og oppgi den nye datoen.'),
  },
};

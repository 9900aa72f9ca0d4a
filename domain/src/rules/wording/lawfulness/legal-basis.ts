import type { Wording } from '#rules/rule.ts';
import { text } from '#language/text.ts';

export const legalBasisWords = {
  'legal-basis-missing': {
    message: text(
      'No legal basis is recorded for this purpose, or only one that a reader inferred.',
      'Det er ikke oppgitt noe behandlingsgrunnlag for formålet, eller bare et som en leser har utledet.',
    ),
    fix: text(
      'Decide on the legal basis, and record that it is decided.',
      'Ta stilling til behandlingsgrunnlaget, og registrer at det er besluttet.',
    ),
  },
  'legal-basis-unspecified': {
    message: text(
      'A ground is claimed or announced for this purpose, but which of the six legal bases it is stays open.',
      'Et grunnlag er hevdet eller varslet for formålet, men det står åpent hvilket av de seks behandlingsgrunnlagene det er.',
    ),
    fix: text('Choose the legal basis that the words stand for.', 'Velg behandlingsgrunnlaget som ordene står for.'),
  },
  'legal-basis-conflict': {
    message: text(
      'More than one legal basis is claimed for this purpose: {bases}. People then cannot tell which of their rights apply.',
      'Det påberopes flere behandlingsgrunnlag for formålet: {bases}. Da vet ikke de registrerte hvilke rettigheter de har.',
    ),
    fix: text(
      'Keep the basis that applies, and correct whatever claims another.',
      'Behold grunnlaget som gjelder, og rett det som påberoper et annet.',
    ),
  },
  'legal-basis-inappropriate': {
    message: text(
      'The recorded legal basis cannot carry this purpose or these people: marketing, for example, is not necessary for a contract.',
      'Det oppgitte behandlingsgrunnlaget passer ikke til formålet eller til disse personene: markedsføring er for eksempel ikke nødvendig for en avtale.',
    ),
    fix: text(
      'Choose a basis that can carry it, or stop.',
      'Velg et behandlingsgrunnlag som passer, eller avslutt behandlingen.',
    ),
  },
  'legal-obligation-unspecified': {
    message: text(
      'A legal obligation is claimed, but the law that lays it down is not named.',
      'Det påberopes en rettslig forpliktelse, men loven som fastsetter den, er ikke oppgitt.',
    ),
    fix: text('Name the law and the section.', 'Oppgi loven og paragrafen.'),
  },
  'legal-obligation-implausible': {
    message: text(
      'The law that is named does not bind an organisation like this one.',
      'Loven som er oppgitt, gjelder ikke for en virksomhet som denne.',
    ),
    fix: text(
      'Name the law that does apply, or choose another basis.',
      'Oppgi loven som gjelder, eller velg et annet grunnlag.',
    ),
  },
  'public-task-unspecified': {
    message: text(
      'A public task or official authority is claimed, but the law that confers it is not named.',
      'Det påberopes en offentlig oppgave eller myndighet, men loven som gir den, er ikke oppgitt.',
    ),
    fix: text('Name the law and the section.', 'Oppgi loven og paragrafen.'),
  },
  'legitimate-interest-unspecified': {
    message: text(
      'The basis is legitimate interests, but which interest that is stays open. People must be told.',
      'Grunnlaget er berettiget interesse, men det står åpent hvilken interesse det er. De registrerte skal få vite det.',
    ),
    fix: text('Describe the interest itself.', 'Beskriv selve interessen.'),
  },
  'balancing-test-missing': {
    message: text(
      'No balancing test is recorded that weighs the interest against the people’s.',
      'Det er ikke registrert noen avveiing av interessen mot de registrertes interesser.',
    ),
    fix: text('Link the written balancing test.', 'Oppgi den skriftlige interesseavveiingen.'),
  },
  'child-balancing-missing': {
    message: text(
      'Children are among the people (“{people}”), and it is not recorded how their interests were weighed. They weigh more than those of adults.',
      'Barn er blant de registrerte («{people}»), og det er ikke oppgitt hvordan deres interesser er avveid. De veier tyngre enn voksnes.',
    ),
    fix: text('Say how the interests of the children were weighed.', 'Oppgi hvordan barnas interesser er avveid.'),
  },
  'legitimate-interest-public-authority': {
    message: text(
      'A public authority cannot rely on legitimate interests for what it does as an authority.',
      'En offentlig myndighet kan ikke bruke berettiget interesse som grunnlag for det den gjør som myndighet.',
    ),
    fix: text(
      'Choose the basis in public law, usually Art. 6(1)(e), and name the law.',
      'Velg grunnlaget i offentlig rett, som regel art. 6 nr. 1 bokstav e, og oppgi loven.',
    ),
  },
} satisfies Wording<'lawfulness'>;

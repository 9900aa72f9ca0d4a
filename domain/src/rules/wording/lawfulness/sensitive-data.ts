import type { Wording } from '#rules/rule.ts';
import { text } from '#language/text.ts';

export const sensitiveDataWords = {
  'special-category-no-condition': {
    message: text(
      '“{category}” includes special categories of data, and no condition that allows them is recorded. A legal basis alone is not enough.',
      '«{category}» omfatter særlige kategorier av opplysninger, og det er ikke oppgitt noe vilkår som tillater dem. Et behandlingsgrunnlag er ikke nok.',
    ),
    fix: text(
      'Choose the condition of Art. 9(2), or leave the data out.',
      'Velg vilkåret i art. 9 nr. 2, eller utelat opplysningene.',
    ),
  },
  'article-9-without-article-6': {
    message: text(
      'A condition for special categories is recorded, but no legal basis. Both are needed.',
      'Det er oppgitt et vilkår for særlige kategorier, men ikke noe behandlingsgrunnlag. Begge deler trengs.',
    ),
    fix: text('Choose the legal basis of Art. 6(1) as well.', 'Velg også behandlingsgrunnlaget i art. 6 nr. 1.'),
  },
  'article-9-law-missing': {
    message: text(
      'The condition for special categories holds only where a law provides for it, and no law is named.',
      'Vilkåret for særlige kategorier gjelder bare der en lov gir adgang til det, og ingen lov er oppgitt.',
    ),
    fix: text('Name the law and the section.', 'Oppgi loven og paragrafen.'),
  },
  'criminal-data-no-ground': {
    message: text(
      '“{category}” includes data on criminal convictions or offences. They need official authority or a law that allows it, and neither is recorded.',
      '«{category}» omfatter opplysninger om straffedommer eller lovovertredelser. Det krever offentlig myndighet eller en lov som tillater det, og ingen av delene er oppgitt.',
    ),
    fix: text(
      'Name the law or the authority, or leave the data out.',
      'Oppgi loven eller myndigheten, eller utelat opplysningene.',
    ),
  },
  'national-id-no-ground': {
    message: text(
      '“{category}” includes a national identification number. National law decides when it may be used, and no provision is named.',
      '«{category}» omfatter fødselsnummer eller lignende. Nasjonal lov avgjør når det kan brukes, og ingen bestemmelse er oppgitt.',
    ),
    fix: text('Name the provision, or leave the number out.', 'Oppgi bestemmelsen, eller utelat nummeret.'),
  },
  'national-id-necessity': {
    message: text(
      '“{category}” includes a national identification number, but none of the purposes seems to need to know for certain who somebody is.',
      '«{category}» omfatter fødselsnummer eller lignende, men ingen av formålene ser ut til å kreve sikker identifisering.',
    ),
    fix: text(
      'Leave the number out, or say on which ground it is needed.',
      'Utelat nummeret, eller oppgi grunnlaget for at det trengs.',
    ),
  },
} satisfies Wording<'lawfulness'>;

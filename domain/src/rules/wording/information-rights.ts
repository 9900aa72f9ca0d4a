import type { Wording } from '#rules/rule.ts';
import { text } from '#language/text.ts';

/** The words of the rules on rights procedures. */
export const rightsWords = {
  'rights-channel-missing': {
    message: text(
      'The right is granted, but not where or how people ask for it.',
      'Rettigheten er gitt, men ikke hvor eller hvordan man ber om den.',
    ),
    fix: text(
      'Say how people use it: an address, a form, a link.',
      'Oppgi hvordan den brukes: en adresse, et skjema, en lenke.',
    ),
  },
  'rights-response-deadline-missing': {
    message: text(
      'No time limit is set for the answer. The law gives a month.',
      'Det er ikke satt noen frist for svaret. Loven gir én måned.',
    ),
    fix: text('Set a deadline of at most one month.', 'Sett en frist på høyst en måned.'),
  },
  'rights-response-delay': {
    message: text(
      'The answer comes later than the law allows: a month for requests, at once for objections to marketing.',
      'Svaret kommer senere enn loven tillater: en måned for forespørsler, straks ved protest mot markedsføring.',
    ),
    fix: text('Shorten the deadline.', 'Forkort fristen.'),
  },
  'right-access-limited': {
    message: text(
      'Access is limited beforehand. Only requests that are manifestly unfounded or excessive may be refused or charged, one by one.',
      'Innsynet er begrenset på forhånd. Bare åpenbart grunnløse eller overdrevne krav kan avvises eller koste noe, etter en vurdering av hvert.',
    ),
    fix: text(
      'Remove the limit, and assess repeated requests one by one.',
      'Fjern begrensningen, og vurder gjentatte krav hver for seg.',
    ),
  },
  'right-erasure-narrowed': {
    message: text(
      'Erasure is granted on one ground only. Art. 17(1) knows others, such as withdrawn consent, objection and unlawful processing.',
      'Sletting gis bare på ett grunnlag. Artikkel 17 nr. 1 har flere, som tilbaketrukket samtykke, protest og ulovlig behandling.',
    ),
    fix: text('Grant erasure on all grounds of Art. 17(1).', 'Gi sletting på alle grunnlagene i artikkel 17 nr. 1.'),
  },
  'right-rectification-narrowed': {
    message: text(
      'Rectification is limited to some of the data. The right covers everything that is wrong or incomplete.',
      'Retting er begrenset til noen av opplysningene. Rettigheten gjelder alt som er uriktig eller ufullstendig.',
    ),
    fix: text(
      'Let the procedure cover all data about the person.',
      'La rutinen omfatte alle opplysninger om personen.',
    ),
  },
  'right-object-limited': {
    message: text(
      'The objection is made conditional. Against direct marketing people may object without giving a reason.',
      'Retten til å protestere er gjort betinget. Mot direkte markedsføring kan man protestere uten å begrunne det.',
    ),
    fix: text(
      'Except direct marketing from the condition, or remove it.',
      'Unnta direkte markedsføring fra vilkåret, eller fjern det.',
    ),
  },
  'access-search-incomplete': {
    message: text(
      'The search does not reach “{system}”, so people would not get all the data about them.',
      'Søket når ikke «{system}», så de registrerte får ikke se alle opplysninger om seg selv.',
    ),
    fix: text(
      'Extend the procedure to all systems that hold personal data.',
      'Utvid rutinen til alle systemer som inneholder personopplysninger.',
    ),
  },
} satisfies Wording<'information'>;

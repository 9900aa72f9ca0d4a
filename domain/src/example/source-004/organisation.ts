import { entry } from '#example/entry.ts';
import { stated, toVerify } from '#example/source-004/quotes.ts';

/** The Norwegian organisation, whose name the document never gives, and what it says of everything it does. */
export const organisation = entry(
  'organisation',
  '004-org',
  {
    workingName: 'Virksomheten bak kilde 004 (navnet står ikke i teksten)',
    isPublicAuthority: { answer: 'not-stated' },
    establishedInEea: { answer: 'not-stated' },
    representative: { designated: { answer: 'not-stated' } },
    dpo: { answer: 'not-stated' },
    defaults: {
      retention: ['004-ret-general'],
      disclosures: [
        {
          id: 'third-parties',
          recipient: '004-rec-third-parties',
          condition: 'other',
          conditionText: 'Bare med samtykke, eller når det er nødvendig for å oppfylle kontrakt eller lov',
        },
      ],
    },
  },
  toVerify(
    'name',
    'Vi beskytter personvernet ditt',
    'Teksten sier bare «vi»; verken navn, adresse eller kontaktpunkt.',
  ),
  stated(
    'defaults/retention',
    'Vi behandler personopplysningene dine ikke lenger enn den perioden som kreves for å oppnå formålene',
  ),
  stated(
    'defaults/disclosures/third-parties/conditionText',
    'ikke å utlevere dine personopplysninger til tredjeparter hvis du ikke har samtykket til det eller hvis det ikke er nødvendig for å oppfylle våre forpliktelser i henhold til kontrakt eller lov',
  ),
);

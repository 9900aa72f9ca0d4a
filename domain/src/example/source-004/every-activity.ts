import type { EntryValues } from '#registers/registers.ts';
import { inferred, stated } from '#example/source-004/quotes.ts';

/** What holds for each activity of this organisation. */
export const always = {
  organisation: '004-org',
  role: 'controller',
  lifecycle: 'active',
  transfersMade: { answer: 'not-stated' },
  notices: ['004-notice'],
} satisfies EntryValues<'activity'>;

export const asController = inferred(
  'role',
  'Vi behandler dine personopplysninger primært for å oppfylle våre forpliktelser overfor deg',
  'Teksten sier ikke hvem som er behandlingsansvarlig; «vi» bestemmer formålene.',
);
export const allocated = inferred(
  'data',
  'Her er eksempler på personopplysningene vi behandler',
  'Kilden har én felles liste. Leseren har fordelt den på aktivitetene.',
);
export const notAllocated = inferred(
  'data/not-listed',
  'Her er eksempler på personopplysningene vi behandler',
  'Kilden sier ikke hvilke opplysninger som brukes her.',
);
export const consentForAll = (purpose: string) =>
  stated(
    `purposes/${purpose}/alsoClaimed`,
    'Ingen personopplysninger samles inn eller lagres uten ditt samtykke',
    'Påstand for alle opplysninger, i strid med grunnlagene ved siden av.',
  );
export const necessity = (purpose: string) =>
  stated(
    `purposes/${purpose}/legalBasis`,
    'nødvendig for å oppfylle forpliktelser i henhold til avtaler og lover',
    'Avtale og lov påberopes samlet, ikke per formål.',
  );
export const necessaryNote = 'Nødvendig for å oppfylle forpliktelser i henhold til avtaler og lover';

export const byTelephone = { id: 'telephone', kind: 'data-subject', detail: 'Telefon' } as const;
export const byEmail = { id: 'email', kind: 'data-subject', detail: 'E-post' } as const;
export const byForm = { id: 'form', kind: 'data-subject', detail: 'Kontaktskjema på nettsiden' } as const;
export const publicRegisters = { id: 'registers', kind: 'public-register', detail: 'Offentlige registre' } as const;

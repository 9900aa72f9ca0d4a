import { casesOf } from '#rules/engine/rule-case.ts';

const vague = [
  'Services',
  'Levering av tjenester',
  'Databehandling',
  'Tjänster',
  'Palvelut',
  'Dienstleistungen',
  'Traitement de données',
  'Prestación de servicios',
  'Servizi',
  'Dienstverlening',
  'Usługi',
];

export const cases = casesOf('processing-categories-missing', [
  {
    register: [['PR-0001', { engagements: [{ id: 'e1', client: 'CLI-0001' }] }]],
    of: 'PR-0001',
    at: 'engagements/e1/processing',
    mend: { path: 'engagements/e1/processing', to: ['Hosting'] },
  },
  {
    register: [['PR-0001', { name: 'Hosting' }]],
    of: 'PR-0001',
    at: 'engagements',
    mend: { path: 'engagements', to: [{ id: 'e1', processing: ['Hosting'] }] },
  },
  ...vague.map((word) => ({
    register: [['PR-0001', { engagements: [{ id: 'e1', processing: [word] }] }]] as const,
    of: 'PR-0001',
    at: 'engagements/e1/processing',
    mend: { path: 'engagements/e1/processing', to: [word, 'Hosting'] },
  })),
]);

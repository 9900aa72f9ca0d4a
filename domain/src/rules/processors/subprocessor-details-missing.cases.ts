import { casesOf } from '#rules/engine/rule-case.ts';
import { processor, by } from '#rules/processors/given-processor.cases.ts';

export const cases = casesOf('subprocessor-details-missing', [
  {
    register: [processor({ engagedBy: by('REC-0002'), country: 'NO', contact: { name: 'Privacy team' } })],
    of: 'REC-0001',
    at: 'service',
    mend: { path: 'engagedBy/g1/service', to: 'Backup' },
    silent: [[processor()]],
  },
  {
    register: [processor({ engagedBy: by('REC-0002', { service: 'Backup' }), contact: { name: 'Privacy team' } })],
    of: 'REC-0001',
    at: 'storageCountries',
    mend: { path: 'storageCountries', to: ['NO'] },
  },
  {
    register: [processor({ engagedBy: by('REC-0002', { service: 'Backup' }), country: 'NO' })],
    of: 'REC-0001',
    at: 'contact',
    mend: { path: 'contact', to: { email: 'privacy@processor.example' } },
  },
  {
    register: [processor({ engagedBy: by('REC-0002', { service: 'Backup' }), country: 'NO' })],
    of: 'REC-0001',
    at: 'address',
    mend: { path: 'address', to: 'Storgata 1, Oslo' },
  },
]);

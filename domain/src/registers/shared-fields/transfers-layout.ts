/** The columns of declared transfers, which controllers and processors record alike. */
export const transferRows = {
  columns: [
    ['importer', 'condition'],
    ['countries', 'region'],
    ['tool', 'reference', 'module', 'derogation'],
    [
      'agreement',
      'assessment',
      'documentedSafeguards',
      'authorityInformedOn',
      'dataSubjectsInformed',
      'supplementaryMeasures',
    ],
  ],
  first: ['importer', 'countries', 'tool', 'reference'],
} as const;

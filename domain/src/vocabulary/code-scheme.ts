/** The large vocabularies that are looked up by the API and never sent whole to the browser. */
export type CodeScheme = 'dpv-purpose' | 'dpv-data' | 'dpv-subject' | 'rule';

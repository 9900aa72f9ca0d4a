import { text } from '#language/text.ts';
import { countsOn, type LawRow } from '#law/rows/law-rows.ts';
import type { exemptionReasons } from '#vocabulary/compliance.ts';
import type { employeeBands } from '#vocabulary/parties.ts';

type Codes<V extends { readonly terms: readonly { readonly code: string }[] }> = V['terms'][number]['code'];

/** Who need not keep a record of processing activities, and for what processing. */
export interface RecordExemption extends LawRow {
  /** Organisations that employ fewer persons than this. */
  readonly employeesBelow: number;
  /** What must hold of the processing; all of it. */
  readonly conditions: readonly Codes<typeof exemptionReasons>[];
}

/** The exemption from the record (Art. 30(5)) and how it changes. A change of the law is another row with its first day. */
const recordExemptions: readonly RecordExemption[] = [
  {
    key: 'gdpr-30-5',
    from: '2018-05-25',
    employeesBelow: 250,
    conditions: ['occasional', 'no-risk', 'no-sensitive-data'],
    source: 'Regulation (EU) 2016/679, Art. 30(5)',
    confidence: 'primary-source',
    note: text(
      'The Commission has proposed (COM(2025) 501) to raise the threshold to 750 and to ask only for processing that is likely to result in a high risk. A proposal is not law.',
    ),
  },
];

/** The exemption as it stands on a calendar date; `undefined` where there is none. */
export const recordExemptionOn = (date: string): RecordExemption | undefined =>
  recordExemptions.find((row) => countsOn(row, date));

/** The most persons an organisation of a size employs. */
const mostEmployees: Readonly<Record<Codes<typeof employeeBands>, number>> = {
  'under-50': 49,
  '50-249': 249,
  '250-749': 749,
  '750-plus': Infinity,
};

/** Whether an organisation of a size is small enough for an exemption. */
export const isSmallEnough = (band: Codes<typeof employeeBands>, { employeesBelow }: RecordExemption): boolean =>
  mostEmployees[band] < employeesBelow;

const inRemarks = 'who said so, when and from which source stands in the table of the remarks';

const provenance = {
  'remarks.quote': 'the note is said instead where there is one; both stand in the table of the remarks',
  'remarks.source': inRemarks,
  'remarks.by': inRemarks,
  'remarks.on': inRemarks,
};

/** The fields of a kind that its statutory table does not say, by table, with the reason. Each has a column in the tables of its kind. */
export const notInStatutory: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  activities: provenance,
  'processor-records': provenance,
  subprocessors: provenance,
};

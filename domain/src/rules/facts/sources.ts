import type { EntryValues } from '#registers/registers.ts';

type Source = NonNullable<NonNullable<EntryValues<'activity'>['data']>[number]['sources']>[number];

const fromOthers: ReadonlySet<string> = new Set(['third-party', 'public-register', 'social-network']);

/** Words that name nobody, in the languages registers are kept in. */
const nobody = new Set(
  [
    'other others another legitimate various different certain some selected external public publicly available open',
    'third party parties thirdparty partner partners business marketing data source sources register registers registry',
    'aggregator aggregators broker brokers provider providers supplier suppliers vendor vendors network networks',
    'social media the a an of and or our from etc companies company internet web online',
    'andre annen annet øvrige diverse ulike visse utvalgte eksterne offentlige offentlig tilgjengelige tilgængelige åpne',
    'tredjepart tredjeparter tredjemann leverandør leverandører kilde kilder registre registret samarbeidspartner',
    'samarbeidspartnere samarbejdspartnere samarbejdspartner forretningspartner sosiale medier sociale og eller fra våre vores mm',
    'andra annan olika vissa externa offentliga öppna källa källor leverantör leverantörer sociala och från våra samarbetspartner tredje part',
    'muut muu kolmas kolmannet osapuoli osapuolet julkiset julkinen lähde lähteet kumppani kumppanit rekisteri rekisterit sosiaalinen ja',
    'andere anderer dritte dritter dritten öffentliche öffentlichen quelle quellen partnern soziale medien netzwerke und oder anbieter',
  ].flatMap((line) => line.split(' ')),
);

const notStated =
  /not (?:stated|named|known|specified)|ikke (?:oppgitt|navngitt|kjent|angitt|angivet|oplyst)|(?:inte|ej) (?:angiven|angivet|känd)|ei (?:ilmoitettu|tiedossa)|nicht (?:genannt|angegeben|bekannt)/i;

/** Whether a source other than the data subject is told so that a person could be told it too (Art. 14(2)(f)). */
export function isIdentified({ kind, detail }: Source): boolean {
  if (kind === undefined || !fromOthers.has(kind)) return true;
  if (detail === undefined || notStated.test(detail)) return false;
  const words = detail.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return words.some((word) => !nobody.has(word));
}

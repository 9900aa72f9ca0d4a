import type { EvaluatedEntry } from '#rules/engine/evaluated-entry.ts';

type Measure = EvaluatedEntry<'security-measure'>;

const saidOf = ({ values: { name, description, scope } }: Measure): string => [name, description, scope].join(' ');

/** Words for something that can be pointed at, in six languages; "access for those who need it" says no more than the law does. */
const concrete =
  /encrypt|krypt|salau[ks]|salattu|verschlüssel|pseudonym|tokeni|hash|multi-?factor|two-?factor|\bmfa\b|\b2fa\b|to-?faktor|tvåfaktor|flerfaktor|zwei-?faktor|monivaih|kaksivaih|single sign|\bsso\b|back-?ups?\b|(?:sikkerhets|sikkerheds|säkerhets)kopi|varmuuskopi|datensicherung|sicherungskopi|access control|role-based|rolle(?:styr|basert|baser)|(?:tilgangs|adgangs|åtkomst|behörighets)(?:styr|kontrol|begrens|begræns|ret)|käyttöoikeu|kulunvalvon|zugriffs(?:kontroll|recht|beschränk)|zutritts|berechtigungs|\blog(?:ging|s|ged)?\b|logg(?:ing|er|föring)|logning|lokit|protokollier|password|passord|lösenord|adgangskode|salasan|passw[oö]rt|kennwort|firewall|brannmur|brandväg|palomuur|anti-?virus|malware|intrusion|\bvpn\b|\btls\b|https|\block(?:s|ed|ing)?\b|\blåst?e?\b|\blås\b|lukit|abgeschlossen|verriegel|alarm|training|opplæring|opplært|utbildning|uddannelse|undervisning|koulutu|schulung|awareness|confidentiality (?:agreement|undertaking|clause|declaration)|non-disclosure|taushets|tystnads|tavsheds|salassapito|verschwiegenheitse|segment|patch|vulnerab|sårbarhet|haavoittuv|schwachstell|penetration|pentest|\btest(?:ed|ing|et|ad)?\b|monitor|overvåk|overvåg|övervak|incident|hendelse|hændelse|recovery|gjenoppretting|återställ|wiederherstell|shred|makuler|silppu|vernicht|27001|27701|soc ?2|pin code|kamera|badge|adgangskort|nøkkelkort/i;

/** Whether a measure is described so that one can go and look whether it is there. */
export const isConcrete = (measure: Measure): boolean =>
  concrete.test(saidOf(measure)) || (measure.values.frameworks?.some((one) => /\d/.test(one)) ?? false);

const encryptionOrAccess =
  /encrypt|krypt|salau[ks]|salattu|verschlüssel|pseudonym|access|tilgang|adgang|åtkomst|behörig|käyttöoikeu|pääsy|zugriff|zugang|berechtig|password|passord|lösenord|salasan|passwort|kennwort|factor|faktor|\bmfa\b|log-?in|sign-?on|innlogging/i;

/** Whether a measure keeps data from those who may not read them: encryption, pseudonyms, or control of access. */
export const protects = (measure: Measure): boolean =>
  (measure.values.objectives?.includes('a') ?? false) || encryptionOrAccess.test(saidOf(measure));

/** A measure that is only planned protects nobody yet. */
export const isInPlace = ({ values }: Measure): boolean => values.status !== 'planned';

const otherPrinciples: ReadonlySet<string> = new Set(['minimisation', 'accuracy']);

/** Whether it is there for security, and not only for another principle of Art. 5. */
export const servesSecurity = ({ values: { objectives = [] } }: Measure): boolean =>
  objectives.length === 0 || objectives.some((one) => !otherPrinciples.has(one));

/** How often what belongs to an organisation is looked at again, as it says itself, or once a year. */
export const reviewEveryOf = ({
  values,
  context,
}: EvaluatedEntry<'activity' | 'processor-record' | 'security-measure'>): string =>
  (values.organisation !== undefined && context.entry('organisation', values.organisation)?.values.reviewEvery) ||
  'P1Y';

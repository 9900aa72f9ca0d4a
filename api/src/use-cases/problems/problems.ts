import { type Text, text } from 'domain/core';

interface Wording {
  readonly status: number;
  readonly title: Text;
  /** What to do about it. `{name}` stands for a parameter of the problem. */
  readonly detail: Text;
}

const say = (status: number, title: Text, detail: Text): Wording => ({ status, title, detail });

/** Every problem an answer can name. */
export const problems = {
  malformed: say(
    400,
    text('The request cannot be read', 'Forespørselen kan ikke leses'),
    text(
      'The body is not well-formed JSON, or the address is malformed.',
      'Innholdet er ikke gyldig JSON, eller adressen er feil utformet.',
    ),
  ),
  'key-malformed': say(
    400,
    text('The key of the request is malformed', 'Forespørselens nøkkel er feil utformet'),
    text(
      'Idempotency-Key holds 16 to 200 letters, digits and signs without blanks, drawn at random for each request.',
      'Idempotency-Key består av 16 til 200 bokstaver, sifre og tegn uten mellomrom, trukket tilfeldig for hver forespørsel.',
    ),
  ),
  'key-reused': say(
    422,
    text('The key belongs to another request', 'Nøkkelen hører til en annen forespørsel'),
    text(
      'Another request was sent with this Idempotency-Key. Draw a new one for each request.',
      'En annen forespørsel ble sendt med denne Idempotency-Key. Trekk en ny for hver forespørsel.',
    ),
  ),
  'in-progress': say(
    409,
    text('The request is being carried out', 'Forespørselen utføres'),
    text(
      'The same request is under way. Send it again in a moment.',
      'Den samme forespørselen er i gang. Send den igjen om et øyeblikk.',
    ),
  ),
  'answer-not-kept': say(
    409,
    text('The request has been carried out', 'Forespørselen er utført'),
    text(
      'The same request was carried out before, and its answer was not kept. Nothing was done again: look at what is there.',
      'Den samme forespørselen er utført før, og svaret er ikke tatt vare på. Ingenting ble gjort på nytt: se på det som finnes.',
    ),
  ),
  'not-signed-in': say(
    401,
    text('Not signed in', 'Ikke logget inn'),
    text('Sign in, or send a valid API token.', 'Logg inn, eller send en gyldig API-nøkkel.'),
  ),
  'sign-in-failed': say(
    401,
    text('Not signed in', 'Ikke logget inn'),
    text('The user name or the password is wrong.', 'Brukernavnet eller passordet er feil.'),
  ),
  'cross-site': say(
    403,
    text('Sent from another site', 'Sendt fra et annet nettsted'),
    text(
      'A browser may send this only from the pages of this register. Set PUBLIC_URL if it is reached under another address.',
      'En nettleser kan sende dette bare fra sidene til dette registeret. Angi PUBLIC_URL hvis det nås under en annen adresse.',
    ),
  ),
  'link-invalid': say(
    403,
    text('The link does not work', 'Lenken virker ikke'),
    text(
      'It has been used, has expired or was replaced by a newer one. Ask for a new link.',
      'Den er brukt, har utløpt eller er erstattet av en nyere. Be om en ny lenke.',
    ),
  ),
  forbidden: say(
    403,
    text('Not allowed', 'Ikke tillatt'),
    text('Your roles do not allow this.', 'Rollene dine tillater ikke dette.'),
  ),
  'not-found': say(
    404,
    text('Not found', 'Finnes ikke'),
    text('There is nothing at this address.', 'Det finnes ingenting på denne adressen.'),
  ),
  'method-not-allowed': say(
    405,
    text('Method not allowed', 'Metoden er ikke tillatt'),
    text('This address takes {allow}.', 'Denne adressen tar imot {allow}.'),
  ),
  'already-set-up': say(
    409,
    text('Already set up', 'Allerede satt opp'),
    text('There is an account already. Sign in.', 'Det finnes en konto allerede. Logg inn.'),
  ),
  'last-administrator': say(
    409,
    text('The last administrator', 'Den siste administratoren'),
    text(
      'One account must remain that is an administrator, is not disabled and does not expire.',
      'Det må alltid finnes en konto som er administrator, ikke er deaktivert og ikke utløper.',
    ),
  ),
  'not-empty': say(
    409,
    text('The register is not empty', 'Registeret er ikke tomt'),
    text(
      'Say that the example is to stand beside what is there.',
      'Oppgi at eksemplet skal stå ved siden av det som finnes.',
    ),
  ),
  'in-use': say(
    409,
    text('Other entries refer to it', 'Andre oppføringer viser til den'),
    text('Change the entries that refer to it first.', 'Endre først oppføringene som viser til den.'),
  ),
  'refers-to-archived': say(
    409,
    text('It refers to archived entries', 'Den viser til arkiverte oppføringer'),
    text('Restore these first: {ids}.', 'Gjenopprett disse først: {ids}.'),
  ),
  archived: say(
    409,
    text('The entry is archived', 'Oppføringen er arkivert'),
    text('Restore it before you change it.', 'Gjenopprett den før du endrer den.'),
  ),
  'not-archived': say(
    409,
    text('The entry is not archived', 'Oppføringen er ikke arkivert'),
    text('Only an archived entry can be restored.', 'Bare en arkivert oppføring kan gjenopprettes.'),
  ),
  'not-merged': say(
    409,
    text('The entry has not been merged', 'Oppføringen er ikke slått sammen'),
    text(
      'Only what was merged into another entry, and has not been restored since, can be taken apart again.',
      'Bare det som er slått sammen med en annen oppføring, og ikke er gjenopprettet siden, kan skilles igjen.',
    ),
  ),
  'changed-since': say(
    409,
    text('Entries have been changed since the merge', 'Oppføringer er endret etter sammenslåingen'),
    text(
      'Undoing the merge would lose these changes: {ids}. Change the entries by hand instead.',
      'Å angre sammenslåingen ville slettet disse endringene: {ids}. Rett oppføringene for hånd i stedet.',
    ),
  ),
  stale: say(
    412,
    text('Somebody else has changed it', 'Noen andre har endret den'),
    text(
      'Your change was made from an older version. The current one is in this answer.',
      'Endringen din bygger på en eldre versjon. Den gjeldende ligger i dette svaret.',
    ),
  ),
  'too-large': say(
    413,
    text('Too large', 'For stort'),
    text('A request may hold at most {limit}.', 'En forespørsel kan være på høyst {limit}.'),
  ),
  'not-json': say(
    415,
    text('Not JSON', 'Ikke JSON'),
    text(
      'Send UTF-8 JSON with Content-Type: application/json.',
      'Send JSON i UTF-8 med Content-Type: application/json.',
    ),
  ),
  'unknown-host': say(
    421,
    text('Unknown address', 'Ukjent adresse'),
    text(
      'The server is not known by this name. Set PUBLIC_URL to the address it is reached by.',
      'Tjeneren er ikke kjent under dette navnet. Sett PUBLIC_URL til adressen den nås på.',
    ),
  ),
  invalid: say(
    422,
    text('Some of it is not valid', 'Noe av det er ikke gyldig'),
    text('See the list of errors.', 'Se listen over feil.'),
  ),
  'version-required': say(
    428,
    text('Say which version you change', 'Oppgi hvilken versjon du endrer'),
    text(
      'Send If-Match with the ETag of the version you started from.',
      'Send If-Match med ETag for versjonen du startet fra.',
    ),
  ),
  'too-many-attempts': say(
    429,
    text('Too many attempts', 'For mange forsøk'),
    text('Try again in {seconds} seconds.', 'Prøv igjen om {seconds} sekunder.'),
  ),
  damaged: say(
    500,
    text('The register is damaged', 'Registeret er skadet'),
    text(
      'What lies on the disk is not what was written. It is not shown. An administrator can verify the register and restore a backup.',
      'Det som ligger på disken er ikke det som ble skrevet. Det vises ikke. En administrator kan verifisere registeret og gjenopprette en sikkerhetskopi.',
    ),
  ),
  'newer-data': say(
    503,
    text('The register was written by a newer version', 'Registeret er skrevet av en nyere versjon'),
    text(
      'A newer version of Protokoll has written to the register while this server was running. It must be updated and started again.',
      'En nyere versjon av Protokoll har skrevet til registeret mens denne serveren kjørte. Den må oppdateres og startes på nytt.',
    ),
  ),
  unexpected: say(
    500,
    text('Something went wrong', 'Noe gikk galt'),
    text('The fault is ours. It has been logged as {requestId}.', 'Feilen er vår. Den er logget som {requestId}.'),
  ),
  busy: say(
    503,
    text('Busy', 'Opptatt'),
    text(
      'Too many people are signing in at once. Try again in a moment.',
      'For mange logger inn samtidig. Prøv igjen om et øyeblikk.',
    ),
  ),
  'not-ready': say(
    503,
    text('Not ready', 'Ikke klar'),
    text(
      'The register cannot be read, or the disk cannot be written.',
      'Registeret kan ikke leses, eller disken kan ikke skrives.',
    ),
  ),
  'storage-busy': say(
    503,
    text('Busy', 'Opptatt'),
    text(
      'Another program is writing to the register. Nothing was saved; try again in a moment.',
      'Et annet program skriver til registeret. Ingenting ble lagret; prøv igjen om et øyeblikk.',
    ),
  ),
  'storage-full': say(
    507,
    text('The disk is full', 'Disken er full'),
    text(
      'Nothing was saved. The register can be read, and saving works again once space has been freed on the server.',
      'Ingenting ble lagret. Registeret kan leses, og lagring virker igjen når det er frigjort plass på serveren.',
    ),
  ),
} as const satisfies Record<string, Wording>;

/** The name of a problem, as it stands at the end of its `type`. */
export type ProblemName = keyof typeof problems;

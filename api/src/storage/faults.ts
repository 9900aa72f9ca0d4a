import { text, type Text } from 'domain/core';

/** What can be found wrong with a journal, in one word each. */
export const faults = {
  'line-changed': text('the line was changed', 'linjen er endret'),
  'content-changed': text('its content was changed', 'innholdet er endret'),
  'content-missing': text('its content was removed without a redaction', 'innholdet er fjernet uten at det er sladdet'),
  'content-back': text('its content was redacted and is there', 'innholdet er sladdet, men finnes'),
  'reason-changed': text('its reason was changed', 'begrunnelsen er endret'),
  'reason-missing': text(
    'its reason was removed without a redaction',
    'begrunnelsen er fjernet uten at den er sladdet',
  ),
  'reason-back': text('its reason was redacted and is there', 'begrunnelsen er sladdet, men finnes'),
  'line-missing': text('the line is missing', 'linjen mangler'),
  'link-broken': text('it does not follow the line above it', 'den følger ikke linjen over'),
  'time-backwards': text('its time lies before the line above it', 'tidspunktet ligger før linjen over'),
  'version-skipped': text('a version of the entry before it is missing', 'en tidligere versjon av oppføringen mangler'),
  'not-the-noted': text(
    'it is not the line whose hash was noted outside: the file was rewritten, or is another one',
    'det er ikke linjen med kontrollsummen som ble notert utenfor: filen er skrevet om, eller er en annen',
  ),
  'tail-cut': text(
    'the journal ends before the line noted outside: its end was cut off, or an older file was put back',
    'journalen slutter før linjen som ble notert utenfor: slutten er kuttet, eller en eldre fil er lagt tilbake',
  ),
  'file-damaged': text('the file is damaged', 'filen er skadet'),
  'schema-changed': text('the structure of the file was changed', 'strukturen i filen er endret'),
  'token-changed': text('an API token does not agree with the journal', 'et API-token stemmer ikke med journalen'),
} as const satisfies Record<string, Text>;

export type Fault = keyof typeof faults;

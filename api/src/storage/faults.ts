import { text, type Text } from 'domain/core';

/** What can be found wrong with a journal, in one word each. */
export const faults = {
  'line-changed': text('the line was changed'),
  'content-changed': text('its content was changed'),
  'content-missing': text('its content was removed without a redaction'),
  'content-back': text('its content was redacted and is there'),
  'reason-changed': text('its reason was changed'),
  'reason-missing': text('its reason was removed without a redaction'),
  'reason-back': text('its reason was redacted and is there'),
  'line-missing': text('the line is missing'),
  'link-broken': text('it does not follow the line above it'),
  'version-skipped': text('a version of the entry before it is missing'),
  'not-the-noted': text('it is not the line whose hash was noted outside: the file was rewritten, or is another one'),
  'tail-cut': text(
    'the journal ends before the line noted outside: its end was cut off, or an older file was put back',
  ),
  'file-damaged': text('the file is damaged'),
  'schema-changed': text('the structure of the file was changed'),
  'token-changed': text('an API token does not agree with the journal'),
} as const satisfies Record<string, Text>;

export type Fault = keyof typeof faults;

import { type Text, text } from 'domain/core';

interface Wording {
  readonly status: number;
  readonly title: Text;
  /** What to do about it. `{name}` stands for a parameter of the problem. */
  readonly detail: Text<string>;
}

const describe = (status: number, title: Text, detail: Text<string>): Wording => ({ status, title, detail });

/** Every problem an answer can name. */
export const problems = {
  malformed: describe(
    400,
    text('The request cannot be read'),
    text('The body is not well-formed JSON, or the address is malformed.'),
  ),
  'key-malformed': describe(
    400,
    text('The key of the request is malformed'),
    text('Idempotency-Key holds 16 to 200 letters, digits and signs without blanks, drawn at random for each request.'),
  ),
  'key-reused': describe(
    422,
    text('The key belongs to another request'),
    text('Another request was sent with this Idempotency-Key. Draw a new one for each request.'),
  ),
  'answer-not-kept': describe(
    409,
    text('The request has been carried out'),
    text(
      'The same request was carried out before, and its answer was not kept. Nothing was done again: look at what is there.',
    ),
  ),
  'not-signed-in': describe(401, text('Not signed in'), text('Sign in, or send a valid API token.')),
  'sign-in-failed': describe(401, text('Not signed in'), text('The user name or the password is wrong.')),
  'cross-site': describe(
    403,
    text('Sent from another site'),
    text(
      'A browser may send this only from the pages of this register. Set PUBLIC_URL if it is reached under another address.',
    ),
  ),
  'link-invalid': describe(
    403,
    text('The link does not work'),
    text('It has been used, has expired or was replaced by a newer one. Ask for a new link.'),
  ),
  forbidden: describe(403, text('Not allowed'), text('Your roles do not allow this.')),
  'not-found': describe(404, text('Not found'), text('There is nothing at this address.')),
  'method-not-allowed': describe(405, text('Method not allowed'), text('This address takes {allow}.')),
  'already-set-up': describe(409, text('Already set up'), text('There is an account already. Sign in.')),
  'last-administrator': describe(
    409,
    text('The last administrator'),
    text('One account must remain that is an administrator, is not disabled and does not expire.'),
  ),
  'not-empty': describe(
    409,
    text('The register is not empty'),
    text('Say that the example is to stand beside what is there.'),
  ),
  'in-use': describe(409, text('Other entries refer to it'), text('Change the entries that refer to it first.')),
  'refers-to-archived': describe(409, text('It refers to archived entries'), text('Restore these first: {ids}.')),
  archived: describe(409, text('The entry is archived'), text('Restore it before you change it.')),
  'not-archived': describe(409, text('The entry is not archived'), text('Only an archived entry can be restored.')),
  'not-merged': describe(
    409,
    text('The entry has not been merged'),
    text('Only what was merged into another entry, and has not been restored since, can be taken apart again.'),
  ),
  'changed-since': describe(
    409,
    text('Entries have been changed since the merge'),
    text('Undoing the merge would lose these changes: {ids}. Change the entries by hand instead.'),
  ),
  stale: describe(
    412,
    text('Somebody else has changed it'),
    text('Your change was made from an older version. The current one is in this answer.'),
  ),
  'too-large': describe(413, text('Too large'), text('A request may hold at most {limit}.')),
  'not-json': describe(415, text('Not JSON'), text('Send UTF-8 JSON with Content-Type: application/json.')),
  'unknown-host': describe(
    421,
    text('Unknown address'),
    text('The server is not known by this name. Set PUBLIC_URL to the address it is reached by.'),
  ),
  invalid: describe(422, text('Some of it is not valid'), text('See the list of errors.')),
  'version-required': describe(
    428,
    text('Say which version you change'),
    text('Send If-Match with the ETag of the version you started from.'),
  ),
  'too-many-requests': describe(
    429,
    text('Too much at once'),
    text('Wait for the answers that are under way, then ask again.'),
  ),
  'too-many-attempts': describe(429, text('Too many attempts'), text('Try again in {seconds} seconds.')),
  damaged: describe(
    500,
    text('The register is damaged'),
    text(
      'What lies on the disk is not what was written. It is not shown. An administrator can verify the register and restore a backup.',
    ),
  ),
  'damage-found': describe(
    503,
    text('The register is damaged'),
    text('A verification found that what lies on the disk is not what was written: {fault}. Restore a backup.'),
  ),
  'newer-data': describe(
    503,
    text('The register was written by a newer version'),
    text(
      'A newer version of Protokoll has written to the register while this server was running. It must be updated and started again.',
    ),
  ),
  unexpected: describe(
    500,
    text('Something went wrong'),
    text('The fault is ours. It has been logged as {requestId}.'),
  ),
  busy: describe(503, text('Busy'), text('The server has more to do than it can just now. Try again in a moment.')),
  'not-ready': describe(503, text('Not ready'), text('The register cannot be read, or the disk cannot be written.')),
  'storage-busy': describe(
    503,
    text('Busy'),
    text('Another program is writing to the register. Nothing was saved; try again in a moment.'),
  ),
  'storage-read-only': describe(
    503,
    text('The register is read-only'),
    text(
      'Nothing was saved. The register can be read, and saving works again once its files on the server can be written and the server was started again.',
    ),
  ),
  'storage-full': describe(
    507,
    text('The disk is full'),
    text(
      'Nothing was saved. The register can be read, and saving works again once space has been freed on the server.',
    ),
  ),
} as const satisfies Record<string, Wording>;

/** The name of a problem, as it stands at the end of its `type`. */
export type ProblemName = keyof typeof problems;

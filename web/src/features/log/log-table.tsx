import { type Kind, registers, text } from 'domain/core';
import type { LogLine } from 'domain/contract';
import css from '#features/log/log.module.css';
import { formatDateTime } from '#lib/dates.ts';
import { actionName, eventName } from '#lib/events.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { roleName } from '#lib/roles.ts';
import type { Names } from '#register/entries/entry-queries.ts';
import { ReferenceLink } from '#register/values/leaf-value.tsx';
import plainTable from '#ui/plain-table.module.css';

const words = {
  number: text('Line'),
  when: text('When'),
  who: text('Who'),
  what: text('What'),
  thing: text('Concerning'),
  reason: text('Reason'),
  version: text('version'),
  redacted: text('content removed'),
  act: text('in one act'),
  reasonRedacted: text('reason removed'),
};

const isKind = (kind: string): kind is Kind => Object.hasOwn(registers, kind);

function LogSubject({ line, names }: { line: LogLine; names: Names }) {
  const t = useText();
  const { kind, id, version, redacted } = line;
  if (!isKind(kind))
    return (
      <>
        {t(eventName(kind))} {(kind === 'account' || kind === 'export') && <span className={css['soft']}>{id}</span>}
      </>
    );
  return (
    <>
      <ReferenceLink id={id} names={names} />
      <div className={css['soft']}>
        {t(registers[kind].label)} {id}, {t(words.version)} {version}
        {redacted && `, ${t(words.redacted)}`}
      </div>
    </>
  );
}

function Line({ line, names }: { line: LogLine; names: Names }) {
  const t = useText();
  const language = useLanguage();
  return (
    <tr>
      <td className={css['figures']}>
        <span title={line.hash}>{line.seq}</span>
      </td>
      <td className={css['figures']}>
        <time dateTime={line.at}>{formatDateTime(line.at, language)}</time>
      </td>
      <td className={css['who']}>
        {line.actor}
        {line.role !== 'self' && <div className={css['soft']}>{t(roleName(line.role))}</div>}
      </td>
      <td className={css['action']}>
        {t(actionName(line.action))}
        {line.act && (
          <div className={css['soft']}>
            {t(words.act)} {line.act}
          </div>
        )}
      </td>
      <td>
        <LogSubject line={line} names={names} />
      </td>
      <td className={css['reason']}>
        {line.reasonRedacted ? <span className={css['soft']}>{t(words.reasonRedacted)}</span> : line.reason}
      </td>
    </tr>
  );
}

/** Lines of the journal, newest first. */
export function LogTable({ lines, names }: { lines: readonly LogLine[]; names: Names }) {
  const t = useText();
  return (
    <div className={css['scroll']}>
      <table className={`${plainTable['table']} ${css['table']}`}>
        <thead>
          <tr>
            <th scope="col">{t(words.number)}</th>
            <th scope="col">{t(words.when)}</th>
            <th scope="col">{t(words.who)}</th>
            <th scope="col">{t(words.what)}</th>
            <th scope="col">{t(words.thing)}</th>
            <th scope="col">{t(words.reason)}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.seq} line={line} names={names} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

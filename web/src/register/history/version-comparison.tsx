import { useQuery } from '@tanstack/react-query';
import { text } from 'domain/core';
import { useLanguage, useText } from '#lib/language.ts';
import { ChangeTable } from '#register/history/change-table.tsx';
import { diffQuery } from '#register/entries/entry-queries.ts';
import css from '#register/history/history.module.css';
import { Select } from '#ui/field.tsx';
import { LoadError } from '#ui/error-note.tsx';

const words = {
  title: text('Compare two versions'),
  from: text('From version'),
  to: text('To version'),
  choose: text('Choose'),
  same: text('The two versions say the same.'),
};

interface VersionChoiceProps {
  readonly label: string;
  readonly versions: number;
  readonly value: number | undefined;
  readonly onChange: (version: number) => void;
}

function VersionChoice({ label, versions, value, onChange }: VersionChoiceProps) {
  const t = useText();
  return (
    <Select label={label} value={value ?? ''} onChange={(event) => onChange(Number(event.target.value))}>
      <option value="" disabled>
        {t(words.choose)}
      </option>
      {Array.from({ length: versions }, (_, at) => (
        <option key={at} value={at + 1}>
          {at + 1}
        </option>
      ))}
    </Select>
  );
}

function Differences({ id, from, to }: { id: string; from: number; to: number }) {
  const t = useText();
  const { data, error } = useQuery(diffQuery(id, from, to, useLanguage()));
  if (error) return <LoadError error={error} />;
  if (!data) return null;
  return data.changes.length === 0 ? <p>{t(words.same)}</p> : <ChangeTable changes={data.changes} />;
}

interface ComparisonProps {
  readonly id: string;
  readonly versions: number;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly onCompare: (from: number, to: number) => void;
}

/** What changed between two versions of one's choice. */
export function Comparison({ id, versions, from, to, onCompare }: ComparisonProps) {
  const t = useText();
  return (
    <section>
      <h2 className="visually-hidden">{t(words.title)}</h2>
      <div className={`${css['compare']} not-printed`}>
        <VersionChoice
          label={t(words.from)}
          versions={versions}
          value={from}
          onChange={(version) => onCompare(version, to ?? versions)}
        />
        <VersionChoice
          label={t(words.to)}
          versions={versions}
          value={to}
          onChange={(version) => onCompare(from ?? 1, version)}
        />
      </div>
      {from !== undefined && to !== undefined && <Differences id={id} from={from} to={to} />}
    </section>
  );
}

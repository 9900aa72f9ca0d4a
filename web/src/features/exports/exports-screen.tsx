import { useQuery } from '@tanstack/react-query';
import { text } from 'domain/core';
import { useState } from 'react';
import css from '#features/exports/exports-screen.module.css';
import { type Profile, ProfileChoice } from '#features/exports/profile-choice.tsx';
import { TableGroup } from '#features/exports/table-group.tsx';
import { apiPath } from '#lib/api.ts';
import { useAsOf } from '#lib/as-of.ts';
import { today } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { useMayAtAll } from '#lib/me.ts';
import { rememberSpreadsheet, useSpreadsheet } from '#lib/spreadsheet.ts';
import { exportedTablesQuery } from '#register/entries/exported-tables.ts';
import { Input } from '#ui/field.tsx';
import { Page } from '#ui/page.tsx';
import { LoadError } from '#ui/error-note.tsx';

const words = {
  title: text('Exports'),
  lead: text(
    'Each file is complete, reads without this program and says on which day it was true. Taking one is noted in the log.',
  ),
  asOf: text('As of'),
  asOfHelp: text('Leave empty for the register as it stands now.'),
};

/** Every table as CSV, for people or programs, on any day. */
export function ExportsScreen() {
  const t = useText();
  const lang = useLanguage();
  const shownDay = useAsOf();
  const mayLookBack = useMayAtAll('as-of');
  const spreadsheet = useSpreadsheet();
  const [isForPrograms, setForPrograms] = useState(false);
  const [day, setDay] = useState('');
  const { data, error } = useQuery(exportedTablesQuery(lang));
  const profile: Profile = isForPrograms ? 'data' : spreadsheet;
  const choose = (chosen: Profile) => {
    setForPrograms(chosen === 'data');
    if (chosen !== 'data') rememberSpreadsheet(chosen);
  };
  const fileOf = (table: string) => apiPath(`/exports/${table}.csv`, { profile, lang, as_of: day || shownDay });
  return (
    <Page title={t(words.title)} lead={t(words.lead)}>
      <div className={css['choices']}>
        {mayLookBack && (
          <Input
            label={t(words.asOf)}
            help={t(words.asOfHelp)}
            type="date"
            max={today()}
            value={day || (shownDay ?? '')}
            onChange={(event) => setDay(event.target.value)}
          />
        )}
        <ProfileChoice chosen={profile} onChoose={choose} />
      </div>
      <LoadError error={error} />
      {data?.groups.map((group) => (
        <TableGroup key={group.id} group={group} fileOf={fileOf} />
      ))}
    </Page>
  );
}

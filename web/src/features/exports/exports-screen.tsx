import { IconDownload } from '@tabler/icons-react';
import { text, type Text } from 'domain/core';
import { useState } from 'react';
import css from '#features/exports/exports-screen.module.css';
import { apiPath } from '#lib/api.ts';
import { useAsOf } from '#lib/as-of.ts';
import { today } from '#lib/dates.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { useMayAtAll } from '#lib/me.ts';
import { type Table, tables } from '#register/entries/exported-tables.ts';
import { ButtonAnchor } from '#ui/button.tsx';
import { Choice, Input } from '#ui/field.tsx';
import { ChoiceSet } from '#ui/form.tsx';
import { Page } from '#ui/page.tsx';

const words = {
  title: text('Exports'),
  lead: text(
    'Each file is complete, reads without this program and says on which day it was true. Taking one is noted in the log.',
  ),
  asOf: text('As of'),
  asOfHelp: text('Leave empty for the register as it stands now.'),
  profile: text('Made for'),
  download: text('Download'),
};

type Profile = 'excel' | 'data';

const profiles: Readonly<Record<Profile, { label: Text; what: Text }>> = {
  excel: {
    label: text('Excel and people'),
    what: text('Semicolons, several values on lines of one cell.'),
  },
  data: {
    label: text('Programs'),
    what: text('Commas, stable column names.'),
  },
};

const about: Readonly<Record<Table, { name: Text; what: Text }>> = {
  activities: {
    name: text('Processing activities'),
    what: text('The controller’s record: one row for each activity, in the order of the letters of Article 30(1).'),
  },
  'processor-records': {
    name: text('Processor records'),
    what: text('The processor’s record: what is done for which controller, by Article 30(2).'),
  },
  subprocessors: {
    name: text('Processors and sub-processors'),
    what: text('Everybody in the chain: identity, place, agreement, transfers and supervision.'),
  },
};

function ProfileChoice({ chosen, onChoose }: { chosen: Profile; onChoose: (profile: Profile) => void }) {
  const t = useText();
  return (
    <ChoiceSet legend={t(words.profile)}>
      {(['excel', 'data'] as const).map((profile) => (
        <Choice
          key={profile}
          type="radio"
          name="profile"
          label={t(profiles[profile].label)}
          checked={profile === chosen}
          onChange={() => onChoose(profile)}
        />
      ))}
      <p className={css['profile']}>{t(profiles[chosen].what)}</p>
    </ChoiceSet>
  );
}

function TableLine({ table, profile, asOf }: { table: Table; profile: Profile; asOf: string | undefined }) {
  const t = useText();
  const lang = useLanguage();
  const { name, what } = about[table];
  return (
    <li className={css['table']}>
      <div>
        <h2>{t(name)}</h2>
        <p>{t(what)}</p>
      </div>
      <ButtonAnchor href={apiPath(`/exports/${table}.csv`, { profile, lang, as_of: asOf })} download>
        <IconDownload aria-hidden />
        {t(words.download)}
        <span className="visually-hidden">: {t(name)}</span>
      </ButtonAnchor>
    </li>
  );
}

/** Every table as CSV, for people or programs, on any day. */
export function ExportsScreen() {
  const t = useText();
  const shownDay = useAsOf();
  const mayLookBack = useMayAtAll('as-of');
  const [profile, setProfile] = useState<Profile>('excel');
  const [day, setDay] = useState('');
  const asOf = day || shownDay;
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
        <ProfileChoice chosen={profile} onChoose={setProfile} />
      </div>
      <ul className={css['tables']}>
        {tables.map((table) => (
          <TableLine key={table} table={table} profile={profile} asOf={asOf} />
        ))}
      </ul>
    </Page>
  );
}

import { IconDownload, IconPlus } from '@tabler/icons-react';
import { type Action, type Kind, text } from 'domain/core';
import css from '#features/lists/list-screen.module.css';
import { apiPath } from '#lib/api.ts';
import type { ListParams } from '#register/entries/entry-queries.ts';
import { useAsOf } from '#lib/as-of.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { listParams } from '#lib/paths.ts';
import { useSpreadsheet } from '#lib/spreadsheet.ts';
import { tableOf } from '#register/entries/exported-tables.ts';
import { ButtonAnchor, ButtonLink } from '#ui/button.tsx';

const words = { fresh: text('New', { context: 'verb' }), csv: text('Download CSV') };

interface ListActionsProps {
  readonly kind: Kind;
  readonly may: readonly Action[];
  /** What is listed: the same is exported. */
  readonly params: ListParams;
  readonly isEmpty: boolean;
}

/** What can be done with a list as a whole. */
export function ListActions({ kind, may, isEmpty, params: { sort: _, ...chosen } }: ListActionsProps) {
  const t = useText();
  const lang = useLanguage();
  const profile = useSpreadsheet();
  const asOf = useAsOf();
  return (
    <div className={css['actions']}>
      {!isEmpty && may.includes('export') && (
        <ButtonAnchor href={apiPath(`/exports/${tableOf(kind, chosen)}.csv`, { ...chosen, profile, lang })} download>
          <IconDownload aria-hidden />
          <span className={css['wide']}>{t(words.csv)}</span>
        </ButtonAnchor>
      )}
      {may.includes('create') && asOf === undefined && (
        <ButtonLink look="primary" to="/$plural/new" params={listParams(kind)}>
          <IconPlus aria-hidden />
          {t(words.fresh)}
        </ButtonLink>
      )}
    </div>
  );
}

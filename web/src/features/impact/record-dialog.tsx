import { text } from 'domain/core';
import type { ImpactTarget } from 'domain/impact';
import css from '#features/impact/impact-screen.module.css';
import type { AffectedRecord } from '#register/entries/impact-query.ts';
import { TouchLine } from '#features/impact/touch-line.tsx';
import { useText } from '#lib/language.ts';
import { entryParams } from '#lib/paths.ts';
import type { Names } from '#register/entries/entry-queries.ts';
import { ReferenceLink } from '#register/values/leaf-value.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Dialog, DialogButtons } from '#ui/dialog.tsx';

const words = {
  how: text('How it is affected'),
  data: text('Personal data'),
  people: text('Data subjects'),
  open: text('Open the record'),
  close: text('Close'),
};

interface RecordDialogProps {
  readonly item: AffectedRecord;
  readonly target: ImpactTarget | undefined;
  readonly names: Names;
  readonly onClose: () => void;
}

/** Every way in which one record is affected, and all the data and people in it that are concerned. */
export function RecordDialog({ item, target, names, onClose }: RecordDialogProps) {
  const t = useText();
  const lists = [
    { title: words.data, ids: item.data },
    { title: words.people, ids: item.dataSubjects },
  ].filter(({ ids }) => ids.length > 0);
  return (
    <Dialog title={`${item.title} · ${item.id}`} onClose={onClose}>
      <div className={css['details']}>
        <section>
          <h3>{t(words.how)}</h3>
          <ul className={css['plain']}>
            {item.touches.map((touch) => (
              <li key={`${touch.reason} ${touch.way.join(' ')}`}>
                <TouchLine touch={touch} target={target} names={names} />
              </li>
            ))}
          </ul>
        </section>
        {lists.map(({ title, ids }) => (
          <section key={title.en}>
            <h3>{t(title)}</h3>
            <ul className={css['plain']}>
              {ids.map((id) => (
                <li key={id}>
                  <ReferenceLink id={id} names={names} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <DialogButtons>
        <ButtonLink look="primary" to="/$plural/$id" params={entryParams(item.id)} search={{}}>
          {t(words.open)}
        </ButtonLink>
        <Button onClick={onClose}>{t(words.close)}</Button>
      </DialogButtons>
    </Dialog>
  );
}

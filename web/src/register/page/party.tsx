import { Link } from '@tanstack/react-router';
import type { EntryPage } from 'domain/contract';
import { type EntryValues, registerOf } from 'domain/core';
import { useText } from '#lib/language.ts';
import { entryParams } from '#lib/paths.ts';
import type { ReadEntry } from '#register/entries/entry-queries.ts';
import { LeafValue } from '#register/values/leaf-value.tsx';
import css from '#register/page/party.module.css';

type Organisation = EntryValues<'organisation'>;
type Controller = EntryPage['keepers'][number];
type ContactDetails = { readonly [Name in 'name' | 'address' | 'country' | 'email' | 'phone']?: string | undefined };

const { fields } = registerOf.organisation;

/** The contact details of a controller; a client has a contact of its own, which may be a person. */
const contactOf = ({ kind, values }: Controller): ContactDetails =>
  kind === 'client'
    ? { address: values.address, country: values.country, ...values.contact }
    : { ...values, name: undefined };

/** A controller of a record with its contact details, its representative and its data protection officer (Art. 30). */
export function Party({ id, of }: { id: string; of: ReadEntry }) {
  const t = useText();
  const controller = of.page?.keepers.find((one) => one.id === id);
  const { dpo, representative }: Organisation = controller?.values ?? {};
  return (
    <dl className={css['party']}>
      <div>
        <dt>
          <Link to="/$plural/$id" params={entryParams(id)} search={{}}>
            {of.names[id] ?? controller?.title ?? id}
          </Link>
        </dt>
        <dd>{controller && <Contact {...contactOf(controller)} />}</dd>
      </div>
      {representative && (
        <div>
          <dt>{t(fields.representative.label)}</dt>
          <dd>
            {representative.designated && (
              <LeafValue field={fields.representative.fields.designated} value={representative.designated} names={{}} />
            )}
            {representative.notRequiredBecause && <p>{representative.notRequiredBecause}</p>}
            <Contact {...representative} />
          </dd>
        </div>
      )}
      {dpo && (
        <div>
          <dt>{t(fields.dpo.label)}</dt>
          <dd>
            {dpo.answer && <LeafValue field={fields.dpo.fields.answer} value={dpo.answer} names={{}} />}
            {dpo.notRequiredBecause && <p>{dpo.notRequiredBecause}</p>}
            <Contact {...dpo} />
          </dd>
        </div>
      )}
    </dl>
  );
}

/** Name, address and channels, as far as they are recorded. */
function Contact({ name, address, country, email, phone }: ContactDetails) {
  return (
    <>
      {name && <p>{name}</p>}
      {address && <p className={css['address']}>{address}</p>}
      {country && (
        <p>
          <LeafValue field={fields.country} value={country} names={{}} />
        </p>
      )}
      {email && (
        <p>
          <LeafValue field={fields.email} value={email} names={{}} />
        </p>
      )}
      {phone && <p>{phone}</p>}
    </>
  );
}

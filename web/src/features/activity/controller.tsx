import { registerOf, text } from 'domain/core';
import { type ActivityPartProps, valuesOf } from '#features/activity/activity-entry.ts';
import { useText } from '#lib/language.ts';
import { Party } from '#register/page/party.tsx';
import { Nothing } from '#register/page/nothing.tsx';
import { ProvenanceOf } from '#register/values/provenance.tsx';
import { RecordedFields } from '#register/values/recorded-fields.tsx';

const { fields } = registerOf.activity;
const words = { undecided: text('Our role is not decided.') };

/** The controllers of the activity with their contact details (Art. 30(1)(a)). */
export function Controller({ entry }: ActivityPartProps) {
  const t = useText();
  const { organisation, role, jointControllers } = valuesOf(entry);
  if (!organisation && !role && !jointControllers) return <Nothing />;
  const shown = [...(role ? ['role'] : []), ...(jointControllers ? ['jointControllers'] : [])];
  return (
    <>
      {organisation && <Party id={organisation} of={entry} />}
      <ProvenanceOf path="organisation" />
      {!role && <p>{t(words.undecided)}</p>}
      {shown.length > 0 && <RecordedFields fields={fields} values={entry.values} names={entry.names} only={shown} />}
    </>
  );
}

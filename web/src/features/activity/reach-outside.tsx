import { countryName, type FlowParty, isEea, text } from 'domain/core';
import type { ActivityEntry, ActivityPartProps } from '#features/activity/activity-entry.ts';
import css from '#features/activity/activity-page.module.css';
import { useLanguage, useText } from '#lib/language.ts';
import { ReferenceLink } from '#register/values/leaf-value.tsx';

const words = {
  title: text('Outside the EEA by way of the recipients'),
  engagedBy: text('engaged by'),
};

/** Steps of a way that are shown; longer chains are in the picture. */
const maxSteps = 4;

/** Those who engage a party, the nearest first. */
function wayTo(party: FlowParty, parties: ReadonlyMap<string, FlowParty>): string[] {
  const way: string[] = [];
  for (let at = party.engager; at !== undefined && way.length < maxSteps; at = parties.get(at)?.engager) way.push(at);
  return way;
}

/** The recipients of an activity, through chains too, that are somewhere outside the EEA. */
export const partiesOutside = ({ derived }: ActivityEntry): FlowParty[] =>
  derived.parties.filter(({ countries }) => countries.some((code) => !isEea(code)));

/** Who the data reach outside the EEA without a transfer being declared for it, by name and by the way there (Art. 30(1)(e), 44). */
export function ReachOutside({ entry }: ActivityPartProps) {
  const t = useText();
  const language = useLanguage();
  const { names, derived } = entry;
  const parties = new Map(derived.parties.map((party) => [party.id, party]));
  const outside = partiesOutside(entry);
  if (outside.length === 0) return null;
  return (
    <section aria-label={t(words.title)}>
      <h3 className={css['partTitle']}>{t(words.title)}</h3>
      <ul className={css['reach']}>
        {outside.map((party) => (
          <li key={party.id}>
            <ReferenceLink id={party.id} names={names} />
            {` (${party.countries.flatMap((code) => (isEea(code) ? [] : countryName(code, language))).join(', ')})`}
            {wayTo(party, parties).map((id) => (
              <span key={id}>
                {` ${t(words.engagedBy)} `}
                <ReferenceLink id={id} names={names} />
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

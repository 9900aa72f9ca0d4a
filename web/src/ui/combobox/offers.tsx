import type { ComboboxOption, OptionSource } from '#ui/combobox/option.ts';
import { TextButton } from '#ui/text-button.tsx';
import css from '#ui/combobox/combobox.module.css';

interface OffersProps {
  readonly options: () => OptionSource;
  readonly onChoose: (offer: ComboboxOption) => void;
}

/** What can be made of words that were typed and not chosen, such as an entry of that name, without opening the list again. */
export function Offers({ options, onChoose }: OffersProps) {
  const { options: all, state } = options();
  const offers = state === 'ready' ? all.filter(({ action }) => action) : [];
  return offers.length > 0 ? (
    <p className={css['offers']}>
      {offers.map((offer) => (
        <TextButton key={offer.value} className={css['offer']} onClick={() => onChoose(offer)}>
          {offer.label}
        </TextButton>
      ))}
    </p>
  ) : null;
}

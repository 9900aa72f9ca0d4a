import { registers, text, titleOf } from 'domain/core';
import { useText } from '#lib/language.ts';
import { isOfNew, type KeptDraft } from '#register/draft/draft-storage.ts';

const words = { fresh: text('New') };

/** What a draft is called: by its title as far as it has one, and by its kind. */
export function useDraftName(): (kept: KeptDraft) => string {
  const t = useText();
  return (kept) => {
    const kind = t(registers[kept.kind].label);
    const unnamed = isOfNew(kept) ? `${t(words.fresh)} ${kind.toLocaleLowerCase()}` : `${kind} ${kept.slot}`;
    return titleOf(kept.kind, '', kept.draft.values) || unnamed;
  };
}

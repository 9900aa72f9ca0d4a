import { text } from 'domain/core';
import { useState } from 'react';
import css from '#features/settings/settings.module.css';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';

const words = { copy: text('Copy', { context: 'verb' }), copied: text('Copied') };

interface SecretProps {
  readonly title: string;
  readonly what: string;
  readonly secret: string;
}

/** Something that is shown this once. */
export function Secret({ title, what, secret }: SecretProps) {
  const t = useText();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(secret);
    setCopied(true);
  };
  return (
    <Note tone="good" title={title} alert>
      <p>{what}</p>
      <div className={css['secret']}>
        <code>{secret}</code>
        {/* A page served over plain http has no clipboard. */}
        {window.isSecureContext && <Button onClick={() => void copy()}>{t(copied ? words.copied : words.copy)}</Button>}
      </div>
    </Note>
  );
}

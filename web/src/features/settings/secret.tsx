import { text } from 'domain/core';
import { useRef, useState } from 'react';
import css from '#features/settings/settings.module.css';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';

const words = {
  copy: text('Copy', { context: 'verb' }),
  copied: text('Copied'),
  marked: text('The browser did not copy it. It is marked: copy it yourself.'),
};

interface SecretProps {
  readonly title: string;
  readonly what: string;
  readonly secret: string;
}

/** Something that is shown this once. */
export function Secret({ title, what, secret }: SecretProps) {
  const t = useText();
  const code = useRef<HTMLElement>(null);
  const [copied, setCopied] = useState<boolean>();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(secret);
      setCopied(true);
    } catch {
      // A browser may be told to let no page write to the clipboard.
      if (code.current) window.getSelection()?.selectAllChildren(code.current);
      setCopied(false);
    }
  };
  return (
    <Note tone="good" title={title} alert>
      <p>{what}</p>
      <div className={css['secret']}>
        <code ref={code}>{secret}</code>
        {/* A page served over plain http has no clipboard. */}
        {window.isSecureContext && <Button onClick={() => void copy()}>{t(copied ? words.copied : words.copy)}</Button>}
      </div>
      {copied === false && <p>{t(words.marked)}</p>}
    </Note>
  );
}

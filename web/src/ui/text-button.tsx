import type { ComponentProps } from 'react';
import css from '#ui/text-button.module.css';

/** A button that stands in a text and looks like a link. */
export const TextButton = ({ className = '', ...rest }: ComponentProps<'button'>) => (
  <button type="button" {...rest} className={`${css['text']} ${className}`} />
);

import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import css from '#ui/button.module.css';

export type ButtonLook = 'plain' | 'primary' | 'quiet' | 'danger';

interface ButtonStyleProps {
  readonly look?: ButtonLook;
  /** Only an icon inside; give an `aria-label`. */
  readonly icon?: boolean;
}

const classOf = ({ look = 'plain', icon }: ButtonStyleProps, more?: string): string =>
  [css['button'], look !== 'plain' && css[look], icon && css['icon'], more].filter(Boolean).join(' ');

export const Button = ({ look, icon, className, ...rest }: ComponentProps<'button'> & ButtonStyleProps) => (
  <button type="button" {...rest} className={classOf({ ...(look && { look }), ...(icon && { icon }) }, className)} />
);

/** A plain link that looks like a button, for downloads and other addresses outside the router. */
export const ButtonAnchor = ({ look, icon, className, children, ...rest }: ComponentProps<'a'> & ButtonStyleProps) => (
  <a {...rest} className={classOf({ ...(look && { look }), ...(icon && { icon }) }, className)}>
    {children}
  </a>
);

/** A link of the router that looks like a button. */
export const ButtonLink = createLink(ButtonAnchor);

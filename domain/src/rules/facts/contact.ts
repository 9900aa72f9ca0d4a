interface Contact {
  readonly email?: string;
  readonly phone?: string;
  readonly address?: string;
}

/** Whether there is any means of contact. */
export const isReachable = ({ email, phone, address }: Contact): boolean => Boolean(email ?? phone ?? address);

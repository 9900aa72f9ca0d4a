import { type LinkOptions, useNavigate, useRouter } from '@tanstack/react-router';
import { useState } from 'react';

type Destination = Pick<LinkOptions, 'to' | 'params' | 'search'>;

/**
 * Leaves a screen for good: it is not met again on the way back. Where the destination is what one came from, one goes back to
 * it; otherwise it takes the place of the screen.
 */
export function useReturn(): (destination: Destination, options?: { readonly ignoreBlocker?: boolean }) => void {
  const navigate = useNavigate();
  const router = useRouter();
  const [from] = useState(() => router.state.resolvedLocation);
  return (destination, { ignoreBlocker = false } = {}) => {
    const isBehind =
      from?.pathname === router.buildLocation(destination as LinkOptions).pathname &&
      from.state.__TSR_index === router.state.location.state.__TSR_index - 1;
    if (isBehind) router.history.back({ ignoreBlocker });
    else void navigate({ ...(destination as LinkOptions), replace: true, ignoreBlocker });
  };
}

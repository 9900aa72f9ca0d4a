import { useDensity } from '#features/lists/density.ts';
import { useIsPhone } from '#ui/use-phone.ts';

/** Rows of one height, in pixels: two lines on a phone, one elsewhere. */
export function useRowHeight(): number {
  const narrow = useIsPhone();
  const dense = useDensity() === 'dense';
  if (narrow) return 68;
  return dense ? 32 : 42;
}

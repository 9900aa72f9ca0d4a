import { Suspense, useEffect } from 'react';
import { lazyPart } from '#ui/lazy-part.tsx';

interface PaletteHostProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

const fetchPalette = async () => (await import('#features/palette/palette.tsx')).Palette;
const Palette = lazyPart(fetchPalette);

/** The palette is used at once when it opens, so its script is prefetched when the browser is idle. */
const settled = 1_500;

/** The palette, as soon as it is there and wanted. */
export function PaletteHost({ open, onClose }: PaletteHostProps) {
  useEffect(() => {
    // What does not come now is fetched again when it is wanted, and missed then.
    const timer = setTimeout(() => void fetchPalette().catch(() => undefined), settled);
    return () => clearTimeout(timer);
  }, []);
  return (
    open && (
      <Suspense>
        <Palette onClose={onClose} />
      </Suspense>
    )
  );
}

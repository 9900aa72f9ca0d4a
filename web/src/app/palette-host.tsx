import { type ComponentType, useEffect, useState } from 'react';

interface PaletteHostProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The palette is used at once when it opens, so its script is prefetched when the browser is idle. */
const settled = 1_500;

/** The palette, as soon as it is there and wanted. */
export function PaletteHost({ open, onClose }: PaletteHostProps) {
  const [Palette, setPalette] = useState<ComponentType<{ onClose: () => void }>>();
  useEffect(() => {
    const fetchIt = async (): Promise<void> => {
      const fetched = await import('#features/palette/palette.tsx');
      setPalette(() => fetched.Palette);
    };
    const timer = setTimeout(() => void fetchIt(), open ? 0 : settled);
    return () => clearTimeout(timer);
  }, [open]);
  return open && Palette ? <Palette onClose={onClose} /> : null;
}

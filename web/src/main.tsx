import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource/source-serif-4/600.css';
import '#ui/tokens.css';
import '#ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/app.tsx';
import { prefetchList } from '#app/prefetch-list.ts';
import { router } from '#app/router.tsx';
import { beginAppearance } from '#lib/appearance.ts';
import { languageReady } from '#lib/language.ts';
import { beginPresses } from '#ui/press.ts';
import { CodeNotLoaded } from '#lib/load-code.ts';

prefetchList(router.options.context.client, window.location);
beginAppearance();
beginPresses();
// Asked for now, while the network has nothing else to do: fonts that come after the first rows have them all laid out again.
for (const font of ['1rem "Source Sans 3 Variable"', '600 1rem "Source Serif 4"']) void document.fonts.load(font);
const place = document.getElementById('app');
if (!place) throw new Error('index.html has no #app');
// Nothing is shown in English first; what the screens ask for is on its way already.
await languageReady();
createRoot(place, {
  onCaughtError: (error) => {
    // A script that did not come is said on the screen, and is no fault of the program.
    if (!(error instanceof CodeNotLoaded)) window.reportError(error);
  },
}).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

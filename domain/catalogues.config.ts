import { addCatalogue, type Language } from 'domain/core';
import { catalogues } from 'locales/read';

// Tests speak every language there is.
for (const { language, wordings } of catalogues()) addCatalogue(language as Language, wordings);

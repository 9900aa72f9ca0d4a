import { addCatalogue, type Language } from 'domain/core';
import { catalogues } from 'locales/read';

// Tests load every language.
for (const { language, wordings } of catalogues()) addCatalogue(language as Language, wordings);

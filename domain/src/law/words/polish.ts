import type { SuppliedWords } from '#law/words/supplied-words.ts';

/** Words of Polish: what few rules know it, the others know the language and keep silent. */
export const polish: SuppliedWords = {
  language: 'pl',
  within: {
    'function-word': `w | z | na | do | oraz | jest | dla | przez | nie | się | są | lub | które | tych`,
    'special-category': `
      dane o zdrowiu | dane dotyczące zdrowia | stan zdrowia | stanu zdrowia | stanie zdrowia | zdrowotn* | chorob*
      | zwolnieni* lekarski* | lekarski* | medyczn* | pacjent* | niepełnosprawn* | diagnoz* | alergi* | ciąża | ciąży
      | biometryczn* | odcisk* palc* | rozpoznawanie twarzy | genetyczn* | DNA | etniczn* | rasow* | religi*
      | wyznani* | światopogląd* | poglądy polityczne | poglądów politycznych | związk* zawodow* | seksualn*
      | szczególne kategorie | szczególnych kategorii | dane wrażliwe | danych wrażliwych`,
    'criminal-data': `
      niekaraln* | karaln* | wyroki skazujące | wyroków skazujących | skazan* | przestępst* | rejestr karny
      | krajowy rejestr karny`,
    'national-id': `
      PESEL | numer PESEL | numeru PESEL`,
  },
  alone: {
    processing: `
      usługa | usługi | nasze usługi | świadczenie usług | przetwarzanie | przetwarzanie danych
      | przetwarzanie danych osobowych | usługi IT | zgodnie z umową | zob umowa | różne | inne`,
    none: `brak | nie dotyczy`,
    'special-category': `zdrowie`,
  },
};

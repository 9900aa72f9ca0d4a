import type { Wording } from '#rules/rule.ts';
import { text } from '#text.ts';

export const transfersWords: Wording<'transfers'> = {
  'transfers-unanswered': {
    message: text(
      'It is not recorded whether the data leave the EEA. Silence is no answer: say yes, or confirm that they do not.',
      'Det er ikke oppgitt om opplysningene forlater EØS. Taushet er ikke noe svar: si ja, eller bekreft at de ikke gjør det.',
    ),
    fix: text(
      'Answer the question, and add a row for each transfer if there are any.',
      'Svar på spørsmålet, og legg til en rad for hver overføring hvis det er noen.',
    ),
  },
  'transfer-tool-invalid': {
    message: text(
      'The transfer rests on an instrument that is not in force. {tool}: {state}.',
      'Overføringen hviler på et grunnlag som ikke gjelder. {tool}: {state}.',
    ),
    fix: text(
      'Stop the transfer, or put it on a tool that is in force, such as the standard contractual clauses of 2021 or an adequacy decision.',
      'Stans overføringen, eller bygg den på et grunnlag som gjelder, for eksempel standardbestemmelsene fra 2021 eller en beslutning om tilstrekkelig beskyttelsesnivå.',
    ),
  },
};

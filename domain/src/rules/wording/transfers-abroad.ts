import { text } from '#language/text.ts';

/** How a third country comes into a record that says nothing leaves the EEA. */
export const reasonsOutside = {
  declared: text('The transfer is declared here.', 'Overføringen er oppgitt her.'),
  somebody: text('the receiver of a transfer', 'mottakeren av en overføring'),
  recipient: text('It is a recipient here.', 'Den er mottaker her.'),
  subProcessor: text('It is a sub-processor here.', 'Den er underdatabehandler her.'),
  system: text('The data are in this system.', 'Opplysningene er i dette systemet.'),
  provider: text('It provides a system used here.', 'Den leverer et system som brukes her.'),
  tracker: text('It provides a tracker used here.', 'Den leverer et sporingsverktøy som brukes her.'),
  chain: text(
    'The data get there through the chain of processors:',
    'Opplysningene kommer dit gjennom kjeden av databehandlere:',
  ),
};

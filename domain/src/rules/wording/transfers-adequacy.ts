import type { Wording } from '#rules/rule.ts';
import { text } from '#language/text.ts';

/** The words of the rules on adequacy decisions. */
export const adequacyWords: Wording<'transfers'> = {
  'adequacy-not-covering': {
    message: text(
      'No adequacy decision covers this transfer ({country}).{why}',
      'Ingen beslutning om tilstrekkelig beskyttelsesnivå dekker denne overføringen ({country}).{why}',
    ),
    fix: text(
      'Choose another tool for the country, such as the standard contractual clauses of 2021.',
      'Velg et annet grunnlag for landet, for eksempel Kommisjonens standard personvernbestemmelser fra 2021.',
    ),
  },
  'adequacy-limited': {
    message: text(
      'The adequacy decision for {country} has limits: {scope}. It is not recorded that the transfer is within them.',
      'Beslutningen om tilstrekkelig beskyttelsesnivå for {country} er begrenset: {scope}. Det er ikke oppgitt at overføringen er innenfor.',
    ),
    fix: text(
      'Check that the importer and the data are covered, and record what shows it as the reference.',
      'Kontroller at importøren og opplysningene er dekket, og oppgi det som viser det, som referanse.',
    ),
  },
  'adequacy-ending': {
    message: text(
      'The adequacy decision for {country} ends on {until}, and nothing has taken its place yet.',
      'Beslutningen om tilstrekkelig beskyttelsesnivå for {country} utløper {until}, og ingenting har tatt dens plass ennå.',
    ),
    fix: text(
      'Prepare another tool, and follow whether the decision is renewed.',
      'Forbered et annet grunnlag, og følg med på om beslutningen fornyes.',
    ),
  },
  'adequacy-challenged': {
    message: text(
      'The adequacy decision for {country} may fall: {by}. No other tool stands ready.',
      'Beslutningen om tilstrekkelig beskyttelsesnivå for {country} kan falle: {by}. Ikke noe annet grunnlag står klart.',
    ),
    fix: text(
      'Agree on another tool for the importer, and record it among its safeguards.',
      'Avtal et annet grunnlag med importøren, og oppgi det blant garantiene der.',
    ),
  },
  'dpf-certification-unchecked': {
    message: text(
      'The Data Privacy Framework covers only organisations on its list, and only the data they are certified for. No check within the last year shows that this transfer is covered.',
      'EU–US Data Privacy Framework dekker bare virksomheter på listen, og bare opplysningene de er sertifisert for. Ingen kontroll det siste året viser at denne overføringen er dekket.',
    ),
    fix: text(
      'Look the importer up on the list, see whether human resources data are covered, and record what you found and when.',
      'Slå opp importøren på listen, se om personaldata er dekket, og oppgi hva dere fant og når.',
    ),
  },
  'dpf-fallback-missing': {
    message: text(
      'The transfer rests on the Data Privacy Framework alone. Its two forerunners were declared invalid overnight.',
      'Overføringen bygger bare på EU–US Data Privacy Framework. De to forgjengerne ble kjent ugyldige over natten.',
    ),
    fix: text(
      'Agree on standard contractual clauses as a fallback, and record them among the safeguards.',
      'Avtal standard personvernbestemmelser (SCC) som reserve, og oppgi dem blant garantiene.',
    ),
  },
};

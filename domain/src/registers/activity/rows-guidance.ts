import { type Guidance, advice, under } from '#model/advice.ts';
import { consentGuidance } from '#registers/shared-fields/consent-guidance.ts';
import { lawGuidance } from '#registers/shared-fields/law-reference-guidance.ts';

/** Advice on the purposes of an activity and their legal bases. */
export const purposeGuidance: Guidance = {
  purposes: advice(
    'Why the data are processed, specific enough that a data subject sees what to expect. One purpose and one basis a row.',
    'Pay wages and report them to the tax authority.',
    'Business purposes.',
  ),
  'purposes.text': advice(
    'A purpose answers “in order to …”. Say what, not how.',
    'Answer support requests from customers',
    'Improve our services',
  ),
  'purposes.code': advice('The nearest term of the W3C Data Privacy Vocabulary, so that registers can be compared.'),
  'purposes.legalBasis': advice(
    'Undecided until you decide. Consent and contract for the same purpose exclude each other in practice.',
  ),
  'purposes.basisStatus': advice(
    'How the basis came to stand here: said by the source, inferred by a reader, promised but missing, or decided by you.',
  ),
  'purposes.alsoClaimed': advice(
    'What a notice or contract claims for the same purpose. One purpose rests on one basis: a second claim is a conflict to settle.',
  ),
  'purposes.basisNote': advice(
    'The source’s own words, also when they name no letter of Article 6.',
    '“necessary to manage our customer relationships”',
  ),
  'purposes.law': advice('A legal obligation or public task rests on a law: name it.'),
  ...under('purposes.law', lawGuidance),
  'purposes.legitimateInterest': advice(
    'The interest itself, not the processing. The data subjects must be told.',
    'Protect the web shop against fraud',
    'Our legitimate interest',
  ),
  'purposes.lia': advice('The written balancing test.'),
  'purposes.childBalancing': advice(
    'Only when children are among the people. Their interests weigh more than those of adults.',
    'No profiling of members under 18, and names are left out of published results',
  ),
  'purposes.consent': advice(
    'Consent must be freely given, specific, informed and an active choice, and you must be able to prove it.',
  ),
  ...under('purposes.consent', consentGuidance),
  'purposes.article9Conditions': advice(
    'Health, beliefs, union membership and the like need one of these ten conditions besides the legal basis.',
  ),
  'purposes.article10Ground': advice('Official authority, or the law that authorises it.'),
  'purposes.nationalIdGround': advice(
    'The national provision that allows the number to be used.',
    'Personal Data Act section 12 (Norway)',
  ),
  'purposes.dataSubjects': advice(
    'Only when the basis differs between groups, such as private customers and contact persons.',
  ),
  'purposes.furtherProcessing': advice(
    'Whether the data were first collected for something else. Then say why the new purpose is compatible with the old one.',
  ),
  'purposes.compatibility': advice('For a purpose other than the one the data were collected for.'),
};

/** Advice on the matrix of data, people, sources and time limits. */
export const dataGuidance: Guidance = {
  data: advice(
    'One row for each category of data: about whom, from where, and when it is erased.',
    'Bank account number · employees · from the employee · erased 5 years after the financial year.',
    'Regular personal data.',
  ),
  'data.category': advice('A category from the catalogue; create it here when it is not there yet.'),
  'data.dataSubjects': advice('Whose data these are. Another group with other data is another row.'),
  'data.elements': advice('Only when this activity uses part of the category.', 'Name and e-mail, not the address'),
  'data.sources': advice('Where the data come from. People must be told when it is not from themselves.'),
  'data.sources.kind': advice('The kind of source.'),
  'data.sources.detail': advice('Which form, register, partner or channel.', 'Contact form on the website'),
  'data.sources.condition': advice('When this source is used at all.', 'With consent'),
  'data.holder': advice(
    'Only when somebody else than us collects and holds them, such as a payment provider with card data.',
  ),
  'data.mandatory': advice('Whether the person must provide the data, by law or contract.'),
  'data.consequence': advice('What happens when the person does not provide them.', 'We cannot send the goods'),
  'data.retention': advice(
    'The time limits that apply to this row. Without one, what the organisation says for everything applies.',
  ),
  'data.retentionNotPossible': advice('The law says “where possible”. Say why no time limit can be given.'),
  'data.notAllocated': advice('The source lists data for everything; a reader put them here.'),
};

import { entry } from '#example/entry.ts';
import { inferred, stated } from '#example/source-002/quotes.ts';

const organisation = '002-org';
const byBrowser = 'Removal under the browser’s Internet settings';
const browserQuote = 'you can always remove them under your browser’s Internet settings';
const byAddOn = 'Google Analytics Opt-out Browser Add-on (link stripped)';
const addOnQuote = 'by downloading and installing Google Analytics Opt-out Browser Add-on to your current web browser';
const notIdentifiable = 'The data are said not to be personally identifiable';
const notIdentifiableQuote = 'This data is not personally identifiable';

/** The systems mentioned, and each of Google's products on its own. */
export const systems = [
  entry(
    'system',
    '002-sys-solutions',
    {
      name: 'Web-based solutions',
      organisation,
      description: 'Customers’ users have accounts here',
      locationsNotStated: true,
    },
    stated('name', '7. Manage customers’ access to our web-based solutions'),
    inferred('description', 'before they can access or change their account'),
  ),
  entry(
    'system',
    '002-sys-website',
    { name: 'Websites and contact forms', organisation, locationsNotStated: true },
    stated('name', 'we can see which sites have contributed to use of our contact forms'),
  ),
  entry(
    'tracker',
    '002-trk-first-party',
    {
      name: 'First-party cookies for navigation and surveys of use',
      organisation,
      description: 'One or several; neither number nor names are given',
      purpose: 'Facilitate navigation, survey how the website is used, improve user-friendliness',
      placement: 'website',
      storedAt: 'On the user’s computer, automatically on a visit',
      consent: 'not-stated',
      optOut: byBrowser,
      anonymityClaim: 'Made anonymous; cannot be attributed to named users in any way',
      law: 'Danish Order concerning information requirements and consent to the storage of and access to information in end-users’ terminal equipment',
    },
    stated(
      'name',
      'We save one or several cookies on your computer and we use these cookies to facilitate your navigation',
    ),
    stated('description', 'We save one or several cookies on your computer'),
    stated(
      'purpose',
      'to facilitate your navigation and to survey how the website is being used, so that we can improve its user-friendliness',
    ),
    stated('placement', 'survey how the website is being used'),
    stated(
      'storedAt',
      'A cookie is a small data file that is stored on your computer automatically when you visit a website',
      '"Automatically" does not go with consent.',
    ),
    stated('optOut', browserQuote),
    stated(
      'anonymityClaim',
      'This information is made anonymous and cannot be attributed to named users in any way',
      'Compare remarketing and what partners combine; Art. 4(1), recital 26.',
    ),
    stated(
      'law',
      'Danish Order concerning information requirements and consent to the storage of and access to information',
    ),
  ),
  entry(
    'tracker',
    '002-trk-necessary',
    {
      name: 'Necessary cookies',
      organisation,
      description: 'Not told apart from the others',
      purpose: 'Provide a service on the site',
      placement: 'website',
      consent: 'strictly-necessary',
    },
    stated('name', 'In many cases, cookies may be necessary to provide a service on the site'),
    stated('purpose', 'cookies may be necessary to provide a service on the site'),
    stated('placement', 'cookies may be necessary to provide a service on the site'),
    stated('consent', 'In many cases, cookies may be necessary to provide a service on the site'),
    inferred('description', 'In many cases, cookies may be necessary to provide a service on the site'),
  ),
  entry(
    'tracker',
    '002-trk-analytics',
    {
      name: 'Google Analytics',
      provider: '002-rec-google',
      organisation,
      purpose: 'See website activities and which content is popular, and give users more of it',
      placement: 'website',
      consent: 'not-stated',
      optOut: byAddOn,
      anonymityClaim: 'Made anonymous and displayed as figures; cannot be traced back to individual persons',
    },
    stated('name', 'Google Analytics: This cookie allows us to view information about the user’s website activities'),
    stated('purpose', 'With the help of Google Analytics, we can see which content is popular on our website'),
    stated('placement', 'view information about the user’s website activities'),
    stated('optOut', addOnQuote, 'After the fact, and for Analytics only.'),
    stated(
      'anonymityClaim',
      'The data is made anonymous and is displayed as figures, which means that it cannot be traced back to individual persons',
      'Identifiers and IP addresses are processed by Google.',
    ),
  ),
  entry(
    'tracker',
    '002-trk-analytics-remarketing',
    {
      name: 'Google Analytics Remarketing',
      provider: '002-rec-google',
      organisation,
      purpose: 'Show ads after the visit, based on previous use of the website',
      placement: 'website',
      storedAt: 'On the user’s computer',
      consent: 'not-stated',
      optOut: byAddOn,
      anonymityClaim: notIdentifiable,
    },
    stated('name', 'Google Analytics Remarketing: Places cookies on your computer'),
    stated(
      'purpose',
      'after leaving our website, Google may show you ads about that you may be interested in, based on your previous use of our website',
    ),
    stated('storedAt', 'Places cookies on your computer'),
    stated('optOut', addOnQuote),
    stated('anonymityClaim', notIdentifiableQuote, 'Remarketing recognises a person by an identifier, recital 30.'),
  ),
  entry(
    'tracker',
    '002-trk-adwords',
    {
      name: 'Google AdWords (conversion tracking)',
      provider: '002-rec-google',
      organisation,
      purpose: 'See which sites have led to use of the contact forms, for better use of the paid search budget',
      placement: 'website',
      consent: 'not-stated',
      anonymityClaim: notIdentifiable,
    },
    stated('name', 'By using Google AdWords code, we can see which sites have contributed to use of our contact forms'),
    stated('purpose', 'This makes it possible for us to make better use of our paid search budget'),
    stated('anonymityClaim', notIdentifiableQuote),
  ),
  entry(
    'tracker',
    '002-trk-adwords-remarketing',
    {
      name: 'Google AdWords Remarketing',
      provider: '002-rec-google',
      organisation,
      purpose: 'Show ads after the visit, based on previous use of the website',
      placement: 'website',
      storedAt: 'On the user’s computer',
      consent: 'not-stated',
      anonymityClaim: notIdentifiable,
    },
    stated('name', 'Google AdWords Remarketing: Places cookies on your computer'),
    stated('purpose', 'after leaving our website, Google may show you ads'),
    stated('storedAt', 'Places cookies on your computer'),
    stated('anonymityClaim', notIdentifiableQuote),
  ),
];

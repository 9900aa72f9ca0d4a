import { entry } from '#example/entry.ts';
import { inferred, stated } from '#example/source-001/quotes.ts';

const organisation = '001-org';

/** Where the data are kept, how they are copied, and what watches the website. */
export const systems = [
  entry(
    'system',
    '001-sys-microsoft-365',
    {
      name: 'Microsoft 365',
      organisation,
      provider: '001-rec-microsoft',
      description: 'Lists, documents, mail and other places',
      locationsNotStated: true,
    },
    stated(
      'name',
      'All data we collect about you is stored securely in the Microsoft 365 environment',
      'Tenant region not stated.',
    ),
    stated(
      'description',
      'It can be in lists, documents, in mail and other places',
      'Unstructured stores: hard to apply a time limit to.',
    ),
  ),
  entry(
    'system',
    '001-sys-website',
    { name: 'Website and web shop', organisation, provider: '001-rec-wix', locationsNotStated: true },
    stated('name', 'when you confirm a purchase on our website'),
    inferred('provider', 'the operating provider of our website'),
  ),
  entry(
    'system',
    '001-sys-wix-forms',
    {
      name: 'WIX forms',
      organisation,
      provider: '001-rec-wix',
      description: 'Data given in forms on the website',
      locationsNotStated: true,
      condition: 'the type of form calls for it; otherwise Microsoft 365',
      copiesTo: [
        {
          id: 'microsoft-365',
          system: '001-sys-microsoft-365',
          what: 'Form data, often, into lists, documents and other places',
        },
      ],
    },
    stated('name', 'is stored either with WIX or in Microsoft 365'),
    stated('condition', 'is stored either with WIX or in Microsoft 365 depending on the type of form you fill in'),
    stated(
      'copiesTo/microsoft-365',
      'is also often copied to lists, documents and other data processing and storage methods within Microsoft 365',
      'Every copy has to be found when data are erased.',
    ),
    stated('description', 'Data that you give us when filling in forms on our website'),
  ),
  entry(
    'system',
    '001-sys-paypal',
    {
      name: 'PayPal invoicing',
      organisation,
      provider: '001-rec-paypal',
      description: 'Invoice information stored in PayPal',
      locationsNotStated: true,
    },
    stated('name', 'We also use your data in PayPal, which is our invoicing system'),
    stated(
      'description',
      'where invoice information is stored',
      'How it is exported or kept as bookkeeping law asks is not said.',
    ),
  ),
  entry(
    'system',
    '001-sys-google-analytics',
    {
      name: 'Google Analytics',
      organisation,
      provider: '001-rec-google',
      description: 'Some user data from the website',
      locationsNotStated: true,
    },
    stated('name', 'Some user data from you can also be stored in Google Analytics'),
    stated('description', 'Some user data from you can also be stored in Google Analytics'),
  ),
  entry(
    'system',
    '001-sys-newsletter',
    {
      name: 'Cloud-based newsletter system',
      organisation,
      provider: '001-rec-newsletter',
      description: 'Contact lists with names and e-mail addresses',
      locationsNotStated: true,
    },
    stated('name', 'We use a cloud-based system to be able to effectively broadcast so-called newsletter'),
    stated(
      'description',
      'We can change and delete data on individuals, in the contact lists we have created ourselves',
    ),
  ),
  entry(
    'tracker',
    '001-trk-cookies',
    {
      name: 'Cookies and similar tracking technologies',
      organisation,
      purpose: 'Make the websites work',
      placement: 'website',
      consent: 'not-stated',
    },
    stated(
      'name',
      'We use cookies and similar tracking technologies to make our websites work',
      'No names, providers, lifetimes or consent.',
    ),
    stated('purpose', 'to make our websites work'),
    stated('placement', 'to make our websites work'),
  ),
  entry(
    'tracker',
    '001-trk-google-analytics',
    {
      name: 'Google Analytics',
      provider: '001-rec-google',
      organisation,
      purpose: 'See how the web services are used',
      placement: 'website',
      consent: 'not-stated',
    },
    stated('name', 'Some user data from you can also be stored in Google Analytics when you use our website'),
    inferred('purpose', 'Information about how you interact with the web services'),
    stated('placement', 'when you use our website'),
  ),
];

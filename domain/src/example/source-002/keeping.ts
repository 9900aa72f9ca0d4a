import { entry } from '#example/entry.ts';
import { inferred, stated, toVerify } from '#example/source-002/quotes.ts';

const organisation = '002-org';
const securely = 'Deleted in a secure manner';
const securelyQuote =
  'Once the personal data we have collected is no longer required, we will delete it in a secure manner';

/** How long, with two real periods among vague ones, and how safe. */
export const keeping = [
  entry(
    'retention-schedule',
    '002-ret-general',
    {
      name: 'All data: as long as necessary for the purpose',
      covers: 'All personal data',
      criterion:
        'Only as long as necessary for the specified purpose: a reasonable period, with regard to enquiries, issues, guarantee cases and statutory requirements',
      groundNote: 'The specified purpose',
      endAction: 'erase',
      how: securely,
      organisation,
    },
    stated(
      'criterion',
      'will only retain your personal data for as long as necessary for the specified purpose, taking due account of our need to respond to enquiries',
    ),
    stated('criterion', 'for a reasonable period of time that is appropriate for the purpose'),
    stated('groundNote', 'for as long as necessary for the specified purpose'),
    stated('endAction', securelyQuote),
    stated('how', securelyQuote),
  ),
  entry(
    'retention-schedule',
    '002-ret-offers',
    {
      name: 'Offers: two years',
      covers: 'Personal data on offers made to potential customers',
      period: 'P2Y',
      groundNote: 'To be able to serve potential customers',
      endAction: 'erase',
      how: securely,
      organisation,
    },
    stated(
      'covers',
      'To be able to serve our potential customers, we retain personal data concerning offers made for two years',
    ),
    stated(
      'period',
      'To be able to serve our potential customers, we retain personal data concerning offers made for two years',
    ),
    toVerify('trigger', 'we retain personal data concerning offers made for two years', 'From the date of the offer?'),
    stated(
      'groundNote',
      'To be able to serve our potential customers, we retain personal data concerning offers made for two years',
    ),
    stated('endAction', securelyQuote),
    stated('how', securelyQuote),
  ),
  entry(
    'retention-schedule',
    '002-ret-orders',
    {
      name: 'Orders: five years after the last interaction',
      covers: 'Personal data on orders',
      period: 'P5Y',
      trigger: 'Last interaction with the organisation',
      law: { statute: 'Danish Bookkeeping Act', country: 'DK' },
      groundNote: 'To comply with the Danish Bookkeeping Act',
      endAction: 'erase',
      how: securely,
      organisation,
    },
    stated('covers', 'Orders: In order to comply with the Danish Bookkeeping Act'),
    stated('period', 'we retain personal data for five years after the last interaction with us'),
    stated(
      'trigger',
      'we retain personal data for five years after the last interaction with us',
      'The Act counts from the end of the financial year; a last interaction can move on for ever.',
    ),
    stated('law/statute', 'In order to comply with the Danish Bookkeeping Act'),
    inferred('law/country', 'Danish Bookkeeping Act'),
    stated('groundNote', 'In order to comply with the Danish Bookkeeping Act'),
    stated('endAction', securelyQuote),
    stated('how', securelyQuote),
  ),
  entry(
    'retention-schedule',
    '002-ret-guarantee',
    {
      name: 'Guarantee obligations: up to two years',
      covers: 'Personal data needed for guarantees',
      period: 'P2Y',
      isMaximum: true,
      trigger: 'Guarantee period',
      groundNote: 'To fulfil guarantee obligations',
      endAction: 'erase',
      how: securely,
      organisation,
    },
    stated(
      'period',
      'In order to fulfil our guarantee obligations, we retain personal data during the guarantee period – for up to two years',
    ),
    stated('isMaximum', 'for up to two years'),
    stated('trigger', 'during the guarantee period'),
    stated('groundNote', 'In order to fulfil our guarantee obligations'),
    stated('endAction', securelyQuote),
  ),
  entry(
    'retention-schedule',
    '002-ret-email',
    {
      name: 'E-mail correspondence: retained, no period',
      covers: 'E-mail correspondence with people and the companies they represent',
      criterion: 'Retained; no period, no start and no ground is given',
      organisation,
    },
    stated(
      'covers',
      'The email correspondence that we exchange between you/the company you represent and will be retained by B',
    ),
    stated('criterion', 'will be retained by B', '"B" is what is left of the company name.'),
  ),
  entry(
    'retention-schedule',
    '002-ret-statistics',
    {
      name: 'Statistics: made anonymous',
      covers: 'Data used for statistical purposes',
      endAction: 'anonymise',
      organisation,
    },
    stated('covers', 'We may process data for statistical purposes, but in such cases the data will be made anonymous'),
    stated(
      'endAction',
      'We may process data for statistical purposes, but in such cases the data will be made anonymous',
      'How is not said; making data anonymous is processing too.',
    ),
  ),
  entry(
    'security-measure',
    '002-tom-measures',
    {
      name: 'Physical, technical and administrative procedures and measures',
      description: 'Said to be reasonable and appropriate. All three types at once; none is described.',
      status: 'in-place',
      organisation,
    },
    stated('name', 'reasonable and appropriate physical, technical and administrative procedures and measures'),
    stated('description', 'reasonable and appropriate physical, technical and administrative procedures and measures'),
    stated('status', 'we use reasonable and appropriate physical, technical and administrative procedures'),
  ),
  entry(
    'security-measure',
    '002-tom-environments',
    {
      name: 'Secure operating environments, access on a need-to-know basis',
      type: 'technical',
      objectives: ['b'],
      description: 'Only employees and business partners who need to know have access.',
      exclusion: 'Personal data people choose to share in public areas such as community websites',
      status: 'in-place',
      frameworks: ['Generally accepted industry standards (not named)'],
      organisation,
    },
    stated(
      'name',
      'stores your data in secure operating environments that are only available to employees and business partners on a need-to-know basis',
    ),
    inferred('type', 'secure operating environments'),
    inferred('objectives', 'only available to employees and business partners on a need-to-know basis'),
    stated('description', 'only available to employees and business partners on a need-to-know basis'),
    stated(
      'exclusion',
      'this protection does not apply to the personal data that you choose to share in public areas such as community websites',
    ),
    stated('status', 'has taken a number of security measures'),
    stated('frameworks', 'also adheres to generally accepted industry standards in this respect'),
  ),
  entry(
    'security-measure',
    '002-tom-prevention',
    {
      name: 'Prevention of unauthorised access, publication and other inappropriate processing',
      objectives: ['b'],
      description: 'An aim: also correct use, integrity and availability of data. No measure is described.',
      organisation,
    },
    stated('name', 'is obliged to prevent unauthorised access, publication or other inappropriate processing'),
    stated('objectives', 'in order to maintain data integrity and ensure data availability'),
    stated('description', 'is furthermore obliged to ensure the correct use of the information'),
  ),
  entry(
    'security-measure',
    '002-tom-verification',
    {
      name: 'Identity verification before access to an account (login ID and password)',
      type: 'technical',
      objectives: ['b'],
      scope: 'Accounts of registered users',
      exclusion: 'Personal data people choose to share in public areas such as community websites',
      status: 'in-place',
      organisation,
    },
    stated(
      'name',
      'requires our registered users to verify their identity (e.g. login ID and password) before they can access or change their account',
    ),
    inferred('type', 'verify their identity (e.g. login ID and password)'),
    inferred('objectives', 'In order to prevent unauthorised access'),
    stated('scope', 'before they can access or change their account'),
    stated(
      'exclusion',
      'this protection does not apply to the personal data that you choose to share in public areas such as community websites',
    ),
    stated('status', 'has taken a number of security measures'),
  ),
  entry(
    'security-measure',
    '002-tom-on-behalf',
    {
      name: 'Technical and organisational measures on behalf of customers',
      scope: 'Customers’ data, as processor',
      organisation,
    },
    stated(
      'name',
      'is responsible for providing technical and organisational security measures to protect your privacy on behalf of our customer',
      'None is described.',
    ),
    stated('scope', 'on behalf of our customer – the data controller'),
  ),
];

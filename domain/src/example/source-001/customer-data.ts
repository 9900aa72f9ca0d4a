import { entry } from '#example/entry.ts';
import { inferred, stated } from '#example/source-001/quotes.ts';

const organisation = '001-org';
const language = 'en';

/** What is known of customers and of those who get in touch. */
export const customerData = [
  entry(
    'data-category',
    '001-dc-enquirer',
    {
      name: 'Contact details of enquirers',
      organisation,
      elements: [
        { id: 'contact', name: 'Contact details', wording: 'Your contact details', language, code: 'pd:Contact' },
      ],
    },
    stated('name', 'Your contact details you provide to us when you wish to get in touch with us'),
    stated('elements/contact', 'Your contact details you provide to us'),
  ),
  entry(
    'data-category',
    '001-dc-forms',
    {
      name: 'Contents of website forms',
      organisation,
      elements: [
        {
          id: 'contents',
          name: 'Data given in forms',
          wording: 'Data that you give us when filling in forms on our website',
          language,
          flags: ['open-ended'],
        },
      ],
    },
    stated('name', 'Data that you give us when filling in forms on our website'),
    stated('elements/contents', 'Data that you give us when filling in forms on our website'),
  ),
  entry(
    'data-category',
    '001-dc-business',
    {
      name: 'Business customer details',
      organisation,
      elements: [
        { id: 'company', name: 'Company name', wording: 'Your company name', language },
        {
          id: 'organisation-number',
          name: 'Organisation number',
          wording: 'organization number',
          language,
          flags: ['national-id'],
          condition: 'the customer is a sole trader whose number is the personal identity number, as in Sweden',
        },
        { id: 'address', name: 'Address', wording: 'address', language, code: 'pd:PhysicalAddress' },
        {
          id: 'contact-person',
          name: 'Contact person (name); etc',
          wording: 'contact person, etc',
          language,
          code: 'pd:Name',
          flags: ['open-ended'],
        },
      ],
    },
    inferred('name', 'Your company name, organization number, address, contact person, etc'),
    stated('elements/company', 'Your company name'),
    stated('elements/organisation-number', 'Your company name, organization number'),
    inferred('elements/organisation-number/condition', 'organization number', 'The country is not known.'),
    stated('elements/address', 'organization number, address, contact person'),
    stated('elements/contact-person', 'address, contact person, etc'),
  ),
  entry(
    'data-category',
    '001-dc-personal',
    {
      name: 'Personal and contact information',
      organisation,
      elements: [
        { id: 'name', name: 'Name', wording: 'name', language, code: 'pd:Name' },
        { id: 'birth', name: 'Date of birth', wording: 'date of birth', language, code: 'pd:BirthDate' },
        {
          id: 'billing-address',
          name: 'Billing address',
          wording: 'billing and delivery address',
          language,
          code: 'pd:PhysicalAddress',
        },
        {
          id: 'delivery-address',
          name: 'Delivery address',
          wording: 'billing and delivery address',
          language,
          code: 'pd:PhysicalAddress',
        },
        { id: 'email', name: 'E-mail address', wording: 'email address', language, code: 'pd:EmailAddress' },
        {
          id: 'mobile',
          name: 'Mobile telephone number; etc.',
          wording: 'mobile phone number, etc.',
          language,
          code: 'pd:TelephoneNumber',
          flags: ['open-ended'],
        },
      ],
    },
    stated('name', 'Personal and contact information'),
    stated('elements/name', 'Personal and contact information - name'),
    stated('elements/birth', 'Personal and contact information - name, date of birth'),
    stated('elements/billing-address', 'billing and delivery address'),
    stated('elements/delivery-address', 'billing and delivery address, email address'),
    stated('elements/email', 'delivery address, email address, mobile phone number'),
    stated('elements/mobile', 'mobile phone number, etc.'),
  ),
  entry(
    'data-category',
    '001-dc-national-id',
    {
      name: 'National identification number',
      organisation,
      parent: '001-dc-personal',
      elements: [
        {
          id: 'national-id',
          name: 'National identification number',
          wording: 'social security number',
          language,
          code: 'pd:OfficialID',
          flags: ['national-id'],
        },
      ],
    },
    stated('name', 'date of birth, social security number'),
    stated('parent', 'Personal and contact information - name, date of birth, social security number'),
    stated(
      'elements/national-id',
      'social security number',
      'Art. 87 and national law; neither ground nor purpose is given.',
    ),
  ),
  entry(
    'data-category',
    '001-dc-services',
    {
      name: 'Information about goods and services',
      organisation,
      elements: [
        {
          id: 'purchases',
          name: 'Details of purchased goods/services',
          wording: 'details about the services you have purchased',
          language,
          code: 'pd:Purchase',
        },
      ],
    },
    stated('name', 'Information about goods/services'),
    stated('elements/purchases', 'details about the services you have purchased'),
  ),
  entry(
    'data-category',
    '001-dc-history',
    {
      name: 'Historical information: purchase, payment and credit history',
      organisation,
      elements: [
        {
          id: 'purchases',
          name: 'Purchase history',
          wording: 'your purchase',
          language,
          code: 'pd:PurchasesAndSpendingHabit',
        },
        {
          id: 'payments',
          name: 'Payment history',
          wording: 'payment',
          language,
          code: 'pd:Transactional',
          flags: ['financial'],
        },
        {
          id: 'credit',
          name: 'Credit history',
          wording: 'credit history',
          language,
          code: 'pd:CreditRecord',
          flags: ['financial'],
        },
      ],
    },
    stated('name', 'Historical information - your purchase, payment and credit history'),
    stated('elements/purchases', 'your purchase, payment'),
    stated('elements/payments', 'your purchase, payment and credit history'),
    stated('elements/credit', 'payment and credit history', 'Where it comes from is not said.'),
  ),
  entry(
    'data-category',
    '001-dc-card',
    {
      name: 'Payment card data',
      organisation,
      elements: [
        {
          id: 'number',
          name: 'Card number (credit and debit cards)',
          wording: 'credit and debit card data (card number',
          language,
          code: 'pd:PaymentCardNumber',
          flags: ['financial', 'payment-card'],
        },
        {
          id: 'validity',
          name: 'Card validity date',
          wording: 'validity date',
          language,
          code: 'pd:PaymentCardExpiry',
          flags: ['financial', 'payment-card'],
        },
        {
          id: 'cvv',
          name: 'Card CVV code',
          wording: 'CVV code',
          language,
          code: 'pd:PaymentCard',
          flags: ['financial', 'payment-card'],
        },
      ],
    },
    stated('name', 'credit and debit card data'),
    stated('elements/number', 'credit and debit card data (card number', 'Collected by the payment partner.'),
    stated('elements/validity', 'card number, validity date and CVV code'),
    stated('elements/cvv', 'validity date and CVV code', 'Collected by the payment partner.'),
  ),
  entry(
    'data-category',
    '001-dc-invoice',
    {
      name: 'Invoice and account information',
      organisation,
      elements: [
        {
          id: 'invoice',
          name: 'Invoice information',
          wording: 'invoice information',
          language,
          code: 'pd:Transactional',
          flags: ['financial'],
        },
        {
          id: 'bank-account',
          name: 'Bank account number; etc.',
          wording: 'bank account number, etc.',
          language,
          code: 'pd:BankAccount',
          flags: ['financial', 'open-ended'],
        },
      ],
    },
    inferred('name', 'invoice information, bank account number, etc.'),
    stated('elements/invoice', 'invoice information, bank account number'),
    stated('elements/bank-account', 'bank account number, etc.'),
  ),
];

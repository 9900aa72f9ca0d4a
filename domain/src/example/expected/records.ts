/** The record an expected processing is kept in, and the purpose rows that hold its purposes. */
export interface Kept {
  readonly key: string;
  readonly purposes: Readonly<Record<string, string>>;
}

/** The records of the registers the sources should lead to, by source and by the name given to them there. */
export const records: Readonly<Record<string, Readonly<Record<string, Kept>>>> = {
  S000: {
    'Customer purchases, registration for services and invoicing': {
      key: '000-pa-sales',
      purposes: { 'Provide the purchased services': 'services', Invoicing: 'invoicing' },
    },
    'Enquiries, forms and customer support': {
      key: '000-pa-enquiries',
      purposes: { 'Answer enquiries and send requested information': 'answer' },
    },
    'Newsletter, blog and e-mail subscriptions': {
      key: '000-pa-newsletter',
      purposes: { 'Send newsletters and blog updates': 'send', 'Measure the effect of marketing': 'measure' },
    },
    'User identification, registration and login': {
      key: '000-pa-accounts',
      purposes: { 'Identify and register customers and users': 'identify' },
    },
    'Web analytics and development of digital channels (cookies, device data)': {
      key: '000-pa-analytics',
      purposes: { 'Improve digital channels': 'improve' },
    },
    'Targeted advertising on the Internet and through social media': {
      key: '000-pa-ads',
      purposes: {
        'Targeted ads through social media': 'social',
        'Targeting of advertisements on the Internet': 'internet',
      },
    },
    'Company pages on social media': {
      key: '000-pa-social',
      purposes: { 'Run company pages / profiles': 'run-pages' },
    },
    'E-mail pixel tracking linked to the customer record': {
      key: '000-pa-email-tracking',
      purposes: { 'Measure the effect of marketing': 'measure', 'Link e-mail behaviour to customer data': 'link' },
    },
    'Other information stored on the basis of consent': {
      key: '000-pa-consented',
      purposes: { 'As stated when consent is requested': 'as-told' },
    },
  },
  S001: {
    'Orders, purchases and delivery of goods and services': {
      key: '001-pa-orders',
      purposes: { 'Provide, perform and improve services': 'provide' },
    },
    'Payments and invoicing (PayPal and other payment partners)': {
      key: '001-pa-payments',
      purposes: { 'Administer payment': 'payment', Invoicing: 'invoicing' },
    },
    'Identity confirmation and verification of contact details': {
      key: '001-pa-identity',
      purposes: { 'Confirm identity and verify details': 'verify' },
    },
    'Registration of shipments with transport companies': {
      key: '001-pa-shipments',
      purposes: { 'Deliver goods': 'deliver' },
    },
    'Customer relationship, enquiries and website forms': {
      key: '001-pa-relationship',
      purposes: { 'Administer the customer relationship': 'relationship', 'Answer people who get in touch': 'answer' },
    },
    'Website presentation, analytics and internal operations': {
      key: '001-pa-web',
      purposes: {
        'Present content on the device': 'present',
        'Customer analysis, service administration': 'analyse',
        'Troubleshooting, data analysis, testing, research, statistics': 'operations',
      },
    },
    'Misuse and fraud prevention, risk analysis and risk management': {
      key: '001-pa-risk',
      purposes: { 'Risk analysis, fraud prevention, risk management': 'risk' },
    },
    'Compliance with law and disclosure to authorities': {
      key: '001-pa-legal',
      purposes: { 'Comply with AML, accounting, capital adequacy law': 'comply' },
    },
    'Service communication to customers': {
      key: '001-pa-communication',
      purposes: { 'Communicate information on services': 'inform' },
    },
    'Newsletter mass mailing': {
      key: '001-pa-newsletter',
      purposes: { 'Broadcast newsletter to customers': 'broadcast' },
    },
    'Social-media interactions': { key: '001-pa-social', purposes: { 'Improve services': 'improve' } },
    'Handling data subject requests': {
      key: '001-pa-requests',
      purposes: { 'Answer access, rectification, erasure requests': 'requests' },
    },
  },
  S002: {
    'Offers of products and services requested': {
      key: '002-pa-offers',
      purposes: { '1. Offer requested products and services': 'private' },
    },
    'Information about closely related products (existing customers)': {
      key: '002-pa-related-products',
      purposes: { '2. Offer information about closely related products': 'private' },
    },
    'Deliveries under customer agreements': {
      key: '002-pa-deliveries',
      purposes: { '3. Perform deliveries': 'private' },
    },
    'Support to users of products and services': {
      key: '002-pa-support',
      purposes: { '4. Support to users': 'private' },
    },
    'Communication on deliveries and customer relationships': {
      key: '002-pa-communication',
      purposes: {
        '5. Communicate relevant information': 'private',
        'Managing the customer relationship (umbrella)': 'manage',
      },
    },
    'Quotes, orders, invoicing, payments and financial follow-up': {
      key: '002-pa-finance',
      purposes: { '6. Quotes, orders, invoicing, payments, financial follow-up': 'private' },
    },
    "Management of customers' access to web-based solutions": {
      key: '002-pa-access',
      purposes: { '7. Manage access to web-based solutions': 'users' },
    },
    'Promotion of new products and services (consent)': {
      key: '002-pa-promotion',
      purposes: { '8. Promote new products and services': 'promote' },
    },
    'Combination of data from several sources (personalisation)': {
      key: '002-pa-profile',
      purposes: { 'More complete picture of contact person; personalised service': 'picture' },
    },
    'Website cookies and traffic analysis (Google Analytics)': {
      key: '002-pa-web-analytics',
      purposes: {
        'Navigation, survey of use, user-friendliness': 'navigation',
        'Traffic analysis': 'traffic',
        'Popular content': 'popular',
      },
    },
    'Remarketing and advertising measurement (Google)': {
      key: '002-pa-remarketing',
      purposes: { 'Remarketing ads': 'remarketing', 'Personalise ads': 'ads' },
    },
    'Public forum / community posts and social network profile data': {
      key: '002-pa-forum',
      purposes: { 'Public posts and comments': 'posts' },
    },
    'Statistics after anonymisation': { key: '002-pa-statistics', purposes: { Statistics: 'statistics' } },
    'Data subject requests, opt-outs and complaints': {
      key: '002-pa-requests',
      purposes: { 'Handle opt-outs, access, rectification, complaints': 'requests' },
    },
    'Processing on behalf of customers (services)': {
      key: '002-pr-services',
      purposes: { 'Determined by customers (controllers)': 'customers' },
    },
  },
  S003: {
    'Agreed deliverables and requests for products and services': {
      key: '003-pa-deliverables',
      purposes: { 'Fulfil agreed deliverables': 'deliver', 'Fulfil requests for products or services': 'requests' },
    },
    'Deliverables processed on behalf of customers (role unclear)': {
      key: '003-pr-on-behalf',
      purposes: { 'Determined by customers (presumed)': 'customers' },
    },
    'Improving and securing product and service quality': {
      key: '003-pa-quality',
      purposes: { 'Improve and secure quality': 'quality' },
    },
    'Customised communication and marketing (own)': {
      key: '003-pa-own-marketing',
      purposes: { 'Customise own communication and marketing': 'customise' },
    },
    'Customised communication and marketing for partners': {
      key: '003-pa-partner-marketing',
      purposes: { "Customise partners' communication and marketing": 'customise' },
    },
    'Compliance with legislation and reporting to authorities': {
      key: '003-pa-legal',
      purposes: { 'Compliance with legislation': 'comply' },
    },
    'Cookies on the website': {
      key: '003-pa-cookies',
      purposes: { 'To be communicated when placed': 'told-when-placed' },
    },
    'Data subject requests': { key: '003-pa-requests', purposes: { 'Handle requests': 'requests' } },
  },
  S004: {
    'Fulfilment of obligations to customers (customer administration)': {
      key: '004-pa-customers',
      purposes: { 'Fulfil obligations to the individual': 'obligations' },
    },
    'Technical support, follow-up and information': {
      key: '004-pa-support',
      purposes: { 'Technical support, follow-up, information': 'support', 'Good service': 'service' },
    },
    'Enquiries by contact form and telephone': {
      key: '004-pa-enquiries',
      purposes: { 'Answer enquiries': 'answer' },
    },
    'Compliance with laws': { key: '004-pa-legal', purposes: { 'Comply with laws': 'comply' } },
    'Customer and market analyses': {
      key: '004-pa-analysis',
      purposes: { 'Customer and market analyses': 'analyse' },
    },
    'Newsletters, other mailings and direct marketing': {
      key: '004-pa-marketing',
      purposes: { 'Direct marketing': 'direct-marketing', 'Newsletter and other mailings': 'newsletter' },
    },
  },
};

/** The document as it was found, to the letter: 001_02aca31b0234a60f.txt. */
export const text = `top of page

Data protection policy

We care about our customers, which means that we always collect personal information responsibly with regard to your privacy. We only collect the personal information that is necessary for us to be able to perform our services for you. Here is a description of what information we collect about you and how we do it. \u00a0

\u00a0

It is the information that you provide to us. You may directly or indirectly provide us with information about yourself in a number of different ways, such as when you confirm a purchase on our website, when you choose to pay with a payment option, when you contact us or any of our other services where you provides personal data.

Information we collect

- Your contact details you provide to us when you wish to get in touch with us

- When you use our services (such as when you confirm a purchase, choose to pay with one of the available payment options or otherwise), we may collect the following information: Your company name, organization number, address, contact person, etc

- Personal and contact information - name, date of birth, social security number, billing and delivery address, email address, mobile phone number, etc.

- Information about goods/services - details about the services you have purchased.

- Historical information - your purchase, payment and credit history.

- Information collected by the operating provider of our website and analytics software Information about how you interact with the web services - how you use our services, including page response time, download errors, how you reached and left the service, as well as delivery notices when we contact you.

- Device information - e.g. IP address, language settings, browser settings, time zone, operating system, platform and screen resolution.

- Geographic information - your geographic location.

- Information you provide to our payment partners. When you pay with e.g. PayPal, in addition to personal and contact information, they also collect payment information - credit and debit card data (card number, validity date and CVV code), invoice information, bank account number, etc.

How we handle the information

All data we collect about you is stored securely in the Microsoft 365 environment. It can be in lists, documents, in mail and other places. The information there can only be used by the people in our company who have been given access to it. We also use your data in PayPal, which is our invoicing system, where invoice information is stored and PayPal's rules for data protection then apply. Some user data from you can also be stored in Google Analytics when you use our website. Data that you give us when filling in forms on our website is stored either with WIX or in Microsoft 365 depending on the type of form you fill in. Data in such forms is also often copied to lists, documents and other data processing and storage methods within Microsoft 365. With with the help of the Security features in Microsoft 365, we can search all stored information we have about you and share it with us if you wish.

How we use the information

We provide, perform and improve our services.

All data is used to provide, perform and improve our services. We process personal data for the following purposes based on the following legal grounds:

- To ensure content is effectively presented to you and on your device

- To confirm your identity and verify your personal and contact details in order to fulfill our obligations towards you

- To administer your payment and customer relationship, e.g. to fulfill any of our obligations to you and to provide you with information, products and services that you request from us

- To conduct customer analysis, administer our services and for our own internal operations, including troubleshooting, data analysis, testing, research and for statistical purposes

- To prevent misuse of our services and comply with applicable legislation

- To carry out risk analysis, fraud prevention and risk management and to be able to comply with applicable legislation and other legitimate interests

- To comply with applicable legislation, such as anti-money laundering and accounting laws and capital adequacy requirements



Communication with you
We use your contact details to communicate relevant information regarding the services we offer and to carry out customer satisfaction surveys regarding our services (e.g. after you have contacted our customer service) via electronic communication channels and by telephone. If you do not wish to receive such communications, you are welcome to inform us by email.

\u00a0

Personal information on social media
When you like us on social media, we get access to the information you provided to the "social media provider" that is specified to be publicly available to everyone. It also happens if a conversation between us takes place on social media. Your personal information that is publicly available on social media may be used by us to improve our services.

Who may we share your information with?

We may transfer to, or share your information with, selected third parties. We take all reasonable legal, technical and organizational measures to ensure that your data is handled securely and with an adequate level of protection when transferred to or shared with such selected third parties. We use your personal contact details when we register shipments with the goods you ordered with our transport company partners. It is required for you to receive your goods. The transport company is then responsible for how they store and handle your personal data.



Automated services for mass mail
We use a cloud-based system to be able to effectively broadcast so-called newsletter to our customers. We import names and e-mail addresses from the contacts we have collected, as well as from the list of customers who have voluntarily chosen to register as interested parties with us. Our newsletter partner is responsible for storing and handling your personal data in their systems. We can change and delete data on individuals, in the contact lists we have created ourselves in this system. You as an individual have the right to report that you do not want to receive newsletters from us, and if you do so via the link in the newsletter (recommended), you will be tagged for this, but your contact details remain with our partner (and with us).

\u00a0

Suppliers and subcontractors

We may share your personal data with suppliers or subcontractors for the performance of our commitments to you and for other purposes as stated in this Data Protection Policy.

\u00a0

Authorities

We may provide necessary information to authorities such as the police, the tax office or other authorities if we are required to do so by law or if you have consented to us doing so. An example of a legal obligation to provide information is for measures against money laundering and terrorist financing.

\u00a0

Divestment

We may share your information with third parties: In the event that we sell or buy business or assets, we may disclose your personal information to a potential seller or buyer of such business or assets. If we or a substantial portion of our assets are acquired by a third party, personal information about our customers may be shared.

\u00a0

Sale of personal data
We will not sell your personal data to third parties unless we have your permission to do so.

Who may we share your information with?

We always aim to process your data within the EU/EEA. However, data may in certain situations be transferred to, and processed in, countries outside the EU/EEA by another supplier or subcontractor. We are committed to protecting your data at all times, and we will take all reasonable legal, technical and organizational measures to ensure that your data is handled securely and with an adequate level of protection comparable to and at the same level as that offered within the EU / EEA.

\u00a0

How long do we store your personal data?

We save your data only as long as it is necessary to fulfill our obligations to you and as long as required by statutory retention periods. When we save your data for purposes other than our commitments, e.g. in order to comply with anti-money laundering, accounting and regulatory capital requirements, we save data only as long as necessary and/or legally required for the respective purpose.

\u00a0

Your rights to access, rectification and erasure

- Right to access your data. You can request a copy of the information you would like to know and verify the information we hold about you. The copy is free to request. You have the right to receive this type of information at most once per 12 months.

- Right to rectification. You have the right to correct incorrect or incomplete information about yourself.

- Right to be deleted. You have the right to request deletion of your personal data in cases where your personal data is no longer necessary for the purpose for which it was collected. However, there may be legal obligations that prevent us from immediately deleting parts of your data. These obligations can come from accounting and tax legislation, banking and money laundering legislation, but also from consumer law legislation.

\u00a0

What about cookies and similar technologies? We use cookies and similar tracking technologies to make our websites work.

bottom of page`;

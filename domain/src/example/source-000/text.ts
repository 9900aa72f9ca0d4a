/** The document as it was found, to the letter: 000_54540636311fc370.txt. */
export const text = `Privacy & Terms of Use

Privacy statement

Here we define some important concepts:

Personal information is any information that can be directly or indirectly linked to you as an individual. See the section "What personal data do we process?" for information about what kind of personal data we process.
Anonymised information is information where we have removed all identifiable elements so that it is no longer possible to link the information to you as an individual.
The processing of personal data is any use of personal data, including the collection, storage, modification, compilation, disclosure and deletion.
Our "digital channels" include our websites and other digital services such as blogs, e-mail subscriptions and registration of information through forms.

How do we collect personal information?
The information we collect about you depends on which of our digital channels you use, as well as what information you provide us when purchasing, registering or in other contexts.

We collect personal information such as:

you provide to us, for example, when you purchase or sign up for our services, subscribe to our newsletters and blogs, fill out a form, or contact us.
is automatically registered when you use our digital channels.
You have no obligation to provide personal information to us, but if you choose not to, we may not be able to provide you with our services because we cannot, for example, invoice you for the services or send you information you request.

We have profiles / pages in social media. When you visit these pages, such as our company page on Facebook, the social media, such as Facebook, will process your personal information and use cookies. More information about how the social media processes personal information and how they use cookies can be found in the respective social media, such as Facebook's pages for Privacy and Cookies. In some cases, we may use this information through social media to show you targeted ads.


What personal information do we process?
We may process personal information in the following categories:

Basic information, such as name, employer, job title and contact information.
Demographic information, such as date of birth and gender.
Information about the customer relationship, such as order information, payment information, marketing authorizations and contact with customer support.
Information generated in connection with the use of our digital channels, for example technical information about the device that you use when you visit our digital channels (including date and time, what kind of PC / mobile phone, operating system and browser you use, IP addresses, screen size etc .). Read more under "Navigation information" which describes this in more detail.
Information related to the identification and registration of a customer or user, such as information about the user's identity and password.
Any other information stored on the basis of your consent. In that case, you will receive specific information about what information we store and what it is used for when we ask for your consent.
Our digital channels are not intended for, or aimed at, children under 13 years of age. We do not knowingly store information about children under 13 years of age. If you believe we have stored information about a child under the age of 13, you can contact us in writing so that we can delete the information.

Navigation information

We use cookies and similar technologies in our digital channels. Cookies help us determine which parts of our digital channels are most popular, including which pages users visit and for how long. The information is used, for example, for the development and analysis of services and the targeting of advertisements on the Internet. Read more about our use of cookies in section 9.


Tracking pixels (eg Clear gifs, web beacons, web bugs)

We use tracking pixels (also called clear gifs, web beacons, web bugs), which help us improve our digital channels, by telling us what content is being displayed. Tracking pixels are small graphic elements with a unique identifier, similar to the function of cookies, and are used to track the behavior of users online. Unlike cookies, which are stored on the user's hard drive, tracking pixels are invisibly baked into our digital channels, or into emails. This allows us to measure the effect of our marketing. We link the information we collect from emails to the customer's personal information`;

/** The document as it was found, to the letter: 003_bb81d9b435d0ec10.txt. */
export const text = `Processing personal data

We process this type of data about you:

We collect and process data about you to fulfil our agreed deliverables on behalf you and/or our customers. In addition, we collect and process data to improve and secure the quality of our products and services.

The data we collect and process comprises:

  • Regular personal data
  • Social security number
  • Sensitive data
  • Internet traffic data
  • Location data from the internet, cell phone, GPS or camera
  • Unique numbers of network devices

We collect your data for specific purposes

We collect your data in connection with either specific purposes or other legal business purposes. This occurs when we need to:

  • Fulfil your request for products or services
  • Customize our communication and marketing to you
  • Customize our partners communication and marketing to you
  • Manage our business relations
  • Fulfilment of legislations

We secure your consent before we process your personal data

We secure your consent before we process your personal data for the purposes described above unless we have legal grounds to collect them. We will inform you of such grounds and of our legitimate interest in processing your personal data. Your consent is voluntary and you can withdraw this consent at any time by contacting us.

We only process relevant personal data

We only process data about you that are relevant and sufficient in relation to the purpose defined above. The purpose is essential to determine which data about you are relevant to us. The same applies to the extent of the personal data we use. For example, we do not use more data than what we need for a specific purpose.

We only process necessary personal data

We collect, process and store only the personal data necessary in relation to fulfilling our provided purposes. We furthermore collect and store data determined by legislation as necessary for our business operations. The type and scope of the personal data we process could also be necessary to fulfil a contract or other judicial obligation.

We check and update your personal information

We check that the personal data we process about you is not false or misguiding. We also make sure to update your personal data. Because our service is dependent on your data being correct and updated, we ask that you inform us of relevant changes in your data.

We delete your personal data when it is no longer necessary

We will delete your personal data when it is no longer necessary in relation to the purpose that was the reason for our collection, processing and storage of your data.

We will not forward your personal data without your consent

If we seek to forward your personal data to third parties, for example for marketing purposes, we will request and collect your consent and inform you in advance. You can at any time object to this form of forwarding. We will not collect your consent if we are judicially bound to forward your personal data, for example as a part of a reporting to the authorities.


We will protect your personal data

We have, and will consistently, continue to adopt and develop sufficient measures for information security to ensure full protection of your data. These measures include:

  • Organizational (specified instructions, routines, and processes), and
  • Technical (hardware and software systems and settings),

The purpose is to ensure protection of your personal data against deletion, loss, alteration, unauthorized access and publication and other potential security breaches.

Use of cookies

Cookies, purpose and relevance

If we place cookies, we will inform you of the application and purpose of collecting data via cookies.

We will secure your consent

Before we place cookies on your device, we will ask for your consent. Necessary cookies for securing functionality and configurations can occur without your consent. You can get more information on our website about our use of cookies, and of the procedure to delete or reject them. If you wish to repeal your consent, please refer to the instructions on our cookie policy.

Your rights

You have the right to access your personal data

You have the right at any time to receive information regarding what data about you we process, where they originate from, and for what we use them. You can also get information of how long we keep your personal data and who receives data about you.

You can enforce your rights by contacting us.

You have the right to get inaccurate personal data corrected or deleted

If you believe that the personal data we process about you is inaccurate, you have the right to have it corrected. If this is the case, please contact us and inform us of the inaccuracies and on how to correct them.

In some cases, we will have an obligation to delete your personal data. This applies, for example, if you repeal your consent. If you believe that your data is no longer necessary in relation to the purpose we collected them for, you can request to have your data deleted. You can also contact us if you believe that your personal data are being processed contrary to the legislation or other judicial obligations.

When you approach us with a request to have your personal data corrected or deleted, we will examine if the conditions are met, and if so, we will implement any changes or deletions.

You have the right to oppose our processing of your personal data.

You can oppose our processing of your data when not required by legislation. If your opposition is justified, we will make sure to cease the processing of your personal data.`;

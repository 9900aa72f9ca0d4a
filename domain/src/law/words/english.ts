import type { SuppliedWords } from '#law/words/supplied-words.ts';

/** Words of English. */
export const english: SuppliedWords = {
  language: 'en',
  within: {
    purpose: `
      improve our services | improve our service | improve the service | improving our services | improve our products
      | improve user experience | improve the user experience | improving users’ experience | enhance your experience
      | business purposes | our business operations | legitimate business purposes | commercial purposes
      | internal purposes | administrative purposes | operational purposes | other purposes | various purposes
      | future research | future purposes | develop new services | IT-security purposes | and similar purposes`,
    data: `
      other information | other personal data | other relevant information | any other data
      | any information you provide | information you choose to provide | such as but not limited to
      | including but not limited to | and so on | among other things`,
    retention: `
      as long as necessary | as long as it is necessary | as long as is necessary | as long as needed
      | as long as it is needed | as long as required | as long as relevant | as long as we need
      | no longer than necessary | longer than necessary | when no longer necessary | when it is no longer necessary
      | when no longer needed | no longer needed | until no longer necessary | for as long as permitted
      | a reasonable time | a reasonable period | until further notice | indefinitely | indefinite | permanently
      | for the foreseeable future | in accordance with applicable law | in accordance with law | as required by law
      | statutory retention periods | according to our routines | according to internal routines`,
    recipient: `
      third parties | third party | our partners | trusted partners | selected partners | business partners
      | cooperation partners | advertising partners | social media partners | analytics partners | service providers
      | suppliers and partners | external parties | other companies | other parties | other recipients
      | other authorities | relevant authorities | public authorities if required | anyone with a legitimate need
      | relevant parties | affiliates and partners`,
    security: `
      appropriate technical and organisational measures | appropriate technical and organizational measures
      | suitable technical and organisational measures | technical and organisational measures
      | technical and organizational measures | appropriate security measures | appropriate measures
      | adequate security measures | reasonable security measures | necessary security measures
      | industry standard security | best practice security | state of the art security | we take security seriously
      | kept secure | stored securely | good security | high level of security`,
    country: `
      worldwide | world wide | all over the world | globally | all countries | any country | various countries
      | several countries | other countries | third countries | outside the EU | outside the EEA | outside EU/EEA
      | EU and US | EU-US | where our suppliers are | where necessary`,
    'not-stated': `not stated | not given | not specified | not decided | not determined | not named | not known`,
    see: `see`,
    elsewhere: `
      not in the text | not in this text | not attached | not included | not found | separate document* | *missing*`,
    example: `e g | for example | such as`,
    marketing: `
      *marketing* | *advertis* | ad | ads | *remarket* | *retarget* | *newsletter* | promotional* | promote
      | promotions | promotion of our* | promotion … product* | promotion … service*`,
    analytics: `
      *analys* | *analyz* | *statisti* | *profil* | *personalis* | *personaliz* | *track* | *retarget* | *popular*
      | *behavior* | *behaviour*`,
    consent: `*consent* | *permission*`,
    employee: `employee | employees | staff | worker | workers | workforce`,
    'other-party': `*customer* | *client* | *supplier* | *vendor* | *partner* | *contact*`,
    endless: `
      until further notice | *indefinite* | forever | for ever | *permanent* | without limit | without time limit
      | *unlimited* | never erased | never deleted | never be erased | never be deleted`,
    'no-limit': `no period | no time limit | no retention period | no limit | no end`,
    law: `
      law | laws | *legislation* | *statut* | legal obligation* | legal require* | legal retention* | legally obligat*
      | legally require* | *regulatory* | *accounting* | money laundering*`,
    'law-title': `Act | Code | Order | Regulation`,
    'law-part': `art | article | section`,
    authority: `law | legal | legally | statut* | authorit*`,
    refusal: `
      *unsubscri* | opt out* | opting out* | opted out* | optout* | optingout* | optedout* | *objecti* | *withdraw*
      | *erasure* | *deletion* | *protest*`,
    'start-year': `
      *financial year* | *fiscal year* | *accounting year* | *calendar year* | *business year* | *tax year*
      | end of the year*`,
    'start-relationship': `*relationship*`,
    'start-transaction': `*transaction*`,
    'start-employment': `*employment*`,
    'start-recording': `*recording*`,
    'start-rejection': `*reject*`,
    'start-contact': `last contact* | last interaction* | last activity*`,
    'erasure-necessity': `*necess* | *needed*`,
    'erasure-objection': `*object* | *protest* | *oppos*`,
    'erasure-unlawful': `*unlawful* | *illegal* | *contrary to*`,
    'erasure-duty': `legal obligation*`,
    'erasure-child': `*child*`,
    'any-data': `
      all | any | every | *inaccura* | *incorrect* | *incomplete* | *wrong* | error | errors | *personal data*
      | *personal information*`,
    free: `free | no charge* | no cost* | no fee* | none`,
    measure: `
      *encrypt* | *pseudonym* | *tokeni* | *hash* | multi factor* | multifactor* | two factor* | twofactor* | mfa
      | 2fa | single sign* | sso | back up | back ups | backup | backups | access control* | role based* | log | logs
      | logged | logging | *password* | *firewall* | anti virus* | antivirus* | *malware* | *intrusion* | vpn | tls
      | *https* | lock | locks | locked | locking | *alarm* | *training* | *awareness* | confidentiality agreement*
      | confidentiality undertaking* | confidentiality clause* | confidentiality declaration* | non disclosure*
      | *segment* | *patch* | *vulnerab* | *penetration* | *pentest* | test | tested | testing | *monitor*
      | *incident* | *recovery* | *shred* | pin code* | *badge*`,
    access: `
      *encrypt* | *pseudonym* | *access* | *password* | *factor* | mfa | log in | log ins | login | logins | sign on
      | signon`,
    negation: `no | not | never | nobody | none | nothing | *n t`,
    only: `only | exclusively | solely`,
    all: `all | always | every`,
    without: `without | unless`,
    with: `with | after | on | if | when`,
    before: `before`,
    themselves: `
      you give | you provide* | you submit* | you enter* | you share* | *themselves* | data subject* | directly from`,
    'other-ground': `legal ground* | legal basis* | legal bases* | other ground* | other basis* | other bases*`,
    sharing: `
      shar* | *forward* | *disclos* | pass on | passed on | give* … third* | give* … other* | provid* … third*
      | provid* … other* | hand* … third* | hand* … other* | transfer* … third* | transfer* … other*`,
    aim: `aim* | *strive* | *endeavor* | *endeavour* | try to`,
    abroad: `third countr* | *outside* | *within*`,
    businesses: `commercial* | business*`,
    'web-page': `*homepage*`,
    message: `*mail* | *letter* | *notif* | *subscri*`,
    filler: `the | of | and | for`,
    ending: `s | es`,
    'function-word': `
      the | and | of | to | is | are | this | that | from | by | which | with | our | their | they | been | have | has
      | who | only | not | or`,
    source: `
      other | others | another | legitimate | various | different | certain | some | selected | external | public
      | publicly | available | open | third | party | parties | thirdparty | partner | partners | business | marketing
      | data | source | sources | register | registers | registry | aggregator | aggregators | broker | brokers
      | provider | providers | supplier | suppliers | vendor | vendors | network | networks | social | media | the | a
      | an | of | and | or | our | from | etc | companies | company | internet | web | online`,
    'ending-change': `y ies`,
    'special-category': `
      health data | health information | health condition* | health status | health record* | state of health
      | mental health | occupational health | health declaration* | health insurance | medical | medication | illness*
      | sickness | sick leave | sick note* | disease* | diagnos* | disabilit* | disabled | patient* | allerg*
      | dietary requirement* | dietary need* | vaccinat* | pregnan* | biometric* | fingerprint* | facial recognition
      | face recognition | iris scan* | voiceprint* | genetic* | genom* | DNA | ethnic* | racial | religio*
      | philosophical belief* | denomination | political opinion* | political affiliation* | political view*
      | political part* | trade union* | trades union* | union membership | union dues | union member* | sex life
      | sexual* | sexuality | special categor* | sensitive data | sensitive personal data | sensitive information`,
    'criminal-data': `
      criminal* | conviction* | offence* | police certificate* | police record* | DBS check* | DBS certificate*
      | disclosure and barring | background check*`,
    'national-id': `
      national ID | national identification | national identity number* | national identity card*
      | personal identification number* | personal identity number* | personal identity code*
      | social security number* | SSN | national insurance number* | CPR number* | tax identification number*
      | personal identifier of general application`,
  },
  alone: {
    processing: `
      services | service | our services | the services | service delivery | provision of services
      | providing services | processing | data processing | processing of data | processing of personal data
      | IT services | as agreed | according to the agreement | as per contract | see agreement | see contract
      | various | other`,
    purpose: `
      marketing | IT | administration | customer service | analytics | statistics | security | research | HR
      | operations | sales | communication | general | support | profiling | internal use | business
      | service delivery | compliance`,
    data: `
      other | others | miscellaneous | various | personal data | personal information | all data | general data | etc
      | data`,
    retention: `
      necessary | as necessary | as needed | never | forever | unlimited | no limit | ongoing | continuously
      | by agreement | regularly | periodically | it varies | varies | not defined | not applicable | depends`,
    recipient: `
      partners | suppliers | vendors | others | other | various | authorities | external | consultants | advisers
      | companies | everyone | processors | group companies | subcontractors`,
    security: `
      yes | ok | standard | secure | security | confidential | GDPR compliant | ISO | technical measures
      | organisational measures | password | IT security`,
    country: `
      global | international | world | cloud | in the cloud | abroad | various | other | the internet | outside
      | overseas | third country`,
    open: `
      unclear | not clear | TODO | TBD | TBC | TBA | not specified | not decided | not settled | to be verified
      | to be confirmed | to be determined | to be decided | to be clarified | to be checked | to be completed
      | to be defined`,
    endless: `never`,
    none: `
      none | nothing | no effect | no effects | no consequence | no consequences | no detriment | no disadvantage
      | no disadvantages | no loss | not applicable | n a`,
    'special-category': `health | race | religion | beliefs | faith`,
  },
};

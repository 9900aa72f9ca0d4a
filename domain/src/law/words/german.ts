import type { SuppliedWords } from '#law/words/supplied-words.ts';

/** Words of German. */
export const german: SuppliedWords = {
  language: 'de',
  within: {
    purpose: `
      Verbesserung unserer Dienste | Verbesserung unserer Dienstleistungen | Verbesserung unseres Angebots
      | unsere Dienste zu verbessern | unser Angebot zu verbessern | Verbesserung der Nutzererfahrung
      | Verbesserung des Nutzererlebnisses | Geschäftszwecke | geschäftliche Zwecke | zu geschäftlichen Zwecken
      | kommerzielle Zwecke | interne Zwecke | administrative Zwecke | betriebliche Zwecke | sonstige Zwecke
      | andere Zwecke | künftige Forschung | ähnliche Zwecke`,
    data: `
      sonstige Daten | sonstige Informationen | andere Daten | weitere Daten | weitere Informationen
      | sonstige personenbezogene Daten | von Ihnen bereitgestellte Informationen
      | einschließlich, aber nicht beschränkt auf | und so weiter | usw | u. a. | etc`,
    retention: `
      so lange wie nötig | solange wie nötig | so lange wie erforderlich | solange erforderlich
      | solange es erforderlich ist | solange dies erforderlich ist | so lange, wie es erforderlich ist
      | solange notwendig | solange es notwendig ist | länger als erforderlich | länger als nötig
      | nicht mehr erforderlich | nicht mehr benötigt | nicht mehr notwendig | angemessene Zeit
      | angemessener Zeitraum | bis auf Weiteres | auf unbestimmte Zeit | unbegrenzt | unbefristet | dauerhaft
      | nach den gesetzlichen Vorschriften | gemäß den gesetzlichen Bestimmungen
      | gemäß den gesetzlichen Aufbewahrungsfristen | nach gesetzlichen Aufbewahrungsfristen
      | gesetzliche Aufbewahrungsfristen | nach internen Richtlinien`,
    recipient: `
      Dritte | Dritten | an Dritte | unsere Partner | Kooperationspartner | Geschäftspartner | ausgewählte Partner
      | Werbepartner | Dienstleister | externe Dienstleister | externe Stellen | andere Unternehmen | andere Parteien
      | sonstige Empfänger | andere Behörden | zuständige Behörden | öffentliche Stellen`,
    security: `
      geeignete technische und organisatorische Maßnahmen | geeigneten technischen und organisatorischen Maßnahmen
      | angemessene technische und organisatorische Maßnahmen
      | erforderliche technische und organisatorische Maßnahmen | technische und organisatorische Maßnahmen
      | technischen und organisatorischen Maßnahmen | geeignete Sicherheitsmaßnahmen
      | angemessene Sicherheitsmaßnahmen | notwendige Sicherheitsmaßnahmen | sicher aufbewahrt | sicher gespeichert
      | hohe Sicherheit | Stand der Technik`,
    country: `
      weltweit | auf der ganzen Welt | alle Länder | mehrere Länder | verschiedene Länder | andere Länder
      | Drittländer | Drittstaaten | außerhalb der EU | außerhalb des EWR | EU/USA | EU und USA`,
    'not-stated': `nicht angegeben | nicht festgelegt | nicht bestimmt | nicht genannt | nicht bekannt`,
    elsewhere: `*fehlt* | nicht beigefügt* | nicht enthalten*`,
    example: `z b | zum beispiel | beispielsweise`,
    marketing: `werbung | direktwerbung | telefonwerbung | werbe* | *newsletter* | *marketing*`,
    analytics: `*statisti* | *profil* | *analys* | *personalis* | *verhalten*`,
    consent: `*einwillig* | *zustimm*`,
    employee: `
      mitarbeiter | mitarbeiterinnen | beschäftigte | beschäftigten | beschäftigter | arbeitnehmer | arbeitnehmerinnen`,
    'other-party': `*kunde* | *klient* | *lieferant* | *kontakt* | *partner*`,
    endless: `bis auf weiteres | *unbefristet* | *unbegrenzt* | *dauerhaft*`,
    'no-limit': `keine frist*`,
    law: `*gesetz* | *rechtlich* | *buchhaltung* | *geldwäsche*`,
    'law-name': `*gesetz | HGB | AO | GwG | BGB`,
    'law-part': `artikel | art | kapitel | kap`,
    authority: `gesetz* | behörd*`,
    refusal: `*widerspr* | *widerruf* | *abmeld* | *löschung*`,
    'start-year': `*geschäftsjahr* | *kalenderjahr* | *wirtschaftsjahr*`,
    'start-relationship': `*geschäftsbeziehung* | *geschäftsverbindung*`,
    'start-transaction': `*transaktion*`,
    'start-employment': `*arbeitsverhältnis* | *beschäftigung*`,
    'start-recording': `*aufzeichnung* | *aufnahme*`,
    'start-rejection': `*absage* | *ablehnung*`,
    'start-contact': `letzter kontakt* | letzten kontakt* | letzte kontakt*`,
    'erasure-necessity': `*erforderlich* | *notwendig*`,
    'erasure-objection': `*widersp* | *protest*`,
    'erasure-unlawful': `*unrechtm* | *rechtswidrig* | *illegal*`,
    'erasure-duty': `*rechtliche*`,
    'erasure-child': `*kind | *kinder | *kindes`,
    'any-data': `*unrichtig* | *unvollständig* | *falsch* | *personenbezogen* | alle | all`,
    free: `*kostenlos* | *unentgeltlich* | *kostenfrei* | *gratis*`,
    measure: `
      *krypt* | *verschlüssel* | zwei faktor* | zweifaktor* | *datensicherung* | *sicherungskopi* | *zugriffskontroll*
      | *zugriffsrecht* | *zugriffsbeschränk* | *zutritts* | *berechtigungs* | *protokollier* | *passwort*
      | *passwört* | *kennwort* | *abgeschlossen* | *verriegel* | *schulung* | *verschwiegenheitse* | *schwachstell*
      | *wiederherstell* | *vernicht* | *firewall* | *kamera* | *alarm*`,
    access: `
      *krypt* | *verschlüssel* | *pseudonym* | *zugriff* | *zugang* | *berechtig* | *passwort* | *kennwort* | *faktor*
      | login`,
    negation: `nicht | nichts | kein* | nie | niemals`,
    only: `nur | ausschließlich`,
    all: `alle | sämtliche`,
    without: `ohne | es sei denn`,
    with: `mit | nach | wenn`,
    before: `bevor`,
    themselves: `du selbst* | Sie uns* | Sie selbst* | betroffenen Person*`,
    'other-ground': `*rechtsgrundlage*`,
    sharing: `*weitergeb* | *weitergegeb* | *weitergabe* | *übermittl*`,
    aim: `*streben* | *bemüh*`,
    abroad: `*drittl* | *außerhalb*`,
    'web-page': `*internetseite* | *webseite* | *website*`,
    message: `*mail* | *brief* | *benachrichtig* | *abonn*`,
    filler: `und | de`,
    ending: `e | en | er | n | s | es`,
    'function-word': `
      und | der | die | das | den | dem | des | ist | sind | werden | wird | zur | zum | von | mit | für | nicht | auf
      | durch | oder | nach | im | eine | einer`,
    see: `siehe | vgl`,
    source: `
      andere | anderer | dritte | dritter | dritten | öffentliche | öffentlichen | quelle | quellen | partnern
      | soziale | medien | netzwerke | und | oder | anbieter`,
    'special-category': `
      Gesundheitsdaten | Gesundheitszustand* | Gesundheitsangaben | Gesundheitsinformation* | Gesundheitsprüfung*
      | Gesundheitszeugnis* | *krankheit* | Krankmeldung* | Krankenstand* | Krankentage* | Krankenversicherung*
      | Krankenkasse* | Arbeitsunfähigkeit* | AU-Bescheinigung* | Eingliederungsmanagement | Patient* | Diagnos*
      | Behinderung* | Schwerbehind* | medizinisch* | ärztlich* | Attest | Atteste | Allergie* | Schwanger* | biometrisch*
      | Biometrie* | Fingerabdr* | Gesichtserkennung | genetisch* | DNA | ethnisch* | rassisch* | Religion*
      | religiös* | Konfession* | Kirchensteuer* | weltanschaulich* | politische Meinung* | politische Überzeugung*
      | Parteizugehörigkeit* | Parteimitglied* | Gewerkschaft* | Sexualleben | sexuell* | besondere Kategorien
      | besonderer Kategorien | besondere Arten | sensible Daten | sensible personenbezogene Daten`,
    'criminal-data': `
      Führungszeugnis* | Straftat* | Strafregister* | Vorstrafe* | strafrechtlich* | Verurteilung*
      | Bundeszentralregister* | kriminal* | kriminell*`,
    'national-id': `
      Sozialversicherungsnummer* | Sozialversicherungsnr | SV-Nummer* | SV-Nr | Rentenversicherungsnummer*
      | Steueridentifikationsnummer* | Steueridentnummer* | Steuer-ID | Steuer-Identifikationsnummer*
      | Personalausweisnummer* | AHV-Nummer* | AHV-Nr`,
  },
  alone: {
    processing: `
      Dienst | Dienste | Dienstleistung | Dienstleistungen | Services | Erbringung von Dienstleistungen
      | Verarbeitung | Datenverarbeitung | Verarbeitung personenbezogener Daten | Verarbeitung von Daten
      | Auftragsverarbeitung | IT-Dienstleistungen | nach Vereinbarung | gemäß Vertrag | laut Vertrag
      | siehe Vertrag | Sonstiges`,
    purpose: `
      Marketing | Werbung | Kundenservice | Kundendienst | Verwaltung | Administration | Personalverwaltung | Analyse
      | Statistik | Sicherheit | Forschung | Betrieb | Vertrieb | Kommunikation | Allgemein | Profiling
      | interne Nutzung | Support | Kundenbetreuung`,
    data: `Sonstiges | sonstige | Diverses | andere | personenbezogene Daten | alle Daten | allgemeine Daten | Daten`,
    retention: `
      erforderlich | bei Bedarf | nach Bedarf | niemals | nie | immer | ewig | laufend | regelmäßig
      | nach Vereinbarung | unterschiedlich | nicht festgelegt | nicht zutreffend | permanent`,
    recipient: `
      Partner | Lieferanten | Subunternehmer | andere | Diverse | Behörden | Externe | Berater | alle
      | Auftragsverarbeiter | Konzernunternehmen | Konzerngesellschaften`,
    security: `
      ja | ok | Standard | sicher | Sicherheit | vertraulich | Passwort | DSGVO | DSGVO-konform | technische Maßnahmen
      | organisatorische Maßnahmen | TOM | IT-Sicherheit`,
    country: `Welt | global | international | Cloud | in der Cloud | Ausland | im Ausland | Diverse | Sonstige`,
    open: `
      unklar | noch offen | offen | zu klären | zu prüfen | noch zu klären | noch zu prüfen | nicht spezifiziert | nicht geklärt
      | nicht festgelegt | noch nicht spezifiziert | noch nicht geklärt | noch nicht festgelegt`,
    endless: `nie`,
    none: `kein | keine | nichts | keine folgen | keine nachteile | keine auswirkungen`,
    'special-category': `Gesundheit | Rasse | Krankheit`,
  },
};

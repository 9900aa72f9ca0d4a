import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';

/** A page somebody has to look at, and nothing that is sent to anybody. */
const aPage = /https?:|www\.|web|homepage|hjemmeside|hjemmesida|nettside|nettsted|hemsida|verkkosivu|internetseite/i;

const sent =
  /@|mail|e-?post|sähköposti|letter|brev|brief|kirje|notif|varsel|varsl|besked|underret|meddela|aviser|benachrichtig|ilmoit|subscri|abonn|tilaa/i;

const onlyOnAPage = (channel: string | undefined): boolean =>
  channel !== undefined && aPage.test(channel) && !sent.test(channel);

export const subprocessorNoticeByWebPage = defineRule({
  id: 'subprocessor-notice-by-web-page',
  severity: 'recommended',
  cites: ['28(2)'],
  title: text('Notice of new sub-processors only on a web page'),
  message: text('New sub-processors are announced only on a page somebody has to look up. That informs nobody.'),
  fix: text('Agree on notice that is sent, such as an e-mail or a subscription.'),
  checks: [
    checkOn(['agreement', 'client'], ({ values }, report) => {
      if (onlyOnAPage(values.noticeChannel)) report('noticeChannel');
    }),
  ],
});

import { text } from '#language/text.ts';
import { checkOn, defineRule } from '#rules/engine/define-rule.ts';
import type { RuleContext } from '#rules/engine/rule-context.ts';

/** Whether a channel is a page to be looked up, and not a message that is sent. */
const isOnlyAPage = (context: RuleContext, channel: string): boolean =>
  context.says('web-page', channel) &&
  !channel.includes('@') &&
  !context.says('message', channel) &&
  context.canSay('message', channel);

export const subprocessorNoticeByWebPage = defineRule({
  id: 'subprocessor-notice-by-web-page',
  severity: 'recommended',
  cites: ['28(2)'],
  title: text('Notice of new sub-processors only on a web page'),
  message: text('New sub-processors are announced only on a page somebody has to look up. That informs nobody.'),
  fix: text('Agree on notice that is sent, such as an e-mail or a subscription.'),
  checks: [
    checkOn(['agreement', 'client'], ({ values: { noticeChannel }, context }, report) => {
      if (noticeChannel && isOnlyAPage(context, noticeChannel)) report('noticeChannel');
    }),
  ],
});

/** What a run is about to do to an app, in words. */
import type { Step } from '../../app/change-app.ts';
import { callText } from './describe-outcome.ts';
import { describeFailure } from './failures.ts';
import { type Words, words } from './words.ts';

export function describeStep(step: Step): Words {
  if (step.kind === 'in-doubt') {
    const call = callText(step.call);
    const { message } = describeFailure(step.failure, step.call.action);
    return words(
      `in doubt: ${call}: ${message.en}; reading whether it was carried out`,
      `结果不明：${call}：${message.zh}；读取线上列表以确认是否已执行`,
    );
  }
  if (step.kind === 'sending') return words(`sending: ${callText(step.call)}`, `发送：${callText(step.call)}`);
  return words(`reading back: ${step.endpoint}`, `读回核对：${step.endpoint}`);
}

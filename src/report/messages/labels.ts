/** Words that every format needs. */
import type { AppStatus } from '../../app/outcome.ts';
import type { Severity } from '../../core/policy.ts';
import { type Words, words } from './words.ts';

export const severityWords: { readonly [S in Severity]: Words } = {
  error: words('error', '错误'),
  warning: words('warning', '警告'),
  info: words('info', '提示'),
};

export const statusWords: { readonly [S in AppStatus]: Words } = {
  unchanged: words('nothing to change', '无需修改'),
  pending: words('changes are pending, nothing was sent', '有待应用的修改，尚未发送'),
  applied: words('applied, and read back as wanted', '已应用，并读回核对一致'),
  refused: words('refused, nothing was sent', '已拒绝，没有发送'),
  failed: words('failed', '失败'),
  skipped: words('stopped before anything was sent', '在发送之前停止'),
};

/** One word each, for a list of apps and for counts: `3 applied`, `已应用 3`. */
export const statusLabels: { readonly [S in AppStatus]: Words } = {
  unchanged: words('unchanged', '无变化'),
  pending: words('pending', '待应用'),
  applied: words('applied', '已应用'),
  refused: words('refused', '已拒绝'),
  failed: words('failed', '失败'),
  skipped: words('skipped', '已跳过'),
};

/** What stands before the checksum of one plan, and of all of a run. */
export const checksumWords = {
  one: words('checksum', '校验和'),
  all: words('checksum of all apps', '全部小程序的校验和'),
};

/** Of `get`: there is nothing to be changed or unchanged. */
export const readLabel = words('read', '已读取');

/** Of `registered pull`: the snapshot is what changes. */
export const pullWords: { readonly [S in 'unchanged' | 'pending' | 'applied']: Words } = {
  unchanged: words('the snapshot is as the platform has it', '快照与平台一致'),
  pending: words('the snapshot differs from the platform', '快照与平台不一致'),
  applied: words('the snapshot was written', '快照已写入'),
};

export function labelOf(status: AppStatus, command: string): Words {
  return command === 'get' && status === 'unchanged' ? readLabel : statusLabels[status];
}

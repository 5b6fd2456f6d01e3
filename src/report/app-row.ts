/** One app of a run, as the formats show it among others. Made from an outcome here, from its JSON in `read-result`. */
import type { AppOutcome, AppStatus } from '../app/outcome.ts';
import type { LiveLists } from '../app/platform.ts';
import type { DomainType } from '../core/domain-type.ts';
import { callText, describeRefusal } from './messages/describe-outcome.ts';
import { failedText } from './messages/failures.ts';
import { cut, type Lang, visible, type Words, words } from './messages/words.ts';

export interface AppRow {
  readonly appId: string | null;
  readonly status: AppStatus;
  /** Of each type in which something differs, or was left alone. */
  readonly changes: readonly TypeChange[];
  /** Planned, in words: `set modifydomain (request_domain)`. */
  readonly calls: readonly string[];
  /** How many of them the platform accepted. */
  readonly sent: number;
  readonly note: Note | null;
  /** Of its plan; `null` where none was made. */
  readonly checksum: string | null;
  /** Is its plan still to be reviewed? Then it is shown whole. */
  readonly unseen: boolean;
  readonly live: LiveLists | null;
}

export interface TypeChange {
  readonly type: DomainType;
  readonly add: readonly string[];
  readonly delete: readonly string[];
  /** What `additive` left alone. */
  readonly kept: readonly string[];
  /** Everything goes, nothing comes. */
  readonly emptied: boolean;
}

/** Why an app is not as it should be. */
export interface Note {
  /** Of the failure, or of the refusal. */
  readonly kind: string;
  /** What the platform answered; `null` where it was no errno. */
  readonly errno: number | null;
  /** The call that failed; empty where none did. */
  readonly call: string;
  readonly message: string;
  readonly remedy: string | null;
}

export function appRow(app: AppOutcome, lang: Lang): AppRow {
  const { appId, status, sent, checksum, live } = app;
  const declined = app.refusal?.kind === 'declined'; // who declined has just read it
  const shown = declined ? { changes: [], calls: [] } : { changes: changesOf(app), calls: app.calls.map(callText) };
  const unseen = isUnseen(status, app.refusal);
  return { appId, status, ...shown, sent, note: noteOf(app, lang), checksum, unseen, live };
}

export function isUnseen(status: AppStatus, refusal: { readonly kind: string } | null): boolean {
  return status === 'pending' || refusal?.kind === 'checksum';
}

export function changesOf({ differences }: AppOutcome): TypeChange[] {
  return [...differences].flatMap(([type, { add, delete: remove, kept, live }]) => {
    if (add.length + remove.length + kept.length === 0) return [];
    const emptied = live.length > 0 && remove.length === live.length && add.length === 0;
    return [{ type, add, delete: remove, kept, emptied }];
  });
}

function noteOf({ refusal, failed, level }: AppOutcome, lang: Lang): Note | null {
  if (failed) {
    const { kind } = failed.failure;
    const errno = failed.failure.kind === 'errno' ? failed.failure.errno : null;
    const { call, message, remedy } = failedText(failed, level);
    return { kind, errno, call, message: message[lang], remedy: remedy[lang] };
  }
  if (!refusal) return null;
  const { message, remedy } = describeRefusal(refusal, level);
  return { kind: refusal.kind, errno: null, call: '', message: message[lang], remedy: remedy?.[lang] ?? null };
}

/** What `apply --checksum` takes of this app; `null` where there is nothing to be reviewed. */
export function ownChecksum({ status, checksum }: AppRow, command: string): string | null {
  return command === 'plan' && status === 'pending' ? checksum : null;
}

/** @example '+2 −1' */
export function countsText({ add, delete: remove }: Pick<TypeChange, 'add' | 'delete'>): string {
  return [add.length > 0 ? `+${add.length}` : '', remove.length > 0 ? `−${remove.length}` : '']
    .filter(Boolean)
    .join(' ');
}

/** @returns the types that differ; what was left alone is no change */
export function differing({ changes }: AppRow): TypeChange[] {
  return changes.filter(({ add, delete: remove }) => add.length + remove.length > 0);
}

/** Was a part of it carried out, and not all? */
export function isHalfway({ status, sent }: Pick<AppRow, 'status' | 'sent'>): boolean {
  return sent > 0 && status !== 'applied';
}

export function sentText({ sent, calls }: { readonly sent: number; readonly calls: readonly unknown[] }): Words {
  return words(`${sent} of ${calls.length} calls were accepted`, `${calls.length} 次调用中 ${sent} 次已被接受`);
}

/** What a list of apps shows of an id: it is a label, and may be any text. */
const LONGEST_ID = 64;

export function idText(appId: string | null, lang: Lang): string {
  return appId === null
    ? words('(no app_id)', '（无 app_id）')[lang]
    : cut(visible(cut(appId, LONGEST_ID)), LONGEST_ID);
}

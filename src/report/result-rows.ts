/** The rows that the formats show, of the JSON of a result. */
import type { LiveLists } from '../app/platform.ts';
import { DOMAIN_TYPES } from '../core/domain-type.ts';
import { type AppRow, isUnseen, type Note, type TypeChange } from './app-row.ts';
import { callText } from './messages/describe-outcome.ts';
import type { ProblemRow, SuppressedRow } from './problem-row.ts';
import type { AppJson, ProblemJson, SuppressedJson } from './read-result.ts';

export function problemRowOf(json: ProblemJson): ProblemRow {
  const { app_id: appId, severity, rule, errno, domain_type: domainType, value, message, remedy } = json;
  return { appId, severity, rule, errno, domainType, value, place: placeOf(json), message, remedy };
}

export function suppressedRowOf(json: SuppressedJson): SuppressedRow {
  const { reason, until, by } = json;
  return { ...problemRowOf(json), reason, until, by: by?.kind ?? 'config' };
}

function placeOf({ file, source, line, column, end_line: endLine, end_column: endColumn }: ProblemJson) {
  if (line === null || column === null || endLine === null || endColumn === null) return null;
  return { file, ...(source === null ? {} : { source }), line, column, endLine, endColumn };
}

/** As `appRow` has it; what `additive` left alone is not in the JSON. */
export function appRowOf(json: AppJson): AppRow {
  const { app_id: appId, status, sent, checksum = null, live = null } = json;
  const declined = json.refusal?.kind === 'declined';
  const shown = declined ? { changes: [], calls: [] } : { changes: changesIn(json), calls: json.calls.map(callText) };
  const unseen = isUnseen(status, json.refusal);
  return { appId, status, ...shown, sent, note: noteIn(json), checksum, unseen, live: live as LiveLists | null };
}

function changesIn({ changes, target }: AppJson): TypeChange[] {
  return DOMAIN_TYPES.flatMap((type) => {
    const change = changes[type];
    if (!change) return [];
    const { add, delete: remove } = change;
    const emptied = add.length === 0 && remove.length > 0 && target?.[type]?.length === 0;
    return [{ type, add, delete: remove, kept: [], emptied }];
  });
}

function noteIn({ error, refusal }: AppJson): Note | null {
  if (error) {
    const { kind, errno = null, endpoint, action, message, remedy } = error;
    return { kind, errno, call: endpoint === null ? '' : `${action} ${endpoint}`, message, remedy };
  }
  if (!refusal) return null;
  return {
    kind: refusal.kind,
    errno: null,
    call: '',
    message: refusal.reason ?? refusal.message,
    remedy: refusal.reason === undefined ? null : (refusal.remedy ?? null),
  };
}

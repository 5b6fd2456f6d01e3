/**
 * The grammar of a canned answer, as told with `--answer`:
 *
 *     answer  = [ "get=" | "any=" ] what [ ":once" ] [ ":acted" | ":late" ]
 *     what    = ERRNO            {"errno":ERRNO,"msg":"…"}; 0 claims a success
 *             | "gateway:" CODE  {"error_code":CODE,"error_msg":"…"}
 *             | "oauth:" CODE    {"error":"CODE","error_description":"…"}, HTTP 401
 *             | "http:" STATUS   an HTTP status from 200 to 599, no JSON
 *             | "html"           HTTP 200 with a page
 *             | "empty"          HTTP 200 with nothing
 *             | "truncated"      JSON that breaks off, shorter than its content-length
 *             | "huge"           JSON above 4 MiB
 *             | "redirect"       HTTP 302 to another path
 *             | "reset"          the connection is destroyed
 *             | "hang"           no answer, ever
 *             | "errno-text"     the ordinary answer, its errno as text: "0"
 *             | "null" | "missing" | "array"   with "get=" only: other forms of `data`; the platform's own lists are
 *                                          arrays anyway
 *
 * Without a prefix it answers modifications, with `get=` the reading call and the download of the verification file,
 * with `any=` both. The file has neither errno nor `data`: where only these would change, it stays what it is. `:once`
 * is used up by one call. The suffixes may stand in any order.
 *
 * The platform did not carry a modification out, unless `:acted` (an answer lost on its way back) or `:late` (a call
 * that arrives after its caller gave up): that one is judged and carried out right after the next `get` of its endpoint
 * by its caller, an app or the platform. That `get` still shows the lists without it, whatever else it is answered.
 * `errno-text` always acts, and at once.
 */

const WORDS = ['html', 'empty', 'truncated', 'huge', 'redirect', 'reset', 'hang', 'errno-text'] as const;
const DATA_FORMS = ['null', 'missing', 'array'] as const;

/** The two kinds of call that can be answered beforehand. */
export type CannedKind = 'modification' | 'get';

/** The `what` of the grammar. */
export type CannedContent =
  | { readonly kind: 'errno' | 'gateway' | 'http'; readonly code: number }
  | { readonly kind: 'oauth'; readonly code: string }
  | { readonly kind: (typeof WORDS)[number] | (typeof DATA_FORMS)[number] };

/** An answer told beforehand, in place of what the platform would say. */
export interface CannedAnswer {
  /** The calls that it answers. */
  readonly to: readonly CannedKind[];
  readonly content: CannedContent;
  readonly once: boolean;
  /** The platform carries the call out before it answers so. */
  readonly acted: boolean;
  /** It does so only after the next `get` of the same endpoint by the same app. Never together with `acted`. */
  readonly late: boolean;
}

const ACCEPTED = `an errno, gateway:CODE, oauth:CODE, http:STATUS, ${WORDS.join(', ')}, ${DATA_FORMS.map((form) => `get=${form}`).join(', ')}; before it get= or any=, after it :once, and :acted or :late`;

/**
 * Reads one canned answer.
 *
 * @throws RangeError with one line that names what is accepted
 * @example parseCannedAnswer('470014:once').content // { kind: 'errno', code: 470014 }
 * @example parseCannedAnswer('hang:late:once').late // true
 */
export function parseCannedAnswer(text: string): CannedAnswer {
  const [, prefix = '', what = '', suffixText = ''] = /^(get=|any=)?(.*?)((?::(?:once|acted|late))*)$/.exec(text) ?? [];
  const content = parseContent(what);
  const suffixes = suffixText.split(':').slice(1);
  if (content === undefined || !isAllowed(prefix, content, suffixes)) {
    throw new RangeError(`${JSON.stringify(text)} is no answer of the sandbox; accepted: ${ACCEPTED}`);
  }
  return {
    to: callsOf(prefix),
    content,
    once: suffixes.includes('once'),
    acted: suffixes.includes('acted') || content.kind === 'errno-text',
    late: suffixes.includes('late'),
  };
}

/** Are the parts, each good in itself, good together? */
function isAllowed(prefix: string, { kind }: CannedContent, suffixes: readonly string[]): boolean {
  const acted = suffixes.includes('acted');
  const late = suffixes.includes('late');
  if (new Set(suffixes).size < suffixes.length || (acted && late)) return false;
  if (prefix === 'get=') return !acted && !late;
  return !includes(DATA_FORMS, kind) && !(late && kind === 'errno-text');
}

function callsOf(prefix: string): CannedKind[] {
  if (prefix === 'any=') return ['modification', 'get'];
  return [prefix === 'get=' ? 'get' : 'modification'];
}

function parseContent(what: string): CannedContent | undefined {
  if (includes(WORDS, what) || includes(DATA_FORMS, what)) return { kind: what };
  if (/^\d{1,9}$/.test(what)) return { kind: 'errno', code: Number(what) };
  const [, kind, code = ''] = /^(gateway:(?=\d{1,9}$)|http:(?=[2-5]\d\d$)|oauth:(?=[a-z0-9_]+$))(.*)$/.exec(what) ?? [];
  if (kind === 'oauth:') return { kind: 'oauth', code };
  if (kind === undefined) return undefined;
  return { kind: kind === 'gateway:' ? 'gateway' : 'http', code: Number(code) };
}

function includes<Word extends string>(words: readonly Word[], text: string): text is Word {
  return (words as readonly string[]).includes(text);
}

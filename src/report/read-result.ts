/**
 * The JSON of a result, read back. It was printed by us but kept by others: its form is checked, its texts are texts
 * of strangers.
 */
import type { AppStatus } from '../app/outcome.ts';
import type { Call } from '../core/calls.ts';
import { DOMAIN_TYPES, type DomainType, ENDPOINTS } from '../core/domain-type.ts';
import { SEVERITIES, type Severity } from '../core/policy.ts';
import { quote } from './messages/words.ts';
import type { SuppressedRow } from './problem-row.ts';

export const SCHEMA = 'swan-domains/1';

type ListsJson = { readonly [Type in DomainType]?: readonly string[] };

export interface ProblemJson {
  readonly rule: string;
  readonly severity: Severity;
  readonly errno: number | null;
  readonly app_id: string | null;
  readonly domain_type: DomainType | null;
  readonly value: string | null;
  readonly message: string;
  readonly remedy: string;
  readonly file: string | null;
  readonly source: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly end_line: number | null;
  readonly end_column: number | null;
}

export interface SuppressedJson extends ProblemJson {
  readonly reason: string;
  readonly until: string | null;
  readonly by?: { readonly kind: SuppressedRow['by'] };
}

/** What an older version, or a shortened result, does not have is optional. */
export interface AppJson {
  readonly app_id: string | null;
  readonly status: AppStatus;
  readonly checksum?: string | null;
  readonly changes: { readonly [Type in DomainType]?: ChangeJson };
  readonly target?: ListsJson;
  readonly calls: readonly Call[];
  readonly sent: number;
  readonly error: ErrorJson | null;
  readonly refusal: RefusalJson | null;
  readonly live?: ListsJson | null;
  readonly before?: ListsJson | null;
}

interface ChangeJson {
  readonly add: readonly string[];
  readonly delete: readonly string[];
}

interface ErrorJson {
  readonly kind: string;
  readonly errno?: number | null;
  readonly endpoint: string | null;
  readonly action: string | null;
  readonly message: string;
  readonly remedy: string;
}

interface RefusalJson {
  readonly kind: string;
  readonly message: string;
  readonly reason?: string;
  readonly remedy?: string | null;
}

export interface UsageJson {
  readonly kind: string;
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

interface FixJson {
  readonly rule: string;
  readonly safe: boolean;
  readonly from: string;
  readonly to: string | null;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type ExitCode = 0 | 1 | 2 | 3 | 4;

export interface ResultJson {
  readonly schema: typeof SCHEMA;
  readonly command: string;
  readonly ok: boolean;
  readonly exit_code: ExitCode;
  readonly checksum?: string | null;
  readonly interrupted?: boolean;
  readonly problems: readonly ProblemJson[];
  readonly suppressed?: readonly SuppressedJson[];
  readonly fixed?: readonly FixJson[];
  readonly apps: readonly AppJson[];
  readonly configs?: readonly string[];
  readonly usage?: UsageJson;
  readonly usages?: readonly UsageJson[];
}

/**
 * @param at how the value is called in the error: `results[0]`
 * @returns the same value; fields that are not known here stay in it
 * @throws RangeError for another form: one line, which says where and what
 */
export function readResult(value: unknown, at: string): ResultJson {
  result(value, at);
  return value as ResultJson;
}

type Form = (value: unknown, at: string) => void;

function expected(what: string, value: unknown, at: string): RangeError {
  return new RangeError(`${at}: expected ${what}, found ${shown(value)}`);
}

function shown(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  return Array.isArray(value) ? 'a list' : value === undefined ? 'nothing' : `a value of type ${typeof value}`;
}

const text: Form = (value, at) => {
  if (typeof value !== 'string') throw expected('a text', value, at);
};

const flag: Form = (value, at) => {
  if (typeof value !== 'boolean') throw expected('true or false', value, at);
};

const whole =
  (least: number): Form =>
  (value, at) => {
    if (!Number.isSafeInteger(value) || (value as number) < least) throw expected('a whole number', value, at);
  };

/** What else would be no result as its schema has it, and be printed again by who merges. */
const written =
  (what: string, pattern: RegExp): Form =>
  (value, at) => {
    if (typeof value !== 'string' || !pattern.test(value)) throw expected(what, value, at);
  };

const orNull =
  (form: Form): Form =>
  (value, at) => {
    if (value !== null) form(value, at);
  };

const oneOf =
  (known: readonly unknown[]): Form =>
  (value, at) => {
    if (!known.includes(value)) throw expected(`one of ${known.join(', ')}`, value, at);
  };

const listOf =
  (form: Form): Form =>
  (value, at) => {
    if (!Array.isArray(value)) throw expected('a list', value, at);
    for (const [index, member] of value.entries()) form(member, `${at}[${index}]`);
  };

type Fields = Readonly<Record<string, Form>>;

/** Fields that are not named may be there: additions are compatible. */
const object =
  (needed: Fields, optional: Fields = {}): Form =>
  (value, at) => {
    const fields = fieldsOf(value, at);
    for (const [key, form] of Object.entries(needed)) form(fields.get(key), `${at}.${key}`);
    for (const [key, form] of Object.entries(optional)) {
      if (fields.get(key) !== undefined) form(fields.get(key), `${at}.${key}`);
    }
    for (const [key, value] of fields) if (!(key in needed || key in optional)) printable(value, `${at}.${key}`);
  };

/** Deeper than anything of ours: who prints it again would come to the end of the stack. */
const DEEPEST = 64;

/** What is not known here stays in the value, and is printed with it. */
function printable(value: unknown, at: string, depth = 1): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > DEEPEST) throw new RangeError(`${at}: expected at most ${DEEPEST} levels`);
  for (const inner of Object.values(value)) printable(inner, at, depth + 1);
}

/** Something for each domain type, or for some. */
const byType =
  (form: Form): Form =>
  (value, at) => {
    for (const [type, one] of fieldsOf(value, at)) {
      oneOf(DOMAIN_TYPES)(type, at);
      form(one, `${at}.${type}`);
    }
  };

function fieldsOf(value: unknown, at: string): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw expected('an object', value, at);
  return new Map(Object.entries(value));
}

const count = whole(0);
const textOrNull = orNull(text);
const countOrNull = orNull(count);
const place = whole(1);
const placeOrNull = orNull(place);
const checksum = orNull(written('a checksum', /^[0-9a-f]{64}$/));
const day = orNull(written('a day as in "2027-01-31"', /^\d{4}-\d{2}-\d{2}$/));
const positions: Fields = {
  file: textOrNull,
  line: placeOrNull,
  column: placeOrNull,
  end_line: placeOrNull,
  end_column: placeOrNull,
};
const lists = byType(listOf(text));

const STATUSES = ['unchanged', 'pending', 'applied', 'refused', 'failed', 'skipped'] as const satisfies AppStatus[];
const ACTIONS = ['add', 'delete', 'set', 'add-all'] as const satisfies Call['action'][];

const problemFields: Fields = {
  rule: text,
  severity: oneOf(SEVERITIES),
  errno: countOrNull,
  app_id: textOrNull,
  domain_type: orNull(oneOf(DOMAIN_TYPES)),
  value: textOrNull,
  message: text,
  remedy: text,
  source: textOrNull,
  ...positions,
};
/** What an older version does not say. */
const list = { list: oneOf(['domains', 'registered', 'called']) };

const app = object(
  {
    app_id: textOrNull,
    status: oneOf(STATUSES),
    changes: byType(object({ add: listOf(text), delete: listOf(text) })),
    calls: listOf(object({ endpoint: oneOf(ENDPOINTS), action: oneOf(ACTIONS), domains: lists })),
    sent: count,
    error: orNull(
      object(
        {
          kind: text,
          endpoint: orNull(oneOf(ENDPOINTS)),
          action: orNull(oneOf([...ACTIONS, 'get'])),
          message: text,
          remedy: text,
        },
        { errno: countOrNull, error_code: orNull(whole(Number.MIN_SAFE_INTEGER)) },
      ),
    ),
    refusal: orNull(object({ kind: text, message: text }, { reason: text, remedy: textOrNull })),
  },
  { checksum, target: lists, live: orNull(lists), before: orNull(lists) },
);

const usage = object({ kind: text, message: text, file: textOrNull, line: placeOrNull, column: placeOrNull });

const result = object(
  {
    schema: oneOf([SCHEMA]),
    command: text,
    ok: flag,
    exit_code: oneOf([0, 1, 2, 3, 4]),
    problems: listOf(object(problemFields, list)),
    apps: listOf(app),
  },
  {
    checksum,
    interrupted: flag,
    suppressed: listOf(
      object(
        { ...problemFields, reason: text, until: day },
        { ...list, by: object({ kind: oneOf(['comment', 'config']) }, positions) },
      ),
    ),
    fixed: listOf(
      object({ rule: text, safe: flag, from: text, to: textOrNull, file: text, line: place, column: place }),
    ),
    configs: listOf(text),
    usage,
    usages: listOf(usage),
  },
);

/**
 * JSON Schema of every JSON that the command line and the Action print or write, for those who read it.
 *
 * Additions are compatible, so an object may have fields that are not named here: a reader must not refuse them. That
 * our own outputs have none but these, the tests see to. What a shortened `result` of the Action lacks is optional.
 */
import { DOMAIN_TYPES, ENDPOINTS } from '../core/domain-type.ts';
import { SEVERITIES } from '../core/policy.ts';
import { SCHEMA } from './read-result.ts';

/** A part of the schema: any of JSON Schema's keywords. */
type Part = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, Part>>;

const STATUSES = ['unchanged', 'pending', 'applied', 'refused', 'failed', 'skipped'];
const ACTIONS = ['add', 'delete', 'set', 'add-all'];
const COMMANDS_OF_THEIR_OWN = ['which', 'doctor', 'registered verify', 'registered verification-file'];

const text = (description: string, more: Part = {}): Part => ({ description, type: 'string', ...more });
const flag = (description: string): Part => ({ description, type: 'boolean' });
const count = (description: string, least = 0): Part => ({ description, type: 'integer', minimum: least });
const oneOf = (description: string, known: readonly unknown[]): Part => ({ description, enum: known });
const list = (description: string, items: Part): Part => ({ description, type: 'array', items });
const part = (description: string, name: string): Part => ({ description, $ref: `#/$defs/${name}` });
const partOrNull = (description: string, name: string): Part => ({
  description,
  anyOf: [{ $ref: `#/$defs/${name}` }, { type: 'null' }],
});

/** The same, or null. */
function orNull(of: Part): Part {
  if (Array.isArray(of.enum)) return { ...of, enum: [...of.enum, null] };
  return { ...of, type: [of.type, 'null'] };
}

function object(description: string, needed: Fields, optional: Fields = {}): Part {
  const properties = { ...needed, ...optional };
  return { description, type: 'object', required: Object.keys(needed), properties };
}

/** Something for each domain type, or for some; there are no other types. */
function byType(description: string, of: Part): Part {
  const properties = Object.fromEntries(DOMAIN_TYPES.map((type) => [type, of]));
  return { description, type: 'object', properties, additionalProperties: false };
}

const schemaField = { const: SCHEMA, description: 'The form of this JSON. Additions do not change it.' };
const checksum = orNull(
  text('SHA-256 of a plan: of this app’s, or of the run’s plans; null where none was made.', {
    pattern: '^[0-9a-f]{64}$',
  }),
);
const appId = orNull(text('The app’s id as the config has it; null where there is none.'));
const message = text('What is wrong, in one line, in the chosen language: for people.');
const remedy = text('What would be right, in the chosen language: for people.');
const told = { kind: text('What failed, as a word: for programs.'), message, remedy };

function withCommand(name: string, fields: Fields): Fields {
  return { schema: schemaField, command: { const: name, description: 'The command that ran.' }, ...fields };
}

const problem = object('One finding.', {
  rule: text('The id of the rule, as in docs/rules.'),
  severity: oneOf('How grave it is, by the config.', SEVERITIES),
  errno: orNull(count('What the platform would answer; null where it has no code for it.')),
  app_id: orNull(text('Whose list it is; null where several apps share it, and where there is no id.')),
  domain_type: orNull(oneOf('In which list; null where it is about all of them.', DOMAIN_TYPES)),
  list: oneOf('Whether it stands in the app’s list, in that of what is registered, or in the program’s code.', [
    'domains',
    'registered',
    'called',
  ]),
  value: orNull(text('The entry as it is written; null where it is about more than one.')),
  message,
  remedy,
  file: orNull(text('The file, as from the working directory, with "/"; null for a flag or an input.')),
  source: orNull(text('The flag, the input or the command, where there is no file.')),
  line: orNull(count('From 1.', 1)),
  column: orNull(count('From 1, in UTF-16 units.', 1)),
  end_line: orNull(count('From 1.', 1)),
  end_column: orNull(count('From 1, in UTF-16 units; exclusive.', 1)),
});

const suppressed = object('A finding that somebody has accepted.', {
  ...(problem.properties as Fields),
  reason: text('Why, as it is written.'),
  until: orNull(text('The last day on which it is accepted, UTC.', { pattern: '^\\d{4}-\\d{2}-\\d{2}$' })),
  by: object('Where the suppression is written.', {
    kind: oneOf('On the line of the entry, or under "ignore".', ['comment', 'config']),
    file: orNull(text('The file, as from the working directory, with "/".')),
    line: orNull(count('From 1.', 1)),
    column: orNull(count('From 1, in UTF-16 units.', 1)),
    end_line: orNull(count('From 1.', 1)),
    end_column: orNull(count('From 1, in UTF-16 units; exclusive.', 1)),
  }),
});

const fix = object('A finding that was mended, at its place before.', {
  rule: text('The id of the rule.'),
  safe: flag('Does it leave every list the same domains?'),
  from: text('What stood there.'),
  to: orNull(text('What stands there now; null where the entry is gone.')),
  file: text('The file, as from the working directory, with "/".'),
  line: count('From 1.', 1),
  column: count('From 1, in UTF-16 units.', 1),
});

const scanned = object('What of a program’s source was scanned.', {
  files: count('How many files were read.'),
  left_out: count('How many files nothing in the program loads.'),
  calls: list(
    'Each domain that is called, once for each type.',
    object('A domain that the code calls.', {
      domain_type: oneOf('For which list.', DOMAIN_TYPES),
      domain: text('Protocol, host and port, as they are written.'),
      by: text('What calls it: `swan.request`.'),
      called_at: text('Where that is called: file, line, column.'),
      file: orNull(text('Where the domain is written.')),
      line: count('From 1.', 1),
      column: count('From 1, in UTF-16 units.', 1),
      ignored: flag('Has somebody said that it is meant?'),
    }),
  ),
});

const texts = { type: 'array', items: { type: 'string' } };

const app = object(
  'What became of one app, or of the platform’s own lists.',
  {
    app_id: appId,
    status: oneOf('What became of it.', STATUSES),
    checksum,
    changes: byType('The types that differ.', {
      type: 'object',
      required: ['add', 'delete'],
      properties: {
        add: { ...texts, description: 'In canonical form.' },
        delete: { ...texts, description: 'As the platform spells it.' },
      },
    }),
    calls: list('The planned calls, in order.', { $ref: '#/$defs/call' }),
    sent: count('How many of the calls were carried out.'),
    error: partOrNull('Why it failed; null where it did not.', 'error'),
    refusal: partOrNull('Why nothing was sent; null where nothing was refused.', 'refusal'),
  },
  {
    target: part('What every managed type holds afterwards.', 'lists'),
    live: partOrNull('What was read last; null where nothing was read.', 'lists'),
    before: partOrNull('What was read first, where something was to be sent.', 'lists'),
  },
);

const DEFINITIONS: Fields = {
  run: {
    ...object(
      'The result of a command that judges, reads or changes lists, of "report merge", and of wrong usage of any.',
      {
        schema: schemaField,
        command: text('The command that ran.'),
        ok: flag('Is exit_code 0?'),
        exit_code: oneOf('What the process ends with.', [0, 1, 2, 3, 4]),
        checksum,
        problems: list('In the order of their places.', { $ref: '#/$defs/problem' }),
        apps: list('In the order of the config; empty for check.', { $ref: '#/$defs/app' }),
        suppressed: list('What was found and accepted, in the order of places.', { $ref: '#/$defs/suppressed' }),
      },
      {
        interrupted: flag('There, and true, only where somebody stopped the run.'),
        usage: part('What is wrong with usage or config: only with exit code 3.', 'usage'),
        usages: list('Where several configs were checked and more than one is wrong: all of them.', {
          $ref: '#/$defs/usage',
        }),
        scanned,
        configs: list('Of check with files: the configs that were checked.', { type: 'string' }),
        fixed: list('Of check --fix: what was mended, or of --fix-dry-run would be.', { $ref: '#/$defs/fix' }),
      },
    ),
    anyOf: [
      {
        type: 'object',
        properties: { command: { description: 'None with a form of its own.', not: { enum: COMMANDS_OF_THEIR_OWN } } },
      },
      { required: ['usage'] },
    ],
  },
  problem,
  suppressed,
  fix,
  app,
  lists: byType(
    'A list for each domain type, or for some; a type that is absent was not read, or is not managed.',
    texts,
  ),
  call: object('One call of the platform.', {
    endpoint: oneOf('Of which interface.', ENDPOINTS),
    action: oneOf('What it does.', ACTIONS),
    domains: part('The lists that it carries.', 'lists'),
  }),
  error: object('A failure of the platform, the network or the token.', {
    ...told,
    endpoint: orNull(oneOf('Of the call that failed; null where it was none.', ENDPOINTS)),
    action: orNull(oneOf('Of the call that failed; null where it was none.', [...ACTIONS, 'get'])),
    errno: orNull(count('What the platform answered; null where it was no errno.')),
    error_code: orNull({
      description: 'What the gateway answered; null where it was not the gateway.',
      type: 'integer',
    }),
  }),
  refusal: object('Why nothing of this app was sent.', {
    kind: text('The reason, as a word: for programs.'),
    message: text('Reason and remedy in one line, in the chosen language: for people.'),
    reason: text('Why, in the chosen language: for people.'),
    remedy: orNull(remedy),
  }),
  usage: object('Wrong usage, or a config that cannot be used.', {
    kind: text('What is wrong, as a word: for programs.'),
    message,
    file: orNull(text('The file that it is about; null where it is a flag or an input.')),
    line: orNull(count('From 1.', 1)),
    column: orNull(count('From 1, in UTF-16 units.', 1)),
  }),
  told: object('A failure before anything could be asked.', told),
  which: object(
    'The result of "which".',
    withCommand('which', {
      domain: text('What was asked for, as it was given.'),
      found: list(
        'Where it is.',
        object('One app’s list that has it.', {
          app_id: appId,
          domain_type: oneOf('In which list.', DOMAIN_TYPES),
          domain: text('As the config or the platform spells it.'),
          declared: flag('Does the config declare it?'),
          live: orNull(flag('Does the app have it? null where nobody asked, or it could not be read.')),
        }),
      ),
      unread: list('The ids of apps that could not be read.', { type: ['string', 'null'] }),
    }),
  ),
  doctor: object(
    'The result of "doctor".',
    withCommand('doctor', {
      address: text('Where the platform is asked.'),
      proxy: orNull(text('The way there, without user and password; null for the direct one.')),
      apps: list(
        'In the order of the config.',
        object('One app, asked once.', {
          app_id: appId,
          token: object('What can be seen of its token.', {
            from: text('Where it is from, never the token itself.'),
            kind: orNull(
              oneOf('Whose it is by its form; null where there is none.', ['app', 'platform', 'refresh', 'unknown']),
            ),
            expires_at: orNull(text('ISO 8601; null where it does not say.')),
          }),
          ok: flag('Did the platform answer?'),
          error: orNull(text('Why it did not, in the chosen language; null where it did.')),
          remedy: orNull(remedy),
        }),
      ),
    }),
  ),
  verify: object(
    'The result of "registered verify".',
    withCommand('registered verify', {
      ok: flag('Is exit_code 0?'),
      exit_code: oneOf('What the process ends with.', [0, 1, 4]),
      connect_to: orNull(text('The server that was asked in place of each domain’s own.')),
      error: partOrNull('Why the file could not be had; then no domain was asked.', 'told'),
      domains: list('In the order given.', { $ref: '#/$defs/verification' }),
    }),
  ),
  verification: object('One business domain, asked for the verification file.', {
    domain: text('As it is written.'),
    host: orNull(text('In canonical form; null where the text is no domain.')),
    verdict: oneOf('What it comes to.', ['good', 'warned', 'wrong', 'not-asked']),
    faults: list('What is wrong.', { $ref: '#/$defs/finding' }),
    warnings: list('What will be, or may be.', { $ref: '#/$defs/finding' }),
    attempts: list('One for each family of addresses.', { $ref: '#/$defs/attempt' }),
  }),
  finding: object('What speaks against a business domain.', {
    kind: told.kind,
    families: list('The families of addresses that it was seen at.', { enum: [4, 6] }),
    message,
    remedy,
  }),
  attempt: object('One try, over one family of addresses.', {
    family: oneOf('IPv4 or IPv6.', [4, 6]),
    address: text('The address that was asked.'),
    result: oneOf('What came of it.', ['answered', 'failed', 'private-address', 'not-tried']),
    code: orNull(text('The system’s code, where it failed.')),
    certificate: {
      ...object('The server’s certificate; null where none was seen.', {
        valid: flag('Is it?'),
        reason: orNull(text('Why it is not, as OpenSSL names it.')),
        valid_to: orNull(text('ISO 8601; null where it cannot be read.')),
        days_left: orNull({ description: 'Whole days, negative once it has ended.', type: 'integer' }),
      }),
      type: ['object', 'null'],
    },
    status: orNull(count('Of HTTP.')),
    content_type: orNull(text('As the server says.')),
    redirect: orNull(text('The origin that it sends to; it is not asked.')),
    file: {
      ...object('What was answered with status 200; else null.', {
        equal: flag('Is it the platform’s file, byte for byte?'),
        difference: orNull(text('In what it differs, as a word.')),
        length: count('In bytes, as far as it was read.'),
        complete: flag('Was it read to its end?'),
        start: text('How it begins.'),
      }),
      type: ['object', 'null'],
    },
  }),
  'verification-file': object(
    'The result of "registered verification-file".',
    withCommand('registered verification-file', {
      ok: flag('Is exit_code 0?'),
      exit_code: oneOf('What the process ends with.', [0, 4]),
      path: text('Where the file is.'),
      status: orNull(oneOf('What was done; null where it could not be had.', ['written', 'unchanged'])),
      error: partOrNull('Why it could not be had.', 'told'),
    }),
  ),
};

/** Draft 2020-12. */
export const resultSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'swan-domains result',
  description: 'What swan-domains prints with --format json, saves with --out, and the Action hands on.',
  oneOf: ['run', 'which', 'doctor', 'verify', 'verification-file'].map((name) => ({ $ref: `#/$defs/${name}` })),
  $defs: DEFINITIONS,
} as const;

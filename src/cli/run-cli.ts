/** `argv` and a host in, an exit code out: the command line without the process around it. */
import { blankOutcome } from '../app/outcome.ts';
import { UsageError } from '../app/usage-error.ts';
import { COMMAND_NAMES, type CommandName, type Host } from '../command/command.ts';
import { guardedHost, hider } from '../command/guarded-host.ts';
import { hideInOutcome } from '../command/hide-in-outcome.ts';
import { createSecrets } from '../command/hide-token.ts';
import { runCommand } from '../command/run-command.ts';
import { formats } from '../report/formats.ts';
import type { Lang } from '../report/messages/words.ts';
import { VERSION } from '../version.ts';
import { askedFormat, askedOutputs } from './asked-formats.ts';
import { isCliCommand, isGroup } from './commands.ts';
import { chooseLang, parseArguments } from './parse-arguments.ts';
import { toCommand } from './to-command.ts';

/** @throws only bugs */
export async function runCli(argv: readonly string[], host: Host): Promise<number> {
  const lang = chooseLang(argv, host.env);
  try {
    return await run(argv, lang, host);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await tellUsage(error, argv, lang, host);
    return 3;
  }
}

/** What was meant as the command, be there one or not. */
function nameOf([first = '', second = '']: readonly string[]): string {
  return isGroup(first) && isCliCommand(`${first} ${second}`) ? `${first} ${second}` : first;
}

async function tellUsage(error: UsageError, argv: readonly string[], lang: Lang, host: Host): Promise<void> {
  const secrets = createSecrets();
  const format = askedFormat(argv);
  const { stdout, stderr } = guardedHost(host, secrets, format);
  const hide = hider(secrets);
  const outcome = hideInOutcome({ ...blankOutcome(nameOf(argv)), usages: [error] }, hide);
  const outputs = askedOutputs(argv);
  if (outputs.length > 0) {
    const { saveOutputs } = await import('../command/save-outputs.ts');
    await saveOutputs(outcome, { outputs, exitCode: 3, lang, trustsConfig: true, hide }, host);
  }
  const { tellsUsage, load } = formats[format];
  if (!tellsUsage)
    for (const usage of outcome.usages) stderr(`${(await import('../report/text.ts')).usageLine(usage, lang)}\n`);
  else stdout(await (await load())(outcome, { lang, exitCode: 3, files: new Map(), colour: false }));
}

async function run(argv: readonly string[], lang: Lang, host: Host): Promise<number> {
  const [first] = argv;
  if (first === '--version') return print(host, `${VERSION}\n`);
  if (first === 'help' && argv[1] !== undefined) return run([...argv.slice(1), '--help'], lang, host);
  if (first === '--help' || first === '-h' || first === 'help') {
    const { overview } = await import('./help.ts');
    return print(host, overview(lang, host.columns));
  }
  if (first !== undefined && isGroup(first) && [undefined, '--help', '-h'].includes(argv[1])) {
    const { overview } = await import('./help.ts');
    return print(host, overview(lang, host.columns, first));
  }
  const parsed = parseArguments(argv);
  if (parsed.help) {
    const { commandHelp } = await import('./help.ts');
    return print(host, commandHelp(parsed.command, lang, host.columns));
  }
  if (isCommandName(parsed.command)) {
    return (await runCommand(toCommand(parsed, parsed.command, lang), host)).exitCode;
  }
  switch (parsed.command) {
    case 'which': {
      if (parsed.argument === null) throw new UsageError({ kind: 'missing-argument', argument: 'DOMAIN' });
      const { runWhich } = await import('../command/which.ts');
      const asked = { domain: parsed.argument, live: parsed.values.has('live') };
      return runWhich(asked, toCommand(parsed, 'get', lang), host);
    }
    case 'doctor': {
      const { runDoctor } = await import('../command/doctor.ts');
      return runDoctor(toCommand(parsed, 'get', lang), host);
    }
    case 'registered verification-file': {
      const { runVerificationFile } = await import('../command/verification-file.ts');
      const asked = { path: parsed.argument, force: parsed.values.has('force') };
      return runVerificationFile(asked, toCommand(parsed, 'get', lang), host);
    }
    case 'registered verify': {
      const { runVerify } = await import('../command/verify.ts');
      const asked = {
        domains: parsed.argumentList,
        file: parsed.values.get('file')?.at(-1) ?? null,
      };
      return runVerify(asked, toCommand(parsed, 'check', lang), host);
    }
    case 'matrix': {
      const { printMatrix } = await import('./matrix.ts');
      return printMatrix(parsed, lang, host);
    }
    case 'report': {
      const { mergeReports } = await import('./merge-reports.ts');
      return mergeReports(parsed, lang, host);
    }
    case 'init': {
      const { runInit } = await import('../command/init.ts');
      const asked = { file: parsed.argument, fromLive: parsed.values.has('from-live'), version: VERSION };
      return runInit(asked, toCommand(parsed, 'get', lang), host);
    }
    case 'explain': {
      const { explainTopic } = await import('./explain-topic.ts');
      return print(host, explainTopic(parsed.argument, lang, host));
    }
    case 'schema': {
      const { printSchema } = await import('./schema.ts');
      return printSchema(parsed.argument, lang, host);
    }
    case 'sandbox': {
      const { serveSandbox } = await import('./sandbox.ts');
      return serveSandbox(parsed, lang, host);
    }
    case 'demo': {
      const { runDemo } = await import('./demo.ts');
      return runDemo(lang, host);
    }
  }
}

function isCommandName(name: string): name is CommandName {
  return (COMMAND_NAMES as readonly string[]).includes(name);
}

function print(host: Host, text: string): number {
  host.stdout(text);
  return 0;
}

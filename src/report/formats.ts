/** Every format by its name, loaded when it is asked for: the start of `check` pays for no other. */
import type { Outcome } from '../app/outcome.ts';
import type { FormatName, RenderOptions } from './format.ts';
import { verdictLine } from './verdict.ts';

type Render = (outcome: Outcome, options: RenderOptions) => string | Promise<string>;

interface FormatEntry {
  readonly load: () => Promise<Render>;
  /** Can it tell of wrong usage? Else that stands on stderr alone. */
  readonly tellsUsage: boolean;
  /**
   * How a file of this format begins, so that it is known for ours and may be written over; `null`: nothing tells it
   * from what somebody has written.
   */
  readonly mark: RegExp | null;
}

export const formats: { readonly [F in FormatName]: FormatEntry } = {
  text: {
    load: async () => renderTextOrVerdict,
    tellsUsage: false,
    mark: /^swan-domains [a-z-]+(?: [a-z-]+)?\n\n/,
  },
  json: {
    load: async () => (await import('./json.ts')).renderJson,
    tellsUsage: true,
    mark: /^\{\s*"schema":\s*"swan-domains\/1"/,
  },
  sarif: {
    load: async () => {
      const { renderSarif } = await import('./sarif.ts');
      const { runView } = await import('./run-view.ts');
      return (outcome, options) => renderSarif(runView(outcome, options), options);
    },
    tellsUsage: true,
    mark: /^\{\s*"\$schema":\s*"[^"]*sarif[^"]*"[^[]*\[\s*\{\s*"tool":\s*\{\s*"driver":\s*\{\s*"name":\s*"swan-domains"/,
  },
  markdown: {
    load: async () => (await import('./markdown.ts')).renderMarkdown,
    tellsUsage: true,
    mark: /^### (?:✅|⚠️|❌) swan-domains [a-z-]+(?: [a-z-]+)?: /,
  },
  github: {
    load: async () => {
      const { renderGitHub } = await import('./github.ts');
      const { runView } = await import('./run-view.ts');
      const { renderText } = await import('./text.ts');
      return (outcome, options) => renderGitHub(runView(outcome, options), renderText(outcome, options), options);
    },
    tellsUsage: true,
    mark: null,
  },
  junit: {
    load: async () => {
      const { renderJUnit } = await import('./junit.ts');
      const { runView } = await import('./run-view.ts');
      return (outcome, options) => renderJUnit(runView(outcome, options), options);
    },
    tellsUsage: true,
    mark: /^<\?xml [^>]*>\s*<testsuites name="swan-domains /,
  },
  csv: {
    load: async () => (await import('./get-formats.ts')).renderCsv,
    tellsUsage: false,
    mark: /^app_id,domain_type,domain\n(?:$|(?:[^,"\n]*|"[^"]*"),[a-z_]+_domain,)/,
  },
  config: {
    load: async () => (await import('./get-formats.ts')).renderConfig,
    tellsUsage: false,
    mark: null,
  },
};

/** Where there is nothing to tell but the verdict, the words for all else are not loaded. */
async function renderTextOrVerdict(outcome: Outcome, options: RenderOptions): Promise<string> {
  const { usages, problems, suppressed, apps, fixed, configs, ...rest } = outcome;
  const told = [...usages, ...problems, ...suppressed, ...apps];
  if (fixed || told.length > 0) return (await import('./text.ts')).renderText(outcome, options);
  const checked = configs ? { configs: configs.length } : {};
  const sum = { ...rest, ...checked, problems, suppressed, apps, several: false, exitCode: options.exitCode };
  return `${verdictLine(sum, options)}\n`;
}

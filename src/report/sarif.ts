/**
 * An outcome as SARIF 2.1.0, as GitHub's code scanning takes it.
 *
 * Problems are results. What was accepted is not in it: GitHub does not read `suppressions`, and would open an alert for
 * each. What was wrong with the run itself (usage, platform, an app that was refused) is no
 * defect of a line: it is a notification of the invocation, which then did not succeed. A config that cannot be used is
 * both: nobody sees the notification where no result is, and all alerts would look mended.
 *
 * GitHub shows no result without a file. What stands in a flag or an input, and what lies outside the repository, is
 * put at the first line of the config, and its message begins with where it is.
 */
import { VERSION } from '../version.ts';
import { idText } from './app-row.ts';
import { fingerprintsOf } from './fingerprints.ts';
import type { RenderOptions } from './format.ts';
import { escapeUnseen } from './json.ts';
import { cut, visible, words } from './messages/words.ts';
import type { ProblemRow } from './problem-row.ts';
import { elsewhereText, repositoryPath } from './repository-path.ts';
import type { RunView, UsageView } from './run-view.ts';
import { artifactOf, LONGEST_TEXT, messageText, ROOT } from './sarif-artifact.ts';
import { invocationOf } from './sarif-invocation.ts';
import { CONFIG_RULE, LEVELS, sarifRules } from './sarif-rules.ts';

/** GitHub refuses a run with more results, and shows 5,000 of them, the gravest first. */
const MOST_RESULTS = 25_000;
/**
 * GitHub refuses more than 10 MB, gzipped. Texts may not shrink at all; the frame of a result, as every other, to this.
 * All pages of the rules together, which have no limit of their own, are below 0.1 MB.
 */
const MOST_BYTES = 8_500_000;
const FRAME = 40;
/** The place of what has none. */
const CONFIG = 'swan-domains.yml';

export async function renderSarif(view: RunView, options: RenderOptions): Promise<string> {
  const { lang } = options;
  const wrong = view.usages.flatMap(usageRows);
  const rows = [...wrong, ...view.problems];
  const fingerprints = fingerprintsOf(rows);
  const found = rows.map((problem, index) => ({ problem, fingerprint: fingerprints[index] ?? '' }));
  const shown = mostOf(found);
  const broken = new Set<string>(shown.map(({ problem }) => problem.rule));
  const rules = sarifRules(broken, lang, await options.loadRulePages?.());
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const results = shown.map(({ problem, fingerprint }) => {
    return resultOf(problem, fingerprint, indexes.get(visible(problem.rule)) ?? -1, view.named, options);
  });
  const left = found.length - shown.length;
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'swan-domains',
            semanticVersion: VERSION,
            version: VERSION,
            informationUri: `https://www.npmjs.com/package/swan-domains/v/${VERSION}`,
            language: lang === 'zh' ? 'zh-CN' : 'en-US',
            rules,
          },
        },
        // One for all commands: what a pull request's check found is then the same alert as a push's apply found.
        automationDetails: { id: 'swan-domains/' },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          [ROOT]: { description: { text: words('The root of the repository.', '代码仓库的根目录。')[lang] } },
        },
        invocations: [invocationOf(view, left > 0 ? leftOut(left)[lang] : null, options)],
        results,
      },
    ],
  };
  return `${escapeUnseen(JSON.stringify(log, null, 2))}\n`;
}

function usageRows({ place, kind, message }: UsageView): ProblemRow[] {
  if (!place) return [];
  const { file, line = 1, column = 1 } = place;
  const at = { file, line, column, endLine: line, endColumn: column };
  const about = { appId: null, errno: null, domainType: null, value: kind, place: at } as const;
  return [{ rule: CONFIG_RULE, severity: 'error', ...about, message, remedy: '' }];
}

interface Found {
  readonly problem: ProblemRow;
  readonly fingerprint: string;
}

/** Where not all of them fit: the gravest, in their order. */
function mostOf(found: readonly Found[]): Found[] {
  let left = MOST_BYTES;
  let count = MOST_RESULTS;
  const kept = new Set<Found>();
  for (const grade of ['error', 'warning', 'info'] as const) {
    for (const one of found) {
      const { severity, message, remedy, place, appId } = one.problem;
      if (severity !== grade || count === 0) continue;
      const texts = [message, remedy].map((text) => cut(text, LONGEST_TEXT)).join('');
      left -= Buffer.byteLength(`${texts}${place?.file}${appId}`) + FRAME;
      if (left < 0) break;
      count--;
      kept.add(one);
    }
  }
  return found.filter((one) => kept.has(one));
}

function resultOf(
  problem: ProblemRow,
  fingerprint: string,
  ruleIndex: number,
  named: boolean,
  { lang, files, folder }: RenderOptions,
) {
  const { rule, severity, errno, appId, domainType, place, message, remedy } = problem;
  const owner = named && appId !== null ? `${idText(appId, lang)}: ` : '';
  const path = place?.file == null ? null : repositoryPath(place.file, folder);
  const told = [message, remedy].filter((text) => text !== '').map((text) => cut(visible(text), LONGEST_TEXT));
  const text = messageText(`${elsewhereText(place, folder)}${owner}${told.join('\n')}`);
  return {
    ruleId: visible(rule),
    ruleIndex,
    level: LEVELS[severity],
    message: { text },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactOf(path ?? configOf(files, folder)),
          region: path === null || !place ? { startLine: 1 } : regionOf(place),
        },
      },
    ],
    // The one key that GitHub reads.
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    properties: {
      app_id: appId === null ? null : cut(visible(appId), LONGEST_TEXT),
      domain_type: domainType,
      errno,
    },
  };
}

function regionOf({ line, column, endLine, endColumn }: NonNullable<ProblemRow['place']>) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function configOf(files: RenderOptions['files'], folder: RenderOptions['folder']): string {
  const [config = CONFIG] = files.keys();
  return repositoryPath(config, folder) ?? CONFIG;
}

function leftOut(count: number) {
  return words(
    `${count} more problems are left out: GitHub takes ${MOST_RESULTS} results and 10 MB`,
    `另有 ${count} 个问题未列出：GitHub 最多接收 ${MOST_RESULTS} 条结果和 10 MB`,
  );
}

/** The invocation of a SARIF run: what was wrong with the run itself, as notifications. */
import { type AppRow, idText } from './app-row.ts';
import type { RenderOptions } from './format.ts';
import { cut, type Lang, visible, words } from './messages/words.ts';
import { elsewhereText, repositoryPath } from './repository-path.ts';
import type { RunView, UsageView } from './run-view.ts';
import { artifactOf, LONGEST_TEXT, messageText } from './sarif-artifact.ts';

/** Of one run: of many thousand apps each may have failed for the same reason. */
const MOST_NOTIFICATIONS = 1000;

/** @param leftOut what is said of results that did not fit */
export function invocationOf(
  { exitCode, usages, apps, interrupted }: RunView,
  leftOut: string | null,
  options: RenderOptions,
) {
  const { lang } = options;
  const troubled = apps.filter(({ status, note }) => note && (status === 'failed' || status === 'refused'));
  const skipped = apps.filter(({ status }) => status === 'skipped').length;
  const more = troubled.length - MOST_NOTIFICATIONS;
  return {
    executionSuccessful: exitCode !== 3 && exitCode !== 4,
    exitCode,
    ...(usages.length > 0
      ? { toolConfigurationNotifications: usages.map((usage) => usageNotification(usage, options)) }
      : {}),
    toolExecutionNotifications: [
      ...troubled.slice(0, MOST_NOTIFICATIONS).map((app) => appNotification(app, lang)),
      ...(more > 0
        ? [
            note(
              'warning',
              words(`${more} more apps failed or were refused`, `另有 ${more} 个小程序失败或被拒绝`)[lang],
            ),
          ]
        : []),
      ...(skipped > 0
        ? [
            note(
              'warning',
              words(
                `${skipped} apps were skipped: nothing was sent to them`,
                `跳过了 ${skipped} 个小程序，没有发送任何修改`,
              )[lang],
            ),
          ]
        : []),
      ...(interrupted ? [note('error', words('the run was interrupted', '运行被中断')[lang])] : []),
      ...(leftOut === null ? [] : [note('warning', leftOut)]),
    ],
  };
}

function note(level: 'warning' | 'error', text: string) {
  return { level, message: { text: messageText(text) } };
}

function usageNotification({ kind, place, message }: UsageView, { folder }: RenderOptions) {
  const path = place ? repositoryPath(place.file, folder) : null;
  const region = {
    ...(place?.line === undefined ? {} : { startLine: place.line }),
    ...(place?.line === undefined || place.column === undefined ? {} : { startColumn: place.column }),
  };
  return {
    ...note('error', `${elsewhereText(place, folder)}${visible(message)}`),
    descriptor: { id: kind },
    ...(path === null
      ? {}
      : {
          locations: [
            {
              physicalLocation: {
                artifactLocation: artifactOf(path),
                ...(place?.line === undefined ? {} : { region }),
              },
            },
          ],
        }),
  };
}

function appNotification({ appId, note: why }: AppRow, lang: Lang) {
  const { kind, errno, call, message, remedy } = why ?? {
    kind: 'failed',
    errno: null,
    call: '',
    message: '',
    remedy: null,
  };
  const owner = appId === null ? '' : `${idText(appId, lang)}: `;
  const told = `${owner}${call === '' ? '' : `${visible(call)}: `}${visible(message)}`;
  return {
    ...note('error', remedy === null ? told : `${told}\n${visible(remedy)}`),
    descriptor: { id: visible(kind) },
    properties: { app_id: appId === null ? null : cut(visible(appId), LONGEST_TEXT), errno },
  };
}

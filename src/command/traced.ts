/** `--verbose`: each request on stderr when it has ended, with what it came to and how long it took. */
import { isPlatformError, type Platform } from '../app/platform.ts';
import type { Level } from '../core/domain-type.ts';
import { idText } from '../report/app-row.ts';
import { describeFailure } from '../report/messages/failures.ts';
import { type Lang, words } from '../report/messages/words.ts';

interface Tracing {
  readonly appId: string | null;
  readonly level: Level;
  readonly lang: Lang;
  readonly say: (line: string) => void;
}

/** @returns the same platform; neither its token nor a list is in what is said of it */
export function traced(platform: Platform, { appId, level, lang, say }: Tracing): Platform {
  const owner = appId === null ? '' : `${idText(appId, lang)}: `;
  const trace = async <T>(call: string, action: Parameters<typeof describeFailure>[1], send: () => Promise<T>) => {
    const start = performance.now();
    const end = (what: string) => {
      const time = Math.round(performance.now() - start);
      say(words(`${owner}${call}: ${what} (${time} ms)`, `${owner}${call}：${what}（${time} ms）`)[lang]);
    };
    try {
      const answer = await send();
      end('errno 0');
      return answer;
    } catch (error) {
      end(isPlatformError(error) ? describeFailure(error.failure, action, level).message[lang] : 'error');
      throw error;
    }
  };
  return {
    get: (endpoint) => trace(`get ${endpoint}`, 'get', () => platform.get(endpoint)),
    modify: (call) => trace(`${call.action} ${call.endpoint}`, call.action, () => platform.modify(call)),
  };
}

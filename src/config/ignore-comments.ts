/**
 * `# swan-domains-ignore RULE[, RULE]: REASON[, until 2027-01-31]` -> suppressions.
 *
 * Decided here: a comment means what is written on its line, however many entries those are; one that has a line to
 * itself means the next line that has something on it. Wherever the word stands in a comment it is meant, and what
 * follows must be read: a slip that left it without effect would be found when it is too late, or never.
 */
import type { Usage } from '../app/usage-error.ts';
import { nearNames } from '../core/near.ts';
import { isRuleId, RULE_IDS } from '../core/rules/index.ts';
import { splitUntil, withoutEnd } from '../core/split-until.ts';
import { isDay, type Suppression } from '../core/suppression.ts';
import { withoutTokens } from './hide-tokens.ts';
import type { Comment } from './listen-for-comments.ts';
import type { YamlSource } from './yaml-source.ts';

const WORD = 'swan-domains-ignore';
const MEANT = /swan[-_]?domains?[-_]?ignor[\w-]*/gi;
const BLANKS = ' \t';

/**
 * @returns what all comments of the text say, in their order; a rule each
 * @throws UsageError for one that cannot be read
 */
export function readIgnoreComments(source: YamlSource): Suppression[] {
  return source.comments.flatMap((comment) => readComment(source, comment));
}

function readComment(source: YamlSource, { text, offset, about }: Comment): Suppression[] {
  const words = [...text.matchAll(MEANT)];
  const place = source.place(offset, offset + text.length);
  const { file, line } = source.place(about, about);
  return words.flatMap((word, index) => {
    const fail = (usage: Usage, at: number) => source.failAt(usage, offset + at);
    if (word[0] !== WORD) throw fail({ kind: 'ignore-comment', fault: 'misspelt', found: word[0] }, word.index);
    const from = word.index + WORD.length;
    const body = withoutEnd(text.slice(from, words[index + 1]?.index), `${BLANKS}#`);
    const colon = body.search(/[:：]/);
    const named = colon < 0 ? body : body.slice(0, colon);
    const ids = [...named.matchAll(/[^\s,，、]+/g)];
    const [first, second] = ids;
    if (!first) throw fail({ kind: 'ignore-comment', fault: 'no-rule', found: '' }, word.index);
    const parted = /[,，、]\s*$/.test(named.slice(0, second?.index));
    if (isRuleId(first[0]) && second && !isRuleId(second[0]) && !parted) {
      throw fail({ kind: 'ignore-comment', fault: 'no-colon', found: first[0] }, from + second.index);
    }
    const { said, date, day } = splitUntil(colon < 0 ? '' : body.slice(colon + 1).trim());
    if (day !== undefined) {
      throw fail({ kind: 'ignore-comment', fault: 'no-until', found: day }, from + body.lastIndexOf(day));
    }
    const until = date === undefined ? {} : { until: date };
    if (date !== undefined && !isDay(date)) {
      throw fail({ kind: 'wrong-date', found: date }, from + body.lastIndexOf(date));
    }
    const reason = withoutTokens(said);
    return ids.map(({ 0: id, index: at }) => {
      if (!isRuleId(id)) throw fail({ kind: 'unknown-rule', rule: id, near: nearNames(RULE_IDS)(id) }, from + at);
      return { rule: id, line: { file, line }, reason, ...until, place };
    });
  });
}

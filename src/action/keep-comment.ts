/**
 * One comment on a pull request, and no more.
 *
 * Anybody may write a comment that begins with our mark: it is ours only where we are its author. So is every comment of
 * `github-actions[bot]`, also those of other Actions, which may quote anybody; hence the mark is its first line, or it
 * is not ours. Two runs at the same time may both create one: the next run keeps the oldest.
 */

export interface Comment {
  readonly id: number;
  readonly body: string;
  /** The login; `null` where the account is gone. */
  readonly author: string | null;
}

/** The comments of one pull request. */
export interface Comments {
  /** All of them. */
  readonly list: () => Promise<readonly Comment[]>;
  /** Our own login. */
  readonly self: () => Promise<string>;
  readonly create: (body: string) => Promise<void>;
  readonly update: (id: number, body: string) => Promise<void>;
  readonly remove: (id: number) => Promise<void>;
}

export type Kept = 'none' | 'unchanged' | 'created' | 'updated' | 'removed';

/**
 * May be done again whatever became of it.
 *
 * @param body begins with the mark; `null`: nothing is left to say
 */
export async function keepComment(comments: Comments, mark: string, body: string | null): Promise<Kept> {
  const marked = (await comments.list()).filter((comment) => comment.body.startsWith(mark));
  const self = marked.length > 0 ? await comments.self() : null;
  const own = marked.filter(({ author }) => author !== null && author === self).sort((a, b) => a.id - b.id);
  const kept = await keepOne(comments, own[0], body);
  for (const { id } of own.slice(1)) await comments.remove(id);
  return kept;
}

async function keepOne(comments: Comments, comment: Comment | undefined, body: string | null): Promise<Kept> {
  if (body === null) {
    if (!comment) return 'none';
    await comments.remove(comment.id);
    return 'removed';
  }
  if (!comment) {
    await comments.create(body);
    return 'created';
  }
  if (sameText(comment.body, body)) return 'unchanged';
  await comments.update(comment.id, body);
  return 'updated';
}

/** GitHub may give line ends back as it likes. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(a) === plain(b);
}

/** A text of GitHub Markdown, split where HTML would see a tag. */
export interface Fragment {
  readonly tags: readonly string[];
  /** What is left: no tags, and entities gone, for they are only characters. */
  readonly text: string;
}

/** Strict: any `<` begins a tag, ended or not. */
export function parseFragment(markdown: string): Fragment {
  const tags = markdown.match(/<[^<>]*>?/g) ?? [];
  return { tags, text: markdown.replaceAll(/<[^<>]*>?/g, '').replaceAll(/&#\d+;/g, '') };
}

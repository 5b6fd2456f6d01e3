/** The languages in which everything is said. */
export const LANGS = ['en', 'zh'] as const;
/** The languages of every message. */
export type Lang = (typeof LANGS)[number];
